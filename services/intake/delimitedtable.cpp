// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/delimitedtable.h"

#include "services/intake/recordsplitter.h"

#include <algorithm>
#include <tuple>

namespace palier {

namespace {

constexpr qsizetype sampleSize = 64 * 1024; // bytes
constexpr int sampleRecords = 200;

bool isEmptyCell(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed().isEmpty();
}

// How well a separator explains the file: all records as wide as the header, and the wider the better.
struct Fit {
    int perMille = 0;
    size_t columns = 0;

    bool operator<(const Fit &other) const
    {
        return std::pair(perMille, columns) < std::pair(other.perMille, other.columns);
    }
};

Fit fitOf(char separator, QByteArrayView sample)
{
    RecordSplitter splitter(separator);
    size_t columns = 0;
    int records = 0;
    int asWide = 0;
    std::ignore = splitter.split(sample, 1, [&](const RecordSplitter::Record &record, int) {
        if (records == 0)
            columns = record.size();
        asWide += record.size() == columns ? 1 : 0;
        return ++records < sampleRecords;
    });
    return columns < 2 ? Fit{} : Fit{asWide * 1000 / records, columns};
}

char bestSeparator(QByteArrayView text)
{
    // Cut at a line's end, or the last record of a long file looks shorter than it is.
    QByteArrayView sample = text;
    if (text.size() > sampleSize) {
        const qsizetype end = text.first(sampleSize).lastIndexOf('\n') + 1;
        sample = text.first(end > 0 ? end : sampleSize);
    }
    char best = ',';
    Fit bestFit;
    for (const char separator : {',', ';', '\t'}) {
        const Fit fit = fitOf(separator, sample);
        if (bestFit < fit) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

// Excel's own line: "sep=;". Its length with the line's end, or 0.
qsizetype separatorLineLength(QByteArrayView text)
{
    if (text.size() < 6 || text.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return 0;
    if (text[5] == '\n')
        return 6;
    if (text[5] == '\r')
        return text.size() > 6 && text[6] == '\n' ? 7 : 6;
    return 0;
}

} // namespace

Result<DelimitedTable> DelimitedTable::read(const QByteArray &utf8)
{
    DelimitedTable table;
    QByteArrayView text(utf8);
    const qsizetype announced = separatorLineLength(text);
    const QByteArrayView body = text.sliced(announced);
    table.m_separator = announced > 0 ? text[4] : bestSeparator(body);
    table.m_cells.reserve(body.size());

    RecordSplitter splitter(table.m_separator);
    const int unclosed = splitter.split(body, announced > 0 ? 2 : 1, [&table](const auto &record, int line) {
        if (std::all_of(record.begin(), record.end(), isEmptyCell))
            return true;
        if (table.m_header.isEmpty())
            table.takeHeader(record);
        else
            table.takeRow(record, line);
        return true;
    });
    if (unclosed > 0)
        return fail({Kind::Refused, Fault::UnclosedQuote, {}, unclosed, {}});
    if (table.m_lines.empty() && table.m_uneven.isEmpty())
        return refused(Fault::NoRows);
    return table;
}

static QStringList cellsOf(const std::vector<std::string_view> &record)
{
    QStringList cells;
    for (const std::string_view cell : record)
        cells.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed());
    return cells;
}

void DelimitedTable::takeHeader(const std::vector<std::string_view> &record)
{
    m_header = cellsOf(record);
    while (m_header.last().isEmpty())
        m_header.removeLast();
}

void DelimitedTable::takeRow(const std::vector<std::string_view> &record, int line)
{
    const auto columns = static_cast<size_t>(m_header.size());
    const bool tooShort = record.size() < columns;
    const bool tooLong =
        !tooShort && !std::all_of(record.begin() + static_cast<std::ptrdiff_t>(columns), record.end(), isEmptyCell);
    if (tooShort || tooLong) {
        const QString found = QStringLiteral("%1/%2").arg(record.size()).arg(columns);
        const QString field = tooShort ? m_header.at(static_cast<qsizetype>(record.size())) : m_header.last();
        m_uneven.append({Kind::Refused, Fault::BadRow, found, line, field});
        m_unevenCells.append(cellsOf(record));
        return;
    }
    m_lines.push_back(line);
    for (size_t column = 0; column < columns; ++column) {
        m_cells.append(record[column].data(), static_cast<qsizetype>(record[column].size()));
        m_ends.push_back(m_cells.size());
    }
}

QString DelimitedTable::cell(int row, int column) const
{
    const size_t index = static_cast<size_t>(row) * static_cast<size_t>(m_header.size()) + static_cast<size_t>(column);
    const qsizetype start = index == 0 ? 0 : m_ends[index - 1];
    return QString::fromUtf8(QByteArrayView(m_cells).sliced(start, m_ends[index] - start)).trimmed();
}

} // namespace palier
