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
        PALIER_TRY_ASSIGN(const auto undone, refusedDecision(act.fact.columns.value("decision_id").toString()));
        if (undone) {
            m_undoings.append(act);
            m_gone.append({undone->value("plan_id").toString(), undone->value("expected_version").toInt()});
        }
        return undone.has_value();
    }
    // What its author did with the plan afterwards counted both of them as versions that the books never had.
    Result<WaitingAct> withoutGone(WaitingAct act)
    {
        constexpr int versions = 2; // the decision's and its undoing's
        const int expected = act.fact.columns.value("expected_version").toInt();
        int left = expected;
        for (const auto &[plan, before] : std::as_const(m_gone)) {
            if (act.fact.columns.value("plan_id") == plan && left >= before + versions)
                left -= versions;
        }
        if (left != expected) {
            PALIER_TRY(m_replica.expectVersion(act.fact.id, left));
            act.fact.columns.insert("expected_version", left);
        }
        return act;
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
    Result<std::optional<QVariantMap>> refusedDecision(const QString &id)
    {
        const auto now = std::find_if(m_acts.cbegin(), m_acts.cend(),
                                      [&](const auto &refused) { return refused.first.fact.id.text() == id; });
        return now != m_acts.cend() ? std::optional(now->first.fact.columns) : m_replica.columnsOfConflict(id);
    }

    Replica &m_replica;
    QList<std::pair<WaitingAct, Error>> m_acts;
    QList<WaitingAct> m_undoings;
    QList<std::pair<QString, int>> m_gone; // plans, and their version before a decision that is gone with its undoing
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
        PALIER_TRY_ASSIGN(const WaitingAct left, refused.withoutGone(act));
        const auto booked = carriedUp(books, left);
        if (booked) {
            PALIER_TRY(replica.markCarried(act.fact.id));
            ++outcome.carried;
        } else if (isFinal(booked.error())) {
            refused.add(left, booked.error());
        } else {
            stopped = booked.error();
            break;
        }
    }
    PALIER_TRY_ASSIGN(outcome.conflicts, refused.settle());
    return stopped ? Result<PushOutcome>(fail(*stopped)) : outcome;
}

} // namespace palier
