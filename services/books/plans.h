// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/plan.h"
#include "services/books/ledger.h"

namespace palier {

// The plans of the ledger's administration.
class Plans
{
public:
    explicit Plans(Ledger &ledger) : m_ledger(ledger) {}

    struct Query {
        std::optional<PlanState> state;
        CustomerId customer;
        int limit = 200;
        int offset = 0;
        bool newestFirst = false;
    };

    Result<Plan> find(const PlanId &id);          // whole; Fault::UnknownPlan
    Result<QList<Plan>> list(const Query &query); // whole, by their ids: oldest first, or newest
    Result<qint64> count(const Query &query);
    // Of one customer: proposals that wait, and when a plan last ended unpaid.
    Result<int> openProposals(const CustomerId &customer);
    Result<QDate> lastEnded(const CustomerId &customer);
    // Of these, the invoices that a plan holds.
    Result<QSet<InvoiceNumber>> held(const QList<InvoiceNumber> &numbers);
    // Waiting proposals whose deadline has passed.
    Result<QList<Plan>> overdueAnswers(QDate businessDate);

private:
    Result<QList<Plan>> read(const QString &where, const QVariantList &values);
    Result<void> fill(Plan &plan);
    Ledger &m_ledger;
};

} // namespace palier
