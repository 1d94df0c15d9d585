// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/proposalfacts.h"

namespace palier {

ProposalFacts factsOf(const Plan &plan, int otherProposals, QDate lastEnded)
{
    ProposalFacts facts;
    facts.total = plan.total;
    for (const Instalment &instalment : plan.instalments)
        facts.instalments << instalment.terms;
    for (const PlanInvoice &invoice : plan.invoices)
        facts.invoiceDueDates << invoice.due;
    facts.openProposals = otherProposals;
    facts.lastEndedOn = lastEnded < plan.proposedOn ? lastEnded : QDate();
    facts.businessDate = plan.proposedOn;
    return facts;
}

} // namespace palier
