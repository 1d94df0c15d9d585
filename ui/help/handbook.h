// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace palier {

// The handbook that is compiled in: docs/handbook/LANGUAGE/TOPIC.md. In the language of the screen; what isn't written
// in it yet, in English.
class Handbook
{
public:
    static QStringList topics(); // those there are, in the order of reading
    static bool has(const QString &topic);
    static QString markdown(const QString &topic); // empty: there is none
    static QString title(const QString &topic);    // its first heading
    static QStringList folders();                  // where its pictures are looked for

private:
    static QString file(const QString &topic);
};

} // namespace palier
