// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/mergedwalk.h"
#include "services/books/planregister.h"

namespace palier {

// Where plans are ordered by state: the state's rank, then the day of the proposal.
QVariant stateMark(PlanState state, QDate proposedOn);

// The ids of a page of plans, in order; behind `after` where there is one.
Result<QStringList> planIds(const PlanQuery &query, Ledger &ledger, int limit, int offset,
                            const std::optional<PlanMark> &after);
Result<qint64> planCount(const PlanQuery &query, Ledger &ledger, qint64 atMost);

} // namespace palier
