// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/proposalqueue.h"

#include "services/books/storedsettings.h"
#include "services/desk/proposalfacts.h"

#include <algorithm>

namespace palier {

Result<QList<QueuedProposal>> ProposalQueue::judged(const QList<Plan> &plans)
{
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(m_ledger).all());
    const Limits limits = settings.billingPolicy().limits;
    PALIER_TRY_ASSIGN(const auto standings, WaitingPlans(m_ledger).standings(plans));
    QList<QueuedProposal> queued;
    for (const Plan &plan : plans) {
        const auto standing = standings.value(plan.customer);
        const auto checks = checkLimits(limits, factsOf(plan, std::max(0, standing.waiting - 1), standing.lastEnded));
        const bool isOutside =
            std::any_of(checks.cbegin(), checks.cend(), [](const LimitCheck &check) { return !check.kept; });
        queued << QueuedProposal{plan, isOutside, approvalObstacle(plan, m_businessDate)};
    }
    return queued;
}

Result<QList<QueuedProposal>> ProposalQueue::page(const WaitingPlans::Query &query)
{
    PALIER_TRY_ASSIGN(const auto plans, WaitingPlans(m_ledger).page(query));
    return judged(plans);
}

Result<QList<QueuedProposal>> ProposalQueue::find(const QList<PlanId> &plans)
{
    PALIER_TRY_ASSIGN(const auto found, WaitingPlans(m_ledger).find(plans));
    return judged(found);
}

} // namespace palier
