// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"
#include "services/desk/planreview.h"

namespace palier {

// Where a reviewer looks at a proposal and decides.
class ReviewDesk
{
public:
    ReviewDesk(Ledger &ledger, QDate businessDate) : m_ledger(ledger), m_businessDate(businessDate) {}

    Result<PlanReview> review(const PlanId &plan);
    // Done, or Waiting on a workstation. `expectedVersion`: what the reviewer saw; 0: as it stands now. Faults:
    // UnknownPlan, NoRefusalReason, UnknownRefusalReason, BalanceChanged, DatePassed; Stale: StaleVersion,
    // AlreadyDecided, Withdrawn, Lapsed. `holdSeconds`: so long its mail is held back (UndoDesk).
    Result<Booking> decide(const PlanId &plan, Verdict verdict, const QString &reason = {}, const QString &note = {},
                           qint64 expectedVersion = 0, int holdSeconds = 0);

private:
    Ledger &m_ledger;
    QDate m_businessDate;
};

} // namespace palier
