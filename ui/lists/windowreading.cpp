// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a windowed model is read: its first rows at once, its length and where its blocks begin meanwhile.
#include "ui/lists/windowedmodel.h"

#include <algorithm>

namespace palier {

using Pace = ReadingRoom::Pace;
static constexpr int mostRows = 50'000'000; // pixels of a scroll bar are 32 bits

void WindowedModel::ask()
{
    for (ReadingTicket *ticket : {&m_opening, &m_around, &m_counting, &m_walking})
        ticket->drop();
    for (ReadingTicket &ticket : m_wanted)
        ticket.drop();
    m_wanted.clear();
    m_isWalked = m_isStale = false;
    ++m_round;
    m_rest.stop();
    readAside();
    m_reading = reading();
    m_isOpening = true;
    m_isCounted = false;
    m_opening = m_desk.readingRoom().ask<ListRows>(
        this, Pace::Quick,
        [page = m_reading.page](Desk &there, const ReadingTicket &) { return page(there, {}, blockRows); },
        [this](Result<ListRows> rows) {
            m_isOpening = false;
            if (rows)
                return opened(*std::move(rows));
            beginResetModel();
            m_blocks.clear();
            m_outline = {};
            m_total = 0;
            m_isCounted = true;
            endResetModel();
            fails(rows.error());
        });
    Q_EMIT stateChanged();
    m_desk.readingRoom().wait(m_opening, patience);
}

// The first rows are here: they are shown, and the rest is counted and walked through meanwhile.
void WindowedModel::opened(ListRows rows)
{
    m_error.reset();
    beginResetModel();
    m_blocks.clear();
    m_outline = {};
    m_total = int(rows.keys.size());
    m_outline.total = m_total;
    m_isCounted = m_isWalked = m_total < blockRows;
    if (!m_isCounted)
        m_outline.ends << *rows.end;
    m_blocks.insert(0, std::move(rows));
    m_first = m_last = 0;
    endResetModel();
    Q_EMIT stateChanged();
    if (m_isCounted)
        return;
    m_counting = m_desk.readingRoom().ask<qint64>(
        this, Pace::Long, [count = m_reading.count](Desk &there, const ReadingTicket &) { return count(there); },
        [this](Result<qint64> total) {
            if (total)
                setTotal(*total);
        });
    walk(false);
}

void WindowedModel::walk(bool again)
{
    m_walking.drop();
    m_walked.start();
    m_walking = m_desk.readingRoom().ask<Look>(
        this, Pace::Long,
        [reading = m_reading, blocks = seenBlocks()](Desk &there, const ReadingTicket &ticket) -> Result<Look> {
            Look look;
            PALIER_TRY_ASSIGN(look.outline, ListOutline::of(reading, there, ticket));
            for (const int seen : blocks) {
                PALIER_TRY_ASSIGN(ListRows rows, ListOutline::read(reading, there, look.outline, seen));
                if (!rows.keys.isEmpty())
                    look.blocks.insert(seen, std::move(rows));
            }
            return look;
        },
        [this, again](Result<Look> look) {
            if (look)
                walked(*std::move(look));
            else if (again || m_blocks.isEmpty())
                fails(look.error());
            m_isCounted = true;
            restFromWalking(std::chrono::milliseconds(8 * m_walked.elapsed()));
            Q_EMIT stateChanged();
        });
}

void WindowedModel::setTotal(qint64 total)
{
    const int now = int(std::min<qint64>(total, mostRows));
    if (now > m_total) {
        beginInsertRows({}, m_total, now - 1);
        m_total = now;
        endInsertRows();
    } else if (now < m_total) {
        beginRemoveRows({}, now, m_total - 1);
        m_total = now;
        endRemoveRows();
    }
    m_isCounted = true;
    Q_EMIT stateChanged();
}

void WindowedModel::walked(Look look)
{
    m_error.reset();
    // The same rows in the same order, perhaps with other contents, or only their number was not known before?
    const bool sameRows = std::all_of(look.blocks.keyBegin(), look.blocks.keyEnd(), [&](int seen) {
        const auto before = m_blocks.constFind(seen);
        return before != m_blocks.cend() && before->keys == look.blocks.value(seen).keys;
    });
    const bool isFirst = !std::exchange(m_isWalked, true);
    if (!sameRows || (!isFirst && !m_outline.sameAs(look.outline)))
        return replace(std::move(look));
    m_outline = std::move(look.outline); // first: whoever hears of the total may look for a row's place
    setTotal(m_outline.total);
    if (!isFirst) {
        // Where one has scrolled meanwhile the old rows stand until they are read anew.
        const QList<int> seen = seenBlocks();
        m_blocks.removeIf([&](const auto &kept) { return !seen.contains(kept.key()); });
        for (const int one : seen) {
            if (m_blocks.contains(one) && !look.blocks.contains(one))
                want(one);
        }
    }
    m_blocks.insert(look.blocks);
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, int(m_columns.size()) - 1));
}

void WindowedModel::replace(Look look)
{
    m_isKeepingPlace = true;
    ++m_round;
    beginResetModel();
    m_outline = std::move(look.outline);
    m_blocks = std::move(look.blocks);
    for (ReadingTicket &ticket : m_wanted)
        ticket.drop();
    m_wanted.clear();
    m_total = int(std::min<qint64>(m_outline.total, mostRows));
    endResetModel();
    m_isKeepingPlace = false;
}

void WindowedModel::bring(const QList<int> &rows, QObject *receiver, std::function<void()> brought)
{
    QList<int> missing;
    for (const int row : rows) {
        if (!isRead(row) && !missing.contains(row / blockRows))
            missing << row / blockRows;
    }
    if (missing.isEmpty())
        return brought();
    m_desk.readingRoom().ask<QHash<int, ListRows>>(
        receiver, Pace::Long,
        [reading = m_reading, outline = m_outline, missing](Desk &there, const ReadingTicket &) {
            return ListOutline::readAll(reading, there, outline, missing);
        },
        [this, rows, receiver, round = m_round, brought = std::move(brought)](Result<QHash<int, ListRows>> blocks) {
            if (!blocks)
                return void(fails(blocks.error()));
            if (round != m_round)
                return bring(rows, receiver, brought);
            for (auto one = blocks->cbegin(); one != blocks->cend(); ++one) {
                if (!one->keys.isEmpty()) // not walked so far yet
                    m_blocks.insert(one.key(), one.value());
            }
            brought();
            forgetFar();
        });
}

} // namespace palier
