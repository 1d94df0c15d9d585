// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/undodesk.h"

#include "services/books/plans.h"
#include "services/books/replica.h"
#include "services/desk/rights.h"
#include "services/sql/boundvalues.h"

namespace palier {

// The books enforce it; here so that nobody is offered what would be refused.
Result<bool> UndoDesk::isAnybodyElses(const Decision &decision)
{
    PALIER_TRY_ASSIGN(const QString login, loginOf(m_ledger));
    if (login.isEmpty() || decision.at.isNull() || decision.by == login)
        return false;
    PALIER_TRY_ASSIGN(const Rights rights, rightsOf(m_ledger));
    return rights.role() && *rights.role() != Role::Admin;
}

Result<UndoDesk::Found> UndoDesk::look(const PlanId &id)
{
    PALIER_TRY_ASSIGN(const Plan plan, Plans(m_ledger).find(id));
    Found found;
    found.undoable.plan = id;
    if (!plan.decision) {
        found.obstacle = Error{Kind::Stale, Fault::NotStanding, {}, 0, "plan"};
        return found;
    }
    found.undoable.decision = *plan.decision;
    PALIER_TRY_ASSIGN(const bool notTheirs, isAnybodyElses(*plan.decision));
    if (notTheirs) {
        found.obstacle = Error{Kind::Denied, Fault::NotAllowed, plan.decision->by, 0, "plan"};
        return found;
    }
    if (plan.version != plan.decision->expectedVersion + 1 ||
        (plan.state != PlanState::Active && plan.state != PlanState::Refused)) {
        found.obstacle = Error{Kind::Stale, Fault::StaleVersion, {}, 0, "plan"};
        return found;
    }
    const QVariantList key{m_ledger.administration(), plan.decision->id.text()};
    if (plan.decision->at.isNull()) {
        PALIER_TRY_ASSIGN(const auto tried,
                          m_ledger.connection().row("SELECT tried FROM outbox WHERE administration_id = "
                                                    "? AND id = ?",
                                                    key));
        found.undoable.hasLeft = tried && tried->isTrue(0);
        return found;
    }
    PALIER_TRY_ASSIGN(const auto mail, m_ledger.connection().row(
                                           "SELECT next_attempt_at FROM mail WHERE administration_id = ? AND id = ? "
                                           "AND state = 'queued' AND attempts = 0 AND last_error = '' AND address = ''",
                                           key));
    if (mail)
        found.undoable.mailDue = mail->moment(0);
    else
        found.obstacle = Error{Kind::Stale, Fault::MailLeft, {}, 0, "plan"};
    return found;
}

Result<std::optional<Undoable>> UndoDesk::undoable(const PlanId &plan)
{
    PALIER_TRY_ASSIGN(const Found found, look(plan));
    return found.obstacle ? std::nullopt : std::optional(found.undoable);
}

Result<HeldMails> UndoDesk::heldMails(const QList<PlanId> &plans)
{
    QStringList ids;
    for (const PlanId &plan : plans)
        ids << plan.text();
    PALIER_TRY_ASSIGN(const auto row,
                      m_ledger.connection().row(
                          "SELECT coalesce(sum(CASE WHEN d.booked_at IS NULL THEN 1 ELSE 0 END), 0), count(m.id), "
                          "min(m.next_attempt_at)\n"
                          "  FROM plan AS p JOIN decision AS d ON d.administration_id = p.administration_id AND d.id = "
                          "p.decision_id\n"
                          "  LEFT JOIN mail AS m ON m.administration_id = d.administration_id AND m.id = d.id AND "
                          "m.state = 'queued'\n"
                          "       AND m.attempts = 0 AND m.last_error = '' AND m.address = ''\n"
                          " WHERE p.administration_id = ? AND p.id IN (SELECT j.value FROM json_each(?) AS j)",
                          {m_ledger.administration(), jsonList(ids)}));
    return HeldMails{int(row->number(0)), int(row->number(1)), row->moment(2)};
}

Result<Booking> UndoDesk::undo(const PlanId &plan, QDate businessDate)
{
    PALIER_TRY_ASSIGN(const Found found, look(plan));
    if (found.obstacle)
        return fail(*found.obstacle);
    const ActId decision = found.undoable.decision.id;
    if (m_ledger.isReplica() && !found.undoable.hasLeft) {
        PALIER_TRY_ASSIGN(const bool gone, static_cast<Replica &>(m_ledger).takeBack(decision));
        if (gone)
            return Booking::Done;
    }
    return m_ledger.book(
        {"reversal",
         newId(),
         {{"plan_id", plan.text()}, {"decision_id", decision.text()}, {"on_date", dateText(businessDate)}}});
}

} // namespace palier
