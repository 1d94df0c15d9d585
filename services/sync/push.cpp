// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/push.h"

#include "services/sync/pull.h"
#include "services/sync/secondlook.h"

namespace palier {

// The books will never take this act: a rule or a right stands against it.
static bool isFinal(const Error &error)
{
    return error.kind != Kind::Offline && !(error.kind == Kind::Broken && error.fault != Fault::SameIdOtherContent);
}

Result<bool> hasToPush(Replica &replica)
{
    PALIER_TRY_ASSIGN(const auto row,
                      replica.connection().row("SELECT EXISTS (SELECT 1 FROM outbox WHERE carried = 0)"));
    return row->isTrue(0);
}

static Result<Booking> carriedUp(Books &books, const WaitingAct &act)
{
    PALIER_TRY(lookAgainAt(books, act));
    return books.bookFor(act.actor, act.administration, act.fact);
}

Result<PushOutcome> push(Replica &replica, Books &books)
{
    PushOutcome outcome;
    PALIER_TRY_ASSIGN(const auto acts, replica.waiting());
    for (const WaitingAct &act : acts) {
        if (act.carried)
            continue;
        const auto booked = carriedUp(books, act);
        if (booked) {
            PALIER_TRY(replica.markCarried(act.fact.id));
            ++outcome.carried;
        } else if (isFinal(booked.error())) {
            PALIER_TRY(inTransaction(replica.connection(), [&]() -> Result<void> {
                PALIER_TRY(replica.turnIntoConflict(act, booked.error()));
                return rebase(replica);
            }));
            ++outcome.conflicts;
        } else {
            return fail(booked.error());
        }
    }
    return outcome;
}

} // namespace palier
