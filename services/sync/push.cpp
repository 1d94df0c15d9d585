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
    // The undoing of what the books refused, now or in a round before: its author wants neither, so both go without a
    // word.
    Result<bool> takesUndoing(const WaitingAct &act)
    {
        if (act.fact.table != "reversal")
            return false;
        const QString undone = act.fact.columns.value("decision_id").toString();
        bool is = std::any_of(m_acts.cbegin(), m_acts.cend(),
                              [&](const auto &refused) { return refused.first.fact.id.text() == undone; });
        if (!is) {
            PALIER_TRY_ASSIGN(is, m_replica.isConflict(undone));
        }
        if (is)
            m_undoings.append(act);
        return is;
    }
    // Answers how many conflicts their author has to see.
    Result<qint64> settle()
    {
        if (m_acts.isEmpty() && m_undoings.isEmpty())
            return qint64(0);
        PALIER_TRY(inTransaction(m_replica.connection(), [&]() -> Result<void> {
            for (const auto &[act, why] : std::as_const(m_acts))
                PALIER_TRY(m_replica.turnIntoConflict(act, why));
            for (const WaitingAct &act : std::as_const(m_undoings))
                PALIER_TRY(m_replica.settleUndoing(act));
            return rebase(m_replica);
        }));
        const auto isUndone = [&](const QString &id) {
            return std::any_of(m_undoings.cbegin(), m_undoings.cend(), [&](const WaitingAct &act) {
                return act.fact.columns.value("decision_id").toString() == id;
            });
        };
        return std::count_if(m_acts.cbegin(), m_acts.cend(),
                             [&](const auto &refused) { return !isUndone(refused.first.fact.id.text()); });
    }

private:
    Replica &m_replica;
    QList<std::pair<WaitingAct, Error>> m_acts;
    QList<WaitingAct> m_undoings;
};

} // namespace

Result<PushOutcome> push(Replica &replica, Books &books)
{
    PushOutcome outcome;
    Refused refused(replica);
    std::optional<Error> stopped;
    PALIER_TRY_ASSIGN(const auto acts, replica.waiting());
    for (const WaitingAct &act : acts) {
        if (act.carried || !act.tried) // what came since is for the next round
            continue;
        PALIER_TRY_ASSIGN(const bool isUndoing, refused.takesUndoing(act));
        if (isUndoing)
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
