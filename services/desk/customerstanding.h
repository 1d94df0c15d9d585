// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"
#include "services/desk/planreview.h"

namespace palier {

// How a customer stands: what they owe, how they have paid, what became of their plans.
struct CustomerStanding {
    struct Owed {
        Money open;    // net of credit notes
        Money overdue; // of invoices past their due date, without credit notes
    };
    QList<Owed> owed; // one a currency
    qint64 openInvoices = 0, overdueInvoices = 0;
    QDate oldestOverdue;  // its due date; null: none
    PaymentRecord record; // as reviewers see it
    QDate lastSettled;    // null: never
    QMap<PlanState, qint64> plans;
    bool isUndeliverable = false; // an e-mail to them came back, and an open invoice bears the block
    qint64 pausedInvoices = 0;    // that the customer's pause holds today

    int percentLate() const
    {
        return record.settled > 0 ? (200 * record.late + record.settled) / (2 * record.settled) : 0;
    }
    qint64 plansOf(const QList<PlanState> &states) const;
    // By what they say of the customer: kept to the end, given up, not agreed to, under way.
    qint64 keptPlans() const { return plansOf({PlanState::Completed}); }
    qint64 brokenPlans() const { return plansOf({PlanState::Broken, PlanState::Terminated}); }
    qint64 refusedPlans() const { return plansOf({PlanState::Refused}); }
    qint64 activePlans() const { return plansOf({PlanState::Active, PlanState::Paused}); }
    qint64 waitingPlans() const
    {
        return plansOf({PlanState::Proposed, PlanState::AwaitingSecond, PlanState::Countered});
    }
};

// By the index of what is open and the last settled ones: a customer with ten thousands of invoices costs no more.
Result<CustomerStanding> standingOf(Ledger &ledger, const CustomerId &customer, QDate businessDate);
// The last settled invoices of a customer.
Result<PaymentRecord> paymentRecordOf(Ledger &ledger, const CustomerId &customer);

} // namespace palier
