// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a windowed model is read again when something changed: what is seen at once, what lies around it after that, and
// the whole of a long list when there is time for it.
#include "ui/lists/windowedmodel.h"

#include <algorithm>

namespace palier {

using Pace = ReadingRoom::Pace;

void WindowedModel::lookAgain()
{
    if (m_isOpening || !m_isAsked)
        return;
    readAside();
    m_reading = reading(); // the business date may be another
    const bool isSmall = !m_outline.isKeyed && m_outline.ends.isEmpty();
    QList<int> near{isSmall ? 0 : m_first / blockRows};
    while (!isSmall && near.last() < m_last / blockRows)
        near << near.last() + 1;
    m_opening.drop();
    m_opening = readAgain(near, [this, isSmall](Blocks blocks) { isSmall ? renewedWhole(blocks) : renewed(blocks); });
    QList<int> around = isSmall ? QList<int>() : seenBlocks();
    around.removeIf([&](int one) { return near.contains(one) || !m_blocks.contains(one); });
    m_around.drop();
    if (!around.isEmpty())
        m_around = readAgain(around, [this](const Blocks &blocks) { renewedAround(blocks); });
    m_desk.readingRoom().wait(m_opening, patience);
    if (!isSmall) // not before: it would take the processor from what somebody waits for
        walkAgain();
}

ReadingTicket WindowedModel::readAgain(const QList<int> &blocks, std::function<void(Blocks)> done)
{
    return m_desk.readingRoom().ask<Blocks>(
        this, Pace::Quick,
        [reading = m_reading, outline = m_outline, blocks](Desk &there, const ReadingTicket &) {
            return ListOutline::readAll(reading, there, outline, blocks);
        },
        [this, done = std::move(done)](Result<Blocks> fresh) {
            if (fresh)
                done(*std::move(fresh));
            else
                fails(fresh.error());
        });
}

void WindowedModel::renewedWhole(const Blocks &blocks)
{
    Look look;
    const ListRows rows = blocks.value(0);
    look.outline.total = rows.keys.size();
    if (rows.keys.size() == blockRows) { // it has grown
        look.outline.ends << *rows.end;
        walk(true);
    }
    look.blocks = blocks;
    walked(std::move(look));
    Q_EMIT stateChanged();
}

bool WindowedModel::isOfNow(int where, const ListRows &fresh) const
{
    const bool isWalked = !fresh.keys.isEmpty() || where <= m_outline.ends.size();
    return m_blocks.contains(where) && isWalked && (!m_outline.isKeyed || m_blocks[where].keys == fresh.keys);
}

// Other rows stand where one looks: they are shown at once. Where all the others stand the next walk finds. (Of a list
// that is known by its keys it finds this too.)
void WindowedModel::renewed(const Blocks &fresh)
{
    Look look;
    look.outline = m_outline;
    look.outline.total = m_total;
    bool isMoved = false;
    for (auto one = fresh.cbegin(); one != fresh.cend(); ++one) {
        if (!isOfNow(one.key(), *one))
            continue;
        if (m_blocks[one.key()].keys == one->keys) {
            arrived(one.key(), *one);
            continue;
        }
        isMoved = true;
        if (one->keys.size() < blockRows) // the list ends there
            look.outline.total = qint64(one.key()) * blockRows + one->keys.size();
        else if (one.key() < look.outline.ends.size())
            look.outline.ends[one.key()] = *one->end;
        look.blocks.insert(one.key(), *one);
    }
    if (!isMoved)
        return;
    const QList<int> seen = seenBlocks();
    for (auto kept = m_blocks.cbegin(); kept != m_blocks.cend(); ++kept) {
        if (seen.contains(kept.key()) && !look.blocks.contains(kept.key()))
            look.blocks.insert(kept.key(), *kept);
    }
    replace(std::move(look));
}

void WindowedModel::renewedAround(const Blocks &fresh)
{
    for (auto one = fresh.cbegin(); one != fresh.cend(); ++one) {
        if (!isOfNow(one.key(), *one))
            continue;
        if (one->keys.size() == blockRows && one.key() < m_outline.ends.size())
            m_outline.ends[one.key()] = *one->end;
        arrived(one.key(), *one);
    }
}

// Once for a burst of changes, and when the one that is about is done and has rested. At once where nothing new is seen
// without it.
void WindowedModel::walkAgain()
{
    constexpr std::chrono::milliseconds burst{100};
    if (m_outline.isKeyed && !m_rest.isActive() && m_walking.isDropped())
        return walk(true);
    m_isStale = true;
    if (!m_rest.isActive())
        restFromWalking(burst);
}

void WindowedModel::restFromWalking(std::chrono::milliseconds wanted)
{
    constexpr std::chrono::milliseconds least{20}, most{1500};
    m_rest.start(std::clamp(wanted, least, most));
}

} // namespace palier
