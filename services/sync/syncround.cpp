// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/syncround.h"

#include "services/sync/leaving.h"
#include "services/sync/pull.h"
#include "services/sync/push.h"
#include "services/sync/rowlayer.h"

namespace palier {

Result<std::unique_ptr<Books>> reachBooks(Replica &replica, const DatabaseUrl &url, const QString &claim,
                                          const QString &password)
{
    auto books = Books::open(url, claim, password);
    if (books) // the few statements of a round are planned once, not each time: that would take longer than they do
        PALIER_TRY((*books)->connection().setSession("plan_cache_mode", "force_generic_plan"));
    if (books || books.error().fault != Fault::ClerkRemoved)
        return books;
    PALIER_TRY_ASSIGN(const Replica::State state, replica.state());
    // Only their own copy: that one clerk was removed says nothing about somebody else's.
    if (state.login == books.error().detail && !state.login.isEmpty())
        PALIER_TRY(replica.wipe(Fault::ClerkRemoved));
    PALIER_TRY(emptyLog(replica)); // at later contacts too, until nobody reads it
    return books;
}

// What a power cut takes away of the notes about what went up is only asked again: the books know the act by its id,
// and refuse once more what they refused.
static Result<PushOutcome> pushLightly(Replica &replica, Books &books)
{
    PALIER_TRY_ASSIGN(const auto light, LightCommits::on(replica.connection()));
    return push(replica, books);
}

static Result<void> markTried(Replica &replica)
{
    PALIER_TRY_ASSIGN(const bool isKnown, replica.hasTriedInThisBoot());
    if (!isKnown)
        return replica.markTried();
    PALIER_TRY_ASSIGN(const auto light, LightCommits::on(replica.connection()));
    return replica.markTried();
}

Result<SyncOutcome> syncOnce(Replica &replica, Books &books)
{
    SyncOutcome outcome;
    const auto take = [&](const PullOutcome &pulled) {
        outcome.pulled += pulled.rows;
        outcome.isHeldBack = pulled.isHeldBack;
        outcome.loadedAnew = outcome.loadedAnew || pulled.loadedAnew;
    };
    // It looks first whose books these are, and where they stand: what waits goes to nobody else.
    PALIER_TRY_ASSIGN(const PullOutcome first, pull(replica, books));
    take(first);
    PALIER_TRY_ASSIGN(const bool waits, hasToPush(replica));
    if (!waits)
        return outcome;
    PALIER_TRY(markTried(replica));
    PALIER_TRY_ASSIGN(const PushOutcome pushed, pushLightly(replica, books));
    outcome.pushed = pushed.carried;
    outcome.conflicts = pushed.conflicts;
    PALIER_TRY_ASSIGN(const PullOutcome second, pull(replica, books));
    take(second);
    return outcome;
}

} // namespace palier
