// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/importdesk.h"

#include <QCoreApplication>

namespace palier {

// The words of the import page, in the language of the screen.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::ImportWords)

public:
    static QString of(InvoiceField field);
    // Of a column that the reader names by its word; an unknown one stands as it is.
    static QString ofFieldWord(const QString &fieldWord);
    static QString separator(char separator);
    // Why a row can't be used.
    static QString problem(const Error &error);
    // Why a file can't be read at all, or not as it is mapped now: what is the matter, and what to do.
    static QString trouble(const Error &error);
    // "12.5 KB"
    static QString size(qint64 bytes);
    static QString count(qint64 number);
    // A row as it was understood.
    static QString example(const InvoiceRow &row);
    // "F-1, F-2 … (€120.00)"
    static QString absent(const ImportOutcome &outcome);

private:
    static QString unreadable(const QString &what);
};

} // namespace palier
