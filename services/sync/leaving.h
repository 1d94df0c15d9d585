// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/replica.h"

namespace palier {

// An administration that this login may no longer see leaves the replica. Inside the caller's transaction: it can't be
// chosen any more, and what still waited for it is a conflict (Fault::NotAllowed), never silently lost.
Result<void> beginLeaving(Replica &replica, qint64 administration);

// Removes its rows, in transactions of a bounded size; the last one takes the note with it. Answers how many went.
Result<qint64> clearAway(Replica &replica, qint64 administration);

} // namespace palier
