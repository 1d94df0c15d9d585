// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"
#include "services/books/replica.h"

namespace palier {

struct PushOutcome {
    qint64 carried = 0;   // the books have them now
    qint64 conflicts = 0; // the books refused them; kept for their author
};

// Carries up what waits and was marked as tried (Replica::markTried), in its order, each act in a transaction of the
// books' own. An act whose answer was lost is carried again: the books know its id. Stops at the first Offline error,
// with everything before it carried.
Result<bool> hasToPush(Replica &replica);
Result<PushOutcome> push(Replica &replica, Books &books);

} // namespace palier
