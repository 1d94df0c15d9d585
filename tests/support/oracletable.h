// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>
#include <QString>

namespace palier {

// A row of a table of expected values, by column.
using OracleRow = QHash<QString, QString>;

// False where PALIER_TEST_DATA is unset: the test is skipped then. Where it is set, a missing table is a failure.
bool hasOracles();

// The rows of a table from outside the repository: the CSV file of that name in `oracles` below the folder that
// PALIER_TEST_DATA names. Comma separated, quoted where needed (RFC 4180), UTF-8, its first line naming the columns.
// Empty where there is no such table.
QList<OracleRow> oracleRows(const QString &table);

// The records of a CSV text. A quoted field may hold commas, line ends, and quotes written twice.
QList<QStringList> csvRecords(const QString &text);

} // namespace palier

// Skips the test, and says why, where there are no tables.
#define PALIER_NEEDS_ORACLES()                                                                                         \
    do {                                                                                                               \
        if (!palier::hasOracles())                                                                                     \
            QSKIP("PALIER_TEST_DATA is unset: no expected values to compare with");                                    \
    } while (false)
