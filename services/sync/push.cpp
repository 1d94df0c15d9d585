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

namespace {

// What the books refused on the way up. All of it becomes conflicts at once, with one rebase: one for each would replay
// everything that waits each time. Whoever is killed before that is refused again, at the next round.
class Refused
{
public:
    explicit Refused(Replica &replica) : m_replica(replica) {}

    void add(const WaitingAct &act, const Error &why) { m_acts.append({act, why}); }
    Result<qint64> settle()
    {
        if (m_acts.isEmpty())
            return qint64(0);
        PALIER_TRY(inTransaction(m_replica.connection(), [&]() -> Result<void> {
            for (const auto &[act, why] : std::as_const(m_acts))
                PALIER_TRY(m_replica.turnIntoConflict(act, why));
            return rebase(m_replica);
        }));
        return qint64(m_acts.size());
    }

private:
    Replica &m_replica;
    QList<std::pair<WaitingAct, Error>> m_acts;
};

} // namespace

Result<PushOutcome> push(Replica &replica, Books &books)
{
    PushOutcome outcome;
    Refused refused(replica);
    std::optional<Error> stopped;
    PALIER_TRY_ASSIGN(const auto acts, replica.waiting());
    for (const WaitingAct &act : acts) {
        if (act.carried)
            continue;
        const auto booked = carriedUp(books, act);
        if (booked) {
            PALIER_TRY(replica.markCarried(act.fact.id));
            ++outcome.carried;
        } else if (isFinal(booked.error())) {
            refused.add(act, booked.error());
        } else {
            stopped = booked.error();
            break;
        }
    }
    PALIER_TRY_ASSIGN(outcome.conflicts, refused.settle());
    return stopped ? Result<PushOutcome>(fail(*stopped)) : outcome;
}

} // namespace palier
