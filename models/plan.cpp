// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan.h"

#include <algorithm>

namespace palier {

bool mayBecome(PlanState from, PlanState to)
{
    using enum PlanState;
    switch (from) {
    case Proposed:
        return to == Active || to == AwaitingSecond || to == Refused || to == Withdrawn || to == Countered ||
               to == Lapsed;
    case AwaitingSecond:
        return to == Active || to == Refused || to == Withdrawn || to == Lapsed;
    case Countered:
        return to == Active || to == Refused || to == Lapsed;
    case Active:
        return to == Paused || to == Completed || to == Broken || to == Terminated;
    case Paused:
        return to == Active;
    case Refused:
    case Withdrawn:
    case Lapsed:
    case Completed:
    case Broken:
    case Terminated:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool isWaiting(PlanState state)
{
    return state == PlanState::Proposed || state == PlanState::AwaitingSecond || state == PlanState::Countered;
}

bool holdsInvoices(PlanState state)
{
    return isWaiting(state) || state == PlanState::Active || state == PlanState::Paused;
}

InstalmentState Instalment::state(QDate businessDate) const
{
    if (waived)
        return InstalmentState::Waived;
    if (paid.minor >= terms.amount.minor)
        return InstalmentState::Paid;
    if (terms.due < businessDate)
        return InstalmentState::Late;
    return paid.minor > 0 ? InstalmentState::PartlyPaid : InstalmentState::Scheduled;
}

bool isLate(const Plan &plan, QDate businessDate)
{
    return plan.state == PlanState::Active &&
           std::any_of(plan.instalments.begin(), plan.instalments.end(), [businessDate](const Instalment &instalment) {
               return instalment.state(businessDate) == InstalmentState::Late;
           });
}

std::optional<Error> approvalObstacle(const Plan &plan, QDate businessDate)
{
    // A countered plan waits too, but for the customer.
    if (plan.state != PlanState::Proposed && plan.state != PlanState::AwaitingSecond)
        return refused(Fault::NotWaiting, word(plan.state)).value();
    for (const PlanInvoice &invoice : plan.invoices) {
        if (invoice.openThen != invoice.openNow)
            return refused(Fault::BalanceChanged, invoice.number.text()).value();
    }
    for (const Instalment &instalment : plan.instalments) {
        if (instalment.terms.due < businessDate)
            return refused(Fault::DatePassed, instalment.terms.due.toString(Qt::ISODate)).value();
    }
    return std::nullopt;
}

} // namespace palier
