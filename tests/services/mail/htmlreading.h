// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace palier {

// What a mail program makes of a letter in HTML.
struct HtmlReading {
    QString text;         // what a person sees, spaces collapsed
    QStringList elements; // and attributes that would run a script
    QStringList links;
    QString error; // why it is not well-formed; empty: it is
};

HtmlReading readHtml(const QString &html);

} // namespace palier
