// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/filereading.h"
#include "services/intake/importwatch.h"
#include "services/intake/invoicerow.h"
#include "services/intake/openedfile.h"

#include <QSet>

namespace palier {

// An invoice file, understood; nothing is written yet.
struct ReadInvoices {
    QList<InvoiceRow> rows;              // in the file's order, each number once
    QList<Error> rejected;               // one a bad row, by line: its line, its field (see rowreader.h), what is wrong
    QSet<InvoiceNumber> rejectedNumbers; // of the bad rows, where it can be read
    int nameless = 0;                    // bad rows whose number can't be
    QByteArray digest;                   // SHA-256 of the file's bytes, 64 hexadecimal digits
    int read = 0;                        // records under the header: rows, rejected, and rows said twice
};

// Reads a whole file's bytes. A fault of the file as a whole (what decodeText(), DelimitedTable::read(),
// chooseColumns(), DateReading::decide() and AmountReading::decide() say) is the result's error; a fault of a row
// stands in `rejected`. A row with the same values as an earlier one is that invoice said twice, and is dropped; with
// other values it is bad: Fault::OtherCustomer, else Fault::DuplicateRow, detail the earlier line. `byDefault`: the
// administration's currency, where neither the file nor the map names one.
Result<ReadInvoices> readInvoices(const QByteArray &file, const ColumnMap &map, Currency byDefault);
// The same of a file that is opened already, by a reading settled by hand. Fault::UnknownColumns, detail the required
// fields that no column holds.
Result<ReadInvoices> readInvoices(const OpenedFile &file, const FileReading &reading, Currency byDefault,
                                  const ImportWatch &watch = {});

} // namespace palier
