// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "models/id.h"
#include "models/mailkind.h"
#include "models/money.h"
#include "models/plan.h"

#include <QDate>

namespace palier {

// Who is to be paid, and where. Text from outside; what is empty is left out of a letter.
struct Creditor {
    QString name;
    QString iban; // with or without spaces
    QString bic;
    QString reference; // what the customer quotes; empty: the numbers of the invoices
};

struct LetterInvoice {
    InvoiceNumber number;
    QDate due;    // local date of the administration
    Money amount; // as invoiced
    Money open;   // still to be paid
};

struct LetterInstalment {
    int ordinal = 1; // within its plan, from 1
    QDate due;       // local date of the administration
    Money amount;    // still to be paid of it
};

// Everything that a letter may say. A letter of a kind uses what belongs to it; dates that are null and texts that are
// empty are left out. Names, notes and codes are text from outside and never markup.
struct LetterFacts {
    MailKind kind = MailKind::Reminder;
    Language language = Language::English;
    QDate today; // business date
    QString customerName;
    Creditor creditor;
    QList<LetterInvoice> invoices;
    // PlanApproved, PlanReceived, PlanEnded: all, in one currency; InstalmentDue, InstalmentMissed: those concerned.
    QList<LetterInstalment> instalments;
    int instalmentsInPlan = 0; // 0: as many as `instalments`

    QString refusalReason;                  // a code: one of refusalReasons, or the admin's own
    QString note;                           // PlanRefused: to the customer's file and to the customer
    QString wording;                        // PlanReceived: the customer's reason, as they wrote it
    PlanState ended = PlanState::Completed; // PlanEnded: how (completed, broken, terminated, lapsed, withdrawn)

    int step = 1; // Reminder: from 1
    int steps = 1;
    // The next thing to happen. PlanRefused, PlanEnded, Reminder: the first day of the next reminder; InstalmentMissed:
    // the last day before the plan is broken; PlanReceived: the last day to answer.
    QDate nextOn;

    QString portalLink;      // http or https; empty: none
    bool mayPropose = false; // the customer may propose a plan now
};

} // namespace palier
