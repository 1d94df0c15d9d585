// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/tour/tourstage.h"

namespace palier::tour {

// One more invoice in the books, overdue, of one of the demo's customers who may propose: the `n`th of them, round and
// round. Each `n` once a stage.
Invoice addOwed(TourStage &stage, int n);
// What such a customer asks for: monthly, a few instalments.
ProposalRequest requestFor(const Invoice &invoice, int n);
// So many more proposals in the books, each for one invoice.
QList<PlanId> proposeMore(TourStage &stage, int count);

} // namespace palier::tour
