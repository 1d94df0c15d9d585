// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"

namespace palier::chaos {

QList<Violation> violationsOf(const Evidence &evidence)
{
    return violationsOfDecisions(evidence) + violationsOfJournals(evidence) + violationsOfConflicts(evidence) +
           violationsOfChanges(evidence) + violationsOfPlans(evidence) + violationsOfMails(evidence) +
           violationsOfReplicas(evidence) + violationsOfAudit(evidence);
}

} // namespace palier::chaos
