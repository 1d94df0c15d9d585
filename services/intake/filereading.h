// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/columnchoice.h"

namespace palier {

// How one kind of file is read: which column holds what, by its place in the header, and how dates and amounts are
// written. What is left empty is found from the data.
struct FileReading {
    ColumnChoice columns;
    std::optional<DateFormat> dateFormat;
    QChar decimal; // '.' or ','

    // The required fields that no column holds yet.
    QList<InvoiceField> missing() const;

    QByteArray toJson() const;
    // Of a header with so many columns. Fault::BadMap where that is no such reading.
    static Result<FileReading> fromJson(const QByteArray &json, int columns);
};

} // namespace palier
