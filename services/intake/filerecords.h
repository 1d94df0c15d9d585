// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/delimitedtable.h"

namespace palier {

// All records of a file in its order, those of an odd width among the others. The table outlives it.
class FileRecords
{
public:
    explicit FileRecords(const DelimitedTable &table);

    int count() const { return int(m_order.size()); }
    int line(int record) const;
    int width(int record) const;                // cells
    QString cell(int record, int column) const; // empty where there is none
    // The record that begins on this line; -1: none does.
    int onLine(int line) const;

private:
    const DelimitedTable &m_table;
    std::vector<int> m_order; // a row of the table, or -1 - the place in its uneven records
};

} // namespace palier
