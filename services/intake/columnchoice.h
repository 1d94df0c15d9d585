// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/currency.h"
#include "services/intake/columnmap.h"

#include <QStringList>

namespace palier {

// Which column of one file holds what.
struct ColumnChoice {
    QMap<InvoiceField, int> column;   // index in the header; absent: no such column
    std::optional<Currency> currency; // for the whole file: the map's, or that of a header like "Amount (USD)"

    int of(InvoiceField field) const { return column.value(field, -1); }
};

// By the map first, then by the columns' names; a sure name goes before a likely one, that before a
// possible one, and a likely "Customer" beside a
// sure "Customer number" is the customer's name.
// Fault::BadMap: a column of the map that isn't there; field its key, detail the column, then in brackets those found.
// Fault::UnknownColumns: a required column is missing, or several fit one field; field the first such key, detail the
// missing keys or the columns that fit, then in brackets all columns found.
Result<ColumnChoice> chooseColumns(const QStringList &header, const ColumnMap &map);

// The same without a map and without a fault: what can't be told stays out. `unclear`: the fields that several columns
// fit.
struct ColumnGuess {
    ColumnChoice choice;
    QSet<InvoiceField> unclear;
};
ColumnGuess guessColumns(const QStringList &header);

} // namespace palier
