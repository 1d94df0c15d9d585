// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/id.h"
#include "models/schedule.h"
#include "models/words.h"

#include <QDateTime>

namespace palier {

enum class PlanState {
    Proposed,
    AwaitingSecond,
    Countered,
    Active,
    Paused,
    Refused,
    Withdrawn,
    Lapsed,
    Completed,
    Broken,
    Terminated,
};

template <> struct WordTable<PlanState> {
    static constexpr Word<PlanState> words[] = {
        {PlanState::Proposed, "proposed"},     {PlanState::AwaitingSecond, "awaiting_second"},
        {PlanState::Countered, "countered"},   {PlanState::Active, "active"},
        {PlanState::Paused, "paused"},         {PlanState::Refused, "refused"},
        {PlanState::Withdrawn, "withdrawn"},   {PlanState::Lapsed, "lapsed"},
        {PlanState::Completed, "completed"},   {PlanState::Broken, "broken"},
        {PlanState::Terminated, "terminated"},
    };
};

// The transitions of product rule "Plan states": nothing else is allowed.
bool mayBecome(PlanState from, PlanState to);
// Its invoices are in this plan and in no other.
bool holdsInvoices(PlanState state);
// Waits for somebody's answer.
bool isWaiting(PlanState state);

enum class InstalmentState { Scheduled, PartlyPaid, Paid, Late, Waived };

template <> struct WordTable<InstalmentState> {
    static constexpr Word<InstalmentState> words[] = {
        {InstalmentState::Scheduled, "scheduled"}, {InstalmentState::PartlyPaid, "partly_paid"},
        {InstalmentState::Paid, "paid"},           {InstalmentState::Late, "late"},
        {InstalmentState::Waived, "waived"},
    };
};

struct Instalment {
    ScheduledInstalment terms;
    Money paid;
    bool waived = false;

    // Derived, never stored. Late: something is unpaid after the due date.
    InstalmentState state(QDate businessDate) const;
};

enum class Verdict { Approve, Refuse };

template <> struct WordTable<Verdict> {
    static constexpr Word<Verdict> words[] = {{Verdict::Approve, "approve"}, {Verdict::Refuse, "refuse"}};
};

// The reasons that every administration has; an admin adds own ones in `billing.refusal_reasons`.
inline constexpr const char *refusalReasons[] = {"too_long", "amount_too_low", "starts_too_late", "history", "other"};

// How long the mail of a decision may be held back at most, so that it can be undone.
inline constexpr int longestHoldSeconds = 3600;

struct Decision {
    ActId id;
    PlanId plan;
    qint64 expectedVersion = 1;
    Verdict verdict = Verdict::Approve;
    QString reason; // one of the codes, for a refusal
    QString note;   // to the customer's file; text
    QDate on;       // business date
    QString by;
    QDateTime at; // UTC, by the books; null while it waits on a workstation
    int holdSeconds = 0;
};

// An invoice of a plan with its balance then and now.
struct PlanInvoice {
    InvoiceNumber number;
    QDate due;
    Money openThen;
    Money openNow;
};

struct Plan {
    PlanId id;
    CustomerId customer;
    QString customerName;
    PlanState state = PlanState::Proposed;
    ScheduleTerms terms;
    QString wording;      // the customer's reason, as they wrote it
    QDateTime proposedAt; // UTC; null while it waits on a workstation
    QDate proposedOn;     // business date
    QString proposedBy;   // a login, or "portal"
    QDate answerBy;       // the last business date on which it may be decided
    Money total;
    QList<PlanInvoice> invoices;
    QList<Instalment> instalments;
    std::optional<Decision> decision;
    qint64 version = 1;
    bool pending = false; // something about it still waits on this workstation
};

// A plan that runs, with an instalment that is not paid after its due date.
bool isLate(const Plan &plan, QDate businessDate);
// Why the plan can't be approved on this day: Fault::BalanceChanged, Fault::DatePassed, Fault::NotWaiting.
std::optional<Error> approvalObstacle(const Plan &plan, QDate businessDate);

} // namespace palier
