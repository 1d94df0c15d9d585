// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/words.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace palier {

enum class BlockReason {
    PlanProposed,
    PlanActive,
    Dispute,
    Paused,
    CustomerPaused,
    Undeliverable,
    NotSent,
    BelowMinimum,
    InCollection,
};

template <> struct WordTable<BlockReason> {
    static constexpr Word<BlockReason> words[] = {
        {BlockReason::PlanProposed, "plan_proposed"},
        {BlockReason::PlanActive, "plan_active"},
        {BlockReason::Dispute, "dispute"},
        {BlockReason::Paused, "paused"},
        {BlockReason::CustomerPaused, "customer_paused"},
        {BlockReason::Undeliverable, "undeliverable"},
        {BlockReason::NotSent, "not_sent"},
        {BlockReason::BelowMinimum, "below_minimum"},
        {BlockReason::InCollection, "in_collection"},
    };
};

// Staff may lay and lift every block but those of a plan, which only the plan's own life moves.
bool isByHand(BlockReason reason);

struct Block {
    BlockReason reason = BlockReason::Dispute;
    QDateTime since; // UTC; taken by the books, null while it waits on a workstation
    QDate until;     // the last day it holds, by the business date; null: without end
    QString note;    // text from outside
    QString by;

    bool holdsOn(QDate businessDate) const { return until.isNull() || businessDate <= until; }
};

// Free only when no block holds.
bool isFree(const QList<Block> &blocks, QDate businessDate);

} // namespace palier
