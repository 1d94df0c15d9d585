// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/replica.h"

namespace palier {

// An administration that this login may no longer see leaves the replica. Inside the caller's transaction: it can't be
// chosen any more, and what still waited for it is a conflict (Fault::NotAllowed), never silently lost.
Result<void> beginLeaving(Replica &replica, qint64 administration);

// Removes its rows, in transactions of a bounded size; the last one takes the note with it. Answers how many went. The
// file shows nothing of them then, unless what stays in it is large: single rows may then be found in gaps of its
// pages.
Result<qint64> clearAway(Replica &replica, qint64 administration);

// Inside the caller's transaction, before anything goes: the replica's log (-wal) will still show it.
Result<void> noteLog(Replica &replica);
// Brings the log into the file and empties it, once nothing is on its way out any more. Outside of transactions. The
// note stays where somebody reads an older state of the replica: then it is done at a later round.
Result<void> emptyLog(Replica &replica);

} // namespace palier
