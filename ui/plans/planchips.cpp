// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planchips.h"

#include "ui/controls/naming.h"

#include <algorithm>

namespace palier {

bool isLate(const Plan &plan, QDate businessDate)
{
    return plan.state == PlanState::Active &&
           std::any_of(plan.instalments.begin(), plan.instalments.end(), [businessDate](const Instalment &instalment) {
               return instalment.state(businessDate) == InstalmentState::Late;
           });
}

QList<ChipText> planChips(PlanState state, bool late)
{
    QList<ChipText> chips;
    if (late)
        chips << ChipText{Naming::of(InstalmentState::Late), Tone::Bad};
    chips << ChipText{Naming::of(state), Naming::toneOf(state)};
    return chips;
}

} // namespace palier
