// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "models/invoice.h"
#include "models/limits.h"

namespace palier {

// The administration's settings that bind a proposal.
struct BillingPolicy {
    bool allowProposal = false;
    Limits limits;
    Split split = Split::Even;
    BusinessCalendar calendar;
    int minNoticeDays = 1;
    int answerDays = 14;
};

// What the customer asks for. `first` in the terms may be null: the earliest day allowed.
struct ProposalRequest {
    CustomerId customer;
    QList<InvoiceNumber> invoices;
    ScheduleTerms terms;
    QString wording;
};

// Everything the rule needs to know about the customer, read from the books.
struct ProposalContext {
    Customer customer;
    QList<Invoice> invoices;     // those named in the request that exist and are this customer's
    QSet<InvoiceNumber> inPlans; // those of them in a plan that holds them
    int openProposals = 0;
    QDate lastEndedOn;
    QDate businessDate;
};

struct Proposal {
    ProposalRequest request; // with its first day filled in
    Money total;
    QList<ScheduledInstalment> instalments;
    QList<LimitCheck> limits;
};

inline constexpr int longestWording = 2000; // characters

// The earliest day allowed for a first instalment.
QDate earliestFirst(const BillingPolicy &policy, QDate businessDate);

// The proposal as it would be sent, or why it can't be (Fault::ProposalsOff, …; `field` names the part at fault as the
// portal's form does: invoice, kind, count, day, date, reason). A wording is required to send, not to preview.
Result<Proposal> preview(const ProposalRequest &request, const BillingPolicy &policy, const ProposalContext &context);
Result<Proposal> judge(const ProposalRequest &request, const BillingPolicy &policy, const ProposalContext &context);

} // namespace palier
