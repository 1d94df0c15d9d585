// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/block.h"
#include "models/id.h"
#include "models/money.h"

#include <QDate>

namespace palier {

enum class InvoiceState { Open, PartlyPaid, Paid, Credited };

template <> struct WordTable<InvoiceState> {
    static constexpr Word<InvoiceState> words[] = {
        {InvoiceState::Open, "open"},
        {InvoiceState::PartlyPaid, "partly_paid"},
        {InvoiceState::Paid, "paid"},
        {InvoiceState::Credited, "credited"},
    };
};

// Where an invoice stands in its reminder procedure. Steps count from 1; 0: none was sent yet.
struct ReminderProgress {
    int lastStep = 0;
    QDate lastSent;   // business date of the last step; null: none
    QDate releasedOn; // business date on which a plan last ended without being paid; null: never
};

// A negative amount is a credit note; its `open` is what is left to set off, negative or zero.
struct Invoice {
    InvoiceNumber number;
    CustomerId customer;
    QString customerName;     // text from outside
    QString customerSortedAs; // what the books sort it by (sortname.h)
    QDate issued;
    QDate due;
    Money amount;
    Money open;
    InvoiceState state = InvoiceState::Open;
    QDate settledOn; // business date on which nothing was left open; null: not yet
    ReminderProgress reminder;
    QList<Block> blocks;
    QList<PlanId> plans; // newest first
    qint64 version = 1;

    bool isOverdue(QDate businessDate) const { return open.minor > 0 && due < businessDate; }
};

// The state that follows from the amounts.
InvoiceState stateOf(Money amount, Money open, bool credited);

} // namespace palier
