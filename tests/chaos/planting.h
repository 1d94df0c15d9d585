// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/evidence.h"

#include <functional>

namespace palier::chaos {

// One way in which good evidence is spoilt, and the name that the checker must give it.
struct Planting {
    const char *violation;
    const char *how;
    std::function<void(Evidence &)> plant;
};

// Every violation that the checker knows, planted. The evidence must hold at least one decision with its mail, one
// conflict, one proposal that waits and one plan that is active.
const QList<Planting> &plantings();

} // namespace palier::chaos
