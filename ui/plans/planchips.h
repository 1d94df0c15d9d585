// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/plan.h"
#include "ui/controls/chip.h"

namespace palier {

// How a plan stands, the same wherever it is shown. One that is late says so before all.
QList<ChipText> planChips(PlanState state, bool late);

} // namespace palier
