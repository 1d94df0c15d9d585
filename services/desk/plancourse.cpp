// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/plancourse.h"

namespace palier {

Result<PlanCourse> courseOf(Ledger &ledger, const PlanId &plan)
{
    PALIER_TRY_ASSIGN(
        const auto row,
        ledger.connection().row(
            "SELECT p.answer_by, p.ended_on, w.actor, w.claim, w.booked_at, l.actor, l.claim, l.booked_at FROM plan AS "
            "p\n"
            "  LEFT JOIN withdrawal AS w ON w.administration_id = p.administration_id AND w.id = p.decision_id\n"
            "  LEFT JOIN lapse AS l ON l.administration_id = p.administration_id AND l.id = p.decision_id\n"
            " WHERE p.administration_id = ? AND p.id = ?",
            {ledger.administration(), plan.text()}));
    if (!row)
        return PlanCourse();
    const int act = row->isNull(2) ? 5 : 2;
    return PlanCourse{row->date(0), row->date(1), row->text(act + 1).isEmpty() ? row->text(act) : row->text(act + 1),
                      row->moment(act + 2)};
}

} // namespace palier
