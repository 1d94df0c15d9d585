// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"
#include "services/books/replica.h"

namespace palier {

struct SyncOutcome {
    qint64 pushed = 0;
    qint64 conflicts = 0; // new ones
    qint64 pulled = 0;    // rows that came
};

// One round: up, then down. Both ends are opened and closed on this thread.
Result<SyncOutcome> syncOnce(Replica &replica, Books &books);

} // namespace palier
