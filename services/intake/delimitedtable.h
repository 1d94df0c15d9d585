// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <string_view>
#include <vector>

namespace palier {

// A table of separated values (RFC 4180, and what programs really write: comma, semicolon or tab; a first line "sep=;"
// as Excel has it). The first record that is not blank is the header. Records without any value are left out.
// Cells stand in one block of UTF-8 until somebody asks for one: a million rows cost little more than their file.
class DelimitedTable
{
public:
    // Fault::NoRows where there is no header or nothing under it; Fault::UnclosedQuote with the line of the record
    // whose quote never ends: everything after it would be lost, so nothing is read.
    static Result<DelimitedTable> read(const QByteArray &utf8);

    char separator() const { return m_separator; }
    const QStringList &header() const { return m_header; } // trimmed
    int rowCount() const { return static_cast<int>(m_lines.size()); }
    // The line in the file, from 1, on which the row's record begins.
    int line(int row) const { return m_lines[static_cast<size_t>(row)]; }
    QString cell(int row, int column) const; // trimmed

    // Records with fewer cells than the header, or with more that are not empty: Fault::BadRow, detail
    // "found/expected", field the header of the first column that is missing, or of the last one.
    const QList<Error> &uneven() const { return m_uneven; }
    // Their cells, record by record, as they stand.
    const QList<QStringList> &unevenCells() const { return m_unevenCells; }

private:
    void takeHeader(const std::vector<std::string_view> &record);
    void takeRow(const std::vector<std::string_view> &record, int line);

    char m_separator = ',';
    QStringList m_header;
    QByteArray m_cells;
    std::vector<qsizetype> m_ends; // of each cell in m_cells, row by row
    std::vector<int> m_lines;
    QList<Error> m_uneven;
    QList<QStringList> m_unevenCells;
};

} // namespace palier
