// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/story/storyoffice.h"

namespace palier::test {

// What programs have acknowledged, by exit 0 or by an answer over HTTP. It must stand in the books whatever came after.
class Promises
{
public:
    void proposed(const QString &invoice, const QString &plan) { m_planOf.insert(invoice, plan); }
    void decided(const QString &verdict, const QStringList &plans);

    // What was lost, and what was done twice; each invoice was asked for in one plan only.
    QStringList broken(const StoryOffice &office) const;

private:
    QHash<QString, QString> m_planOf;    // by invoice
    QHash<QString, QString> m_verdictOf; // by plan
};

} // namespace palier::test
