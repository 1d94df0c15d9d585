// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/proposal.h"
#include "services/books/ledger.h"

namespace palier {

// What the rule on proposals needs to know, as the ledger's administration has it now. Fault::UnknownCustomer.
Result<ProposalContext> proposalContext(Ledger &ledger, const ProposalRequest &request, QDate businessDate);

// The request behind a proposal's fact.
ProposalRequest requestOf(const Fact &proposal);

} // namespace palier
