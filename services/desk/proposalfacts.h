// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/limits.h"

namespace palier {

// What a plan that was proposed is measured by against the limits: on the day of its proposal, beside so many other
// proposals of its customer's, the last plan of theirs having ended unpaid on `lastEnded` (null: never, or later).
ProposalFacts factsOf(const Plan &plan, int otherProposals, QDate lastEnded);

} // namespace palier
