// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnroom.h"

#include "ui/controls/chip.h"
#include "ui/lists/listdelegate.h"
#include "ui/lists/sortheader.h"

#include <algorithm>
#include <numeric>

namespace palier {

static constexpr int cellMargin = 2 * ListDelegate::margin + 4;
static constexpr int leastRest = 130, leastChips = 84;

static QFont heavy(QFont font) // as the sheet has the header's
{
    font.setWeight(QFont::DemiBold);
    return font;
}

static int sumOf(const QList<int> &widths) { return std::accumulate(widths.begin(), widths.end(), 0); }

ColumnRoom::ColumnRoom(const QList<ListColumn> &columns, const QFont &font, int sorted)
    : m_columns(columns),
      m_text(font),
      m_title(heavy(font)),
      m_sorted(sorted)
{
}

int ColumnRoom::titleOf(int column) const
{
    return m_title.horizontalAdvance(m_columns[column].title) + cellMargin +
           (column == m_sorted ? SortHeader::signWidth : 0);
}

int ColumnRoom::widthOf(int column, const QString &text) const
{
    const ListColumn &one = m_columns[column];
    const QFontMetrics &face = one.isStrong ? m_title : m_text; // which is as heavy
    const int words = one.isChip ? chipSize(text).width() : face.horizontalAdvance(text);
    const int sign = one.bearsSign ? ListDelegate::sign + space::tight : 0;
    return std::max(titleOf(column), words + cellMargin + sign);
}

// Of what takes the rest.
int ColumnRoom::charactersOf(Stage stage) const
{
    return (stage == AtFirst ? comfortable : readable) * m_text.averageCharWidth();
}

int ColumnRoom::widthAt(Stage stage, int column) const
{
    const ListColumn &one = m_columns[column];
    if (one.takesRest) {
        const int whole = one.widest.isEmpty() ? 0 : widthOf(column, one.widest);
        return std::max(titleOf(column),
                        stage == Least ? leastRest : std::max(whole, charactersOf(stage) + cellMargin));
    }
    const int first = widthOf(column, one.widest);
    if (stage == AtFirst || one.usual.isEmpty())
        return first;
    const int usual = std::min(first, widthOf(column, one.usual));
    return stage == Usual ? usual : std::min(usual, std::max(leastChips, titleOf(column)));
}

// Not what the list is ordered by.
ColumnRoom::Spare ColumnRoom::spareOf(int column, const Column &as) const
{
    if (column == m_sorted)
        return Needed;
    if (as.isBlank)
        return Blank;
    const ListColumn &one = m_columns[column];
    return !one.isSpare ? Needed : one.isLastSpare ? Last : First;
}

QList<int> ColumnRoom::share(const QList<Column> &as, int room, bool maySpare) const
{
    QList<int> widths, usual;
    for (int column = 0; column < m_columns.size(); ++column) {
        const bool isShown = !as[column].isHidden && !(maySpare && spareOf(column, as[column]) != Needed);
        const int wanted = as[column].sized > 0 ? as[column].sized : widthAt(AtFirst, column);
        widths << (isShown ? wanted : 0);
        usual << (!isShown ? 0 : as[column].sized > 0 ? as[column].sized : widthAt(Usual, column));
    }
    // What is left out last has what the one that takes the rest can give.
    int given = 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].takesRest && widths[column] > 0 && as[column].sized == 0)
            given = widthAt(Usual, column) - widthAt(Least, column);
    }
    const auto takeWhereThereIsRoom = [&](int column, int more) {
        const int sized = as[column].sized, needed = sized > 0 ? sized : widthAt(Usual, column);
        if (sumOf(usual) + needed > room + more)
            return;
        usual[column] = needed;
        widths[column] = sized > 0 ? sized : widthAt(AtFirst, column);
    };
    for (const Spare spare : {Last, First, Blank}) {
        for (int column = 0; maySpare && column < m_columns.size(); ++column) {
            if (!as[column].isHidden && spareOf(column, as[column]) == spare)
                takeWhereThereIsRoom(column, spare == Last ? given : 0);
        }
    }
    giveWay(widths, as, room);
    takeRest(widths, as, room);
    return widths;
}

void ColumnRoom::giveWay(QList<int> &widths, const QList<Column> &as, int room) const
{
    int missing = sumOf(widths) - room;
    const auto give = [&](int column, Stage stage) {
        if (widths[column] == 0 || as[column].sized > 0 || missing <= 0)
            return;
        const int less = std::min(missing, std::max(0, widths[column] - widthAt(stage, column)));
        widths[column] -= less;
        missing -= less;
    };
    const auto giveAll = [&](Stage stage, auto &&belongs) {
        for (int column = 0; column < m_columns.size(); ++column) {
            if (belongs(m_columns[column]))
                give(column, stage);
        }
    };
    giveAll(Usual, [](const ListColumn &column) { return !column.takesRest; });
    giveAll(Usual, [](const ListColumn &column) { return column.takesRest; });
    giveAll(Least, [](const ListColumn &column) { return !column.takesRest && !column.isChip; });
    giveAll(Least, [](const ListColumn &column) { return column.takesRest; });
    giveAll(Least, [](const ListColumn &column) { return column.isChip; });
}

void ColumnRoom::takeRest(QList<int> &widths, const QList<Column> &as, int room) const
{
    int rest = -1;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].takesRest && widths[column] > 0 && as[column].sized == 0)
            rest = column;
    }
    int left = room - sumOf(widths);
    if (rest < 0 || left <= 0)
        return;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].most.isEmpty() || widths[column] == 0 || as[column].sized > 0)
            continue;
        const int more = std::clamp(widthOf(column, m_columns[column].most) - widths[column], 0, left);
        widths[column] += more;
        left -= more;
    }
    widths[rest] += left;
}

} // namespace palier
