// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/plan.h"
#include "services/books/ledger.h"

namespace palier {

enum class WaitingOrder {
    Oldest,   // proposed first
    Deadline, // to be answered first
    Largest,  // the largest total first, whatever its currency
};

// Where a plan stands in its order: what it is ordered by, and its id.
struct WaitingMark {
    QVariant value;
    PlanId plan;
};

// The proposals that wait for an answer, page by page. Every page is found by an index and read in a handful of
// statements, however many wait.
class WaitingPlans
{
public:
    explicit WaitingPlans(Ledger &ledger) : m_ledger(ledger) {}

    struct Query {
        WaitingOrder order = WaitingOrder::Oldest;
        std::optional<WaitingMark> after; // the last one of the page before
        int limit = 100;
        QString text = {}; // part of the customer's name, start of their number or of an invoice's
        std::optional<qint64> least = {}, most = {}; // the total, in minor units of the administration's currency
    };

    // With invoices and instalments, without a decision: they have none.
    Result<QList<Plan>> page(const Query &query);
    // The mark of the one so many behind; nothing where the list ends before.
    Result<std::optional<WaitingMark>> step(const Query &query, int plans);
    static WaitingMark markOf(const Plan &plan, WaitingOrder order);
    // Of these, those that wait, in no particular order.
    Result<QList<Plan>> find(const QList<PlanId> &plans);
    Result<qint64> count(const Query &query);
    Result<qint64> count() { return count(Query()); } // all that wait
    // How many come before this one; nothing where it isn't among them.
    Result<std::optional<qint64>> placeOf(const Query &query, const PlanId &plan);

    // What a customer's plans say about the next one of theirs.
    struct Standing {
        int waiting = 0;
        QDate lastEnded; // unpaid
    };
    Result<QHash<CustomerId, Standing>> standings(const QList<Plan> &plans);

private:
    Result<QList<Plan>> read(const QString &where, const QVariantList &values);
    Result<void> fill(QList<Plan> &plans);
    Result<void> markPending(QList<Plan> &plans);
    Ledger &m_ledger;
};

} // namespace palier
