// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/arguments.h"
#include "models/proposal.h"

namespace palier {

// What `plans propose` asks for. Kind::Misuse for words that can never make a proposal: a day that isn't the kind's, a
// count with a deferred payment. What a rule may refuse is the rule's business.
Result<ProposalRequest> proposalOf(const Arguments &arguments);

} // namespace palier
