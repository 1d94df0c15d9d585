// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planchips.h"

#include "ui/controls/naming.h"

namespace palier {

QList<ChipText> planChips(PlanState state, bool late)
{
    QList<ChipText> chips;
    if (late)
        chips << ChipText{Naming::of(InstalmentState::Late), Tone::Bad};
    chips << ChipText{Naming::of(state), Naming::toneOf(state)};
    return chips;
}

} // namespace palier
