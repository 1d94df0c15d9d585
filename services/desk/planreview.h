// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "models/invoice.h"
#include "models/limits.h"
#include "models/plan.h"
#include "models/procedure.h"
#include "services/desk/plancourse.h"

namespace palier {

// How a customer has paid until now: their settled invoices.
struct PaymentRecord {
    struct Paid {
        QDate due;
        QDate settledOn;
        Money amount;
        qint64 daysLate() const { return due.daysTo(settledOn); } // negative: early
    };
    QList<Paid> latest;      // the last ones settled, oldest first, at most 24
    int settled = 0;         // of all looked at (the last 500)
    int late = 0;            // settled after the due date
    int averageDaysLate = 0; // of those that were late, rounded
};

// What refusing does to one invoice.
struct AfterRefusal {
    InvoiceNumber number;
    QList<BlockReason> stillBlocked;  // what holds beside the plan: it is not freed
    std::optional<NextStep> reminder; // which step goes next, and when; nothing at the procedure's end
};

// All that a reviewer judges a proposal by.
struct PlanReview {
    Plan plan;
    PlanCourse course;
    Customer customer;
    QList<Invoice> invoices; // of the plan
    PaymentRecord record;
    QList<LimitCheck> limits;
    std::optional<Error> obstacle; // why it can't be approved today
    QList<AfterRefusal> afterRefusal;
    bool remindersOn = false;
    QString mailAddress; // where the confirmation goes; empty: the customer has none
    QStringList refusalReasons;
};

} // namespace palier
