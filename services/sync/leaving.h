// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/replica.h"

namespace palier {

// What may be written anew in one go, in bytes: the desk's acts wait for it, about a second.
inline constexpr qint64 mostWrittenAnew = 64'000'000;

// An administration that this login may no longer see leaves the replica. Inside the caller's transaction: it can't be
// chosen any more, and what still waited for it is a conflict (Fault::NotAllowed), never silently lost.
Result<void> beginLeaving(Replica &replica, qint64 administration);

// Removes its rows, in transactions of a bounded size; the last one takes the note with it. Answers how many went.
Result<qint64> clearAway(Replica &replica, qint64 administration);

// Inside the caller's transaction, before anything goes: the replica's file and its log (-wal) will still show it.
Result<void> noteLog(Replica &replica);
// Writes the file anew, brings the log into it and empties that, once nothing is on its way out any more. Outside of
// transactions. The note stays where there is no room, or somebody reads an older state of the replica: then it is done
// at a later round. What is larger than `mostBytes` is not written anew: what was deleted is overwritten where it lay,
// but copies of single rows may be found in gaps of its pages.
Result<void> emptyLog(Replica &replica, qint64 mostBytes = mostWrittenAnew);

} // namespace palier
