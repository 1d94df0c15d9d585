// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/dateformat.h"
#include "services/intake/invoicefield.h"

#include <QMap>
#include <QSet>

namespace palier {

// What --map says about a file: which column holds what, and how it is written. What it doesn't say is found from the
// columns' names and the data.
struct ColumnMap {
    QMap<InvoiceField, QString> columns; // of currency also an ISO 4217 code that holds for the whole file
    QSet<InvoiceField> without;          // null in the file: no column, whatever its name
    std::optional<DateFormat> dateFormat;
    QChar decimal; // '.' or ','; null: by the data

    // One JSON object of strings. Keys: the words of InvoiceField, date_format, decimal. Fault::BadMap with the key in
    // `field`, and in `detail` its value or what is known instead; a fault of the JSON itself has no field.
    static Result<ColumnMap> fromJson(const QByteArray &json);
};

} // namespace palier
