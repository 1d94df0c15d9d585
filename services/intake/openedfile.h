// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/delimitedtable.h"

namespace palier {

// A file's bytes as a table; what its columns mean is not said yet.
struct OpenedFile {
    QByteArray digest;   // SHA-256 of the bytes, 64 hexadecimal digits
    QByteArray encoding; // see textdecoder.h
    DelimitedTable table;

    // Records under the header, bad ones too.
    int records() const { return table.rowCount() + int(table.uneven().size()); }
};

// The faults of decodeText() and DelimitedTable::read().
Result<OpenedFile> openTable(const QByteArray &bytes);

QByteArray digestOf(const QByteArray &bytes);

// What tells one kind of file from another: the names of its columns, in their order, and the separator. Digits and
// small letters.
QString kindOfFile(const QStringList &header, char separator);

} // namespace palier
