// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"
#include "services/books/replica.h"

namespace palier {

struct SyncOutcome {
    qint64 pushed = 0;
    qint64 conflicts = 0;    // new ones
    qint64 pulled = 0;       // rows that came or went
    bool isHeldBack = false; // see PullOutcome
    bool loadedAnew = false;
};

// Opens the books for this replica. A clerk who was removed is told so (Fault::ClerkRemoved), and their copy is wiped:
// rows, what waited, conflicts; Replica::State::wipedAt stays.
Result<std::unique_ptr<Books>> reachBooks(Replica &replica, const DatabaseUrl &url, const QString &claim = {},
                                          const QString &password = {});

// One round: a look, up, down. Both ends are opened and closed on this thread. One statement to the books where nothing
// waits and nothing is new. Faults beside those of a connection: OtherReplica.
Result<SyncOutcome> syncOnce(Replica &replica, Books &books);

} // namespace palier
