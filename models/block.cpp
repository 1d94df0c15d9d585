// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/block.h"

#include <algorithm>

namespace palier {

bool isByHand(BlockReason reason) { return reason != BlockReason::PlanProposed && reason != BlockReason::PlanActive; }

bool isFree(const QList<Block> &blocks, QDate businessDate)
{
    return std::none_of(blocks.cbegin(), blocks.cend(),
                        [businessDate](const Block &block) { return block.holdsOn(businessDate); });
}

} // namespace palier
