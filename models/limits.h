// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/plan.h"

namespace palier {

// The limits of a proposal; an empty one doesn't bind. Amounts are numbers in major units ("50.00"), read in the plan's
// own currency.
struct Limits {
    std::optional<QString> minTotal, maxTotal, minInstalment;
    std::optional<int> maxInstalments;     // instalments
    std::optional<int> maxDays;            // days from the business date to the last agreed date
    std::optional<int> maxFirstDays;       // days from the business date to the first agreed date
    std::optional<int> minDaysOverdue;     // each invoice is overdue at least so many days; 0: due already
    std::optional<int> downPaymentPercent; // the first instalment is at least this share of the total
    std::optional<int> maxOpenProposals;   // of this customer, waiting, this one counted
    std::optional<int> cooldownDays;       // since this customer's last refused, withdrawn, lapsed or broken plan
};

// What is measured against the limits.
struct ProposalFacts {
    Money total;
    QList<ScheduledInstalment> instalments;
    QList<QDate> invoiceDueDates;
    int openProposals = 0; // of this customer, this one not counted
    QDate lastEndedOn;     // of this customer's last plan that ended without being paid; null: none
    QDate businessDate;
};

struct LimitCheck {
    QString setting; // "billing.max_total"
    QString allowed; // as the setting has it
    QString found;   // in the same unit
    bool kept = true;
};

// One row for each limit that is set, in the order above.
QList<LimitCheck> checkLimits(const Limits &limits, const ProposalFacts &facts);

} // namespace palier
