// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listoutline.h"

namespace palier {

static Result<std::optional<ListMark>> nextEnd(const ListReading &reading, Desk &desk,
                                               const std::optional<ListMark> &after)
{
    if (reading.step)
        return reading.step(desk, after, ListOutline::block);
    PALIER_TRY_ASSIGN(const ListRows rows, reading.page(desk, after, ListOutline::block));
    return rows.keys.size() < ListOutline::block ? std::optional<ListMark>() : rows.end;
}

Result<ListOutline> ListOutline::of(const ListReading &reading, Desk &desk, const ReadingTicket &ticket)
{
    ListOutline outline;
    if (reading.walk) {
        outline.isKeyed = true;
        PALIER_TRY(reading.walk(desk, [&](const ListMark &mark) {
            outline.add(mark);
            return !ticket.isDropped();
        }));
        return outline;
    }
    std::optional<ListMark> end;
    while (!ticket.isDropped()) {
        PALIER_TRY_ASSIGN(end, nextEnd(reading, desk, end));
        if (!end)
            break;
        outline.ends << *end;
    }
    // How many lie behind the last whole block.
    outline.total = qint64(outline.ends.size()) * block;
    const auto last = outline.ends.isEmpty() ? std::optional<ListMark>() : outline.ends.last();
    PALIER_TRY_ASSIGN(const ListRows rest, reading.page(desk, last, block));
    outline.total += rest.keys.size();
    return outline;
}

std::optional<ListOutline> ListOutline::cutFor(int wanted) const
{
    ListOutline cut;
    cut.isKeyed = isKeyed;
    if (isKeyed)
        cut.keys = keys.mid(qsizetype(wanted) * block, block);
    else if (wanted > 0) {
        if (wanted > ends.size())
            return std::nullopt;
        cut.ends << ends[wanted - 1];
    }
    return cut;
}

Result<ListRows> ListOutline::read(const ListReading &reading, Desk &desk, const ListOutline &outline, int wanted)
{
    const auto cut = outline.cutFor(wanted);
    if (!cut)
        return ListRows();
    if (cut->isKeyed)
        return reading.find(desk, cut->keys);
    return reading.page(desk, cut->ends.isEmpty() ? std::optional<ListMark>() : cut->ends.first(), block);
}

Result<QHash<int, ListRows>> ListOutline::readAll(const ListReading &reading, Desk &desk, const ListOutline &outline,
                                                  const QList<int> &blocks)
{
    QHash<int, ListRows> read;
    for (const int one : blocks) {
        PALIER_TRY_ASSIGN(ListRows rows, ListOutline::read(reading, desk, outline, one));
        read.insert(one, std::move(rows));
    }
    return read;
}

void ListOutline::add(const ListMark &mark)
{
    ++total;
    if (isKeyed)
        keys << mark.key;
    if (isKeyed && keys.size() > mostKeys) {
        isKeyed = false;
        keys = {};
    }
    if (total % block == 0)
        ends << mark;
}

bool ListOutline::sameAs(const ListOutline &other) const
{
    return total == other.total && isKeyed == other.isKeyed && ends == other.ends && keys == other.keys;
}

} // namespace palier
