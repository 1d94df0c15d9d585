// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/planrow.h"

namespace palier {

const char *const planSelect =
    "SELECT p.id, p.customer_id, c.name, p.state, p.kind, p.instalment_count, p.day, p.first_day, p.currency, "
    "p.total,\n"
    "       p.wording, p.proposed_at, p.proposed_on, p.proposed_by, p.version, "
    "p.decision_id, p.answer_by\n"
    "  FROM plan AS p JOIN customer AS c ON c.administration_id = p.administration_id AND c.id = p.customer_id\n"
    " WHERE p.administration_id = ?";

Plan planOf(const Row &row)
{
    Plan plan;
    plan.id = PlanId::fromText(row.text(0)).value_or(PlanId());
    plan.customer = CustomerId(row.text(1));
    plan.customerName = row.text(2);
    plan.state = fromWord<PlanState>(row.text(3)).value_or(PlanState::Proposed);
    plan.terms = {fromWord<PlanKind>(row.text(4)).value_or(PlanKind::Deferred), int(row.number(5)),
                  PlanDay::fromText(row.text(6)).value_or(PlanDay()), row.date(7)};
    plan.total = {row.number(9), Currency::fromCode(row.text(8)).value_or(Currency())};
    plan.wording = row.text(10);
    plan.proposedAt = row.moment(11);
    plan.proposedOn = row.date(12);
    plan.proposedBy = row.text(13);
    plan.version = row.number(14);
    plan.answerBy = row.date(16);
    plan.pending = row.isNull(11);
    return plan;
}

} // namespace palier
