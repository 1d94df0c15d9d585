// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/proposal.h"
#include "services/books/ledger.h"

namespace palier {

// Where a proposal is made, looked at before it is sent, and taken back. The portal and palierctl are bound alike.
class ProposalDesk
{
public:
    ProposalDesk(Ledger &ledger, QDate businessDate) : m_ledger(ledger), m_businessDate(businessDate) {}

    // What a customer can choose from: their invoices with something open that no plan holds, by due date.
    Result<QList<Invoice>> proposable(const CustomerId &customer);
    // Proposals are allowed, in general and for this customer.
    Result<bool> isAllowed(const CustomerId &customer);
    Result<BillingPolicy> policy();

    // Every instalment before sending, with the limits kept and broken.
    Result<Proposal> preview(const ProposalRequest &request);
    // Sends it. `address`: the client's network address, kept as evidence.
    Result<PlanId> propose(const ProposalRequest &request, const QString &address = {});
    // Fault::UnknownPlan, NotWaiting; Stale where somebody was faster.
    Result<Booking> withdraw(const PlanId &plan);

private:
    Ledger &m_ledger;
    QDate m_businessDate;
};

} // namespace palier
