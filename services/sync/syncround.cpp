// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/syncround.h"

#include "services/sync/pull.h"
#include "services/sync/push.h"

namespace palier {

Result<SyncOutcome> syncOnce(Replica &replica, Books &books)
{
    PALIER_TRY_ASSIGN(const Replica::State state, replica.state());
    PALIER_TRY_ASSIGN(const Books::Identity identity, books.identity());
    SyncOutcome outcome;
    // A replica that has never seen these books has nothing of theirs to carry up yet: it looks first.
    if (state.epoch != identity.epoch) {
        PALIER_TRY_ASSIGN(outcome.pulled, pull(replica, books));
    }
    PALIER_TRY_ASSIGN(const PushOutcome pushed, push(replica, books));
    outcome.pushed = pushed.carried;
    outcome.conflicts = pushed.conflicts;
    PALIER_TRY_ASSIGN(const qint64 came, pull(replica, books));
    outcome.pulled += came;
    return outcome;
}

} // namespace palier
