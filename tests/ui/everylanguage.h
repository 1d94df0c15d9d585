// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTest>

namespace palier::test {

// For a test's _data: a row for each language of the programs.
inline void everyLanguage()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "nl", "de"})
        QTest::newRow(language) << language;
}

} // namespace palier::test
