// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/plan.h"
#include "services/books/ledger.h"

namespace palier {

// State: in the order of PlanState, then by the day of the proposal.
enum class PlanOrder { Proposed, AnswerBy, Total, Customer, State };
// Of proposals that wait: the last day for an answer is past, or one of the next three.
enum class PlanDeadline { Any, Overdue, Soon };

// Which plans, in which order.
struct PlanQuery {
    QList<PlanState> states; // any of these; empty: whatever
    QList<PlanKind> kinds;
    CustomerId customer;
    QString text; // part of the customer's name, start of their number or of an invoice's
    PlanDeadline deadline = PlanDeadline::Any;
    std::optional<qint64> least, most; // the total, in minor units of the administration's currency
    PlanOrder order = PlanOrder::Proposed;
    bool descending = true;
    QDate businessDate;
};

// A plan as a list shows it.
struct PlanEntry {
    PlanId id;
    CustomerId customer;
    QString customerName, customerSortedAs;
    PlanState state = PlanState::Proposed;
    PlanKind kind = PlanKind::Monthly;
    int instalments = 0;
    Money total;
    QDate proposedOn;
    QDate answerBy;
    QDate endedOn;       // null: goes on
    QString decidedBy;   // empty: nobody
    QDateTime decidedAt; // UTC; null also while it waits on this workstation
    qint64 version = 1;
    bool pending = false; // something about it still waits on this workstation

    // Of a plan that runs: the first instalment that isn't paid, as far as its invoices' balances tell.
    std::optional<Instalment> next;
    bool isLate(QDate businessDate) const // as isLate() of a whole plan
    {
        return state == PlanState::Active && next && next->terms.due < businessDate;
    }
};

// Where a page ended, so that the next begins behind it whatever was added before.
struct PlanMark {
    QVariant value; // of the column that orders
    PlanId id;
};

// The plans as a clerk looks through them.
class PlanRegister
{
public:
    explicit PlanRegister(Ledger &ledger) : m_ledger(ledger) {}

    Result<QList<PlanEntry>> page(const PlanQuery &query, int limit, const std::optional<PlanMark> &after = {});
    Result<QList<PlanEntry>> pageAt(const PlanQuery &query, int limit, int offset);
    Result<qint64> count(const PlanQuery &query, qint64 atMost);
    // The mark of the row so many rows behind; nothing where the list ends before.
    Result<std::optional<PlanMark>> step(const PlanQuery &query, const std::optional<PlanMark> &after, int rows);
    static PlanMark markOf(const PlanEntry &entry, PlanOrder order);

private:
    Result<QList<PlanEntry>> read(const QStringList &ids);
    Result<void> addNext(QList<PlanEntry> &entries);
    Result<void> addPending(QList<PlanEntry> &entries);
    Ledger &m_ledger;
};

} // namespace palier
