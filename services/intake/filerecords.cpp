// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/filerecords.h"

#include <algorithm>

namespace palier {

FileRecords::FileRecords(const DelimitedTable &table) : m_table(table)
{
    const QList<Error> &uneven = table.uneven();
    m_order.reserve(size_t(table.rowCount() + uneven.size()));
    int odd = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        for (; odd < uneven.size() && uneven[odd].line < table.line(row); ++odd)
            m_order.push_back(-1 - odd);
        m_order.push_back(row);
    }
    for (; odd < uneven.size(); ++odd)
        m_order.push_back(-1 - odd);
}

int FileRecords::line(int record) const
{
    const int place = m_order[size_t(record)];
    return place >= 0 ? m_table.line(place) : m_table.uneven()[-1 - place].line;
}

int FileRecords::width(int record) const
{
    const int place = m_order[size_t(record)];
    return int(place >= 0 ? m_table.header().size() : m_table.unevenCells()[-1 - place].size());
}

QString FileRecords::cell(int record, int column) const
{
    const int place = m_order[size_t(record)];
    return place >= 0 ? m_table.cell(place, column) : m_table.unevenCells()[-1 - place].value(column);
}

int FileRecords::onLine(int wanted) const
{
    int from = 0, to = count();
    while (from < to) {
        const int middle = from + (to - from) / 2;
        if (line(middle) < wanted)
            from = middle + 1;
        else
            to = middle;
    }
    return from < count() && line(from) == wanted ? from : -1;
}

} // namespace palier
