// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listsource.h"

namespace palier {

// What is known of a whole list without its rows: how many they are, and where each block of them begins. So a row
// anywhere in a million is read by key at once, and an OFFSET never walks there. A list that no index orders is known
// by all its keys instead, while they are not too many.
struct ListOutline {
    static constexpr int block = 100; // rows that are read at a time
    static constexpr int mostKeys = 200'000;

    qint64 total = 0;
    QList<ListMark> ends; // of every whole block; block b begins behind ends[b - 1]
    QStringList keys;
    bool isKeyed = false;

    // On a thread of the reading room: some tenths of a second for a million rows. Stops where the ticket is dropped.
    static Result<ListOutline> of(const ListReading &reading, Desk &desk, const ReadingTicket &ticket);
    // The rows of one block.
    static Result<ListRows> read(const ListReading &reading, Desk &desk, const ListOutline &outline, int block);
    // Those of several, by their numbers.
    static Result<QHash<int, ListRows>> readAll(const ListReading &reading, Desk &desk, const ListOutline &outline,
                                                const QList<int> &blocks);
    // Without the whole: what a block needs to be read.
    std::optional<ListOutline> cutFor(int block) const;
    // Another row of the list, in its order.
    void add(const ListMark &mark);
    bool sameAs(const ListOutline &other) const;
};

} // namespace palier
