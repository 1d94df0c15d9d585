// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/waitingplans.h"

namespace palier {

// A proposal that waits, with what a reviewer wants to know before they open it.
struct QueuedProposal {
    Plan plan;
    bool isOutsideLimits = false;
    std::optional<Error> obstacle; // why it can't be approved today
};

// The proposals that wait for an answer, in the order in which they are worked through.
class ProposalQueue
{
public:
    ProposalQueue(Ledger &ledger, QDate businessDate) : m_ledger(ledger), m_businessDate(businessDate) {}

    Result<QList<QueuedProposal>> page(const WaitingPlans::Query &query);
    Result<std::optional<WaitingMark>> step(const WaitingPlans::Query &query, int plans)
    {
        return WaitingPlans(m_ledger).step(query, plans);
    }
    // Of these, those that wait still.
    Result<QList<QueuedProposal>> find(const QList<PlanId> &plans);
    Result<qint64> count(const WaitingPlans::Query &query = {}) { return WaitingPlans(m_ledger).count(query); }
    Result<std::optional<qint64>> placeOf(const WaitingPlans::Query &query, const PlanId &plan)
    {
        return WaitingPlans(m_ledger).placeOf(query, plan);
    }

private:
    Result<QList<QueuedProposal>> judged(const QList<Plan> &plans);
    Ledger &m_ledger;
    QDate m_businessDate;
};

} // namespace palier
