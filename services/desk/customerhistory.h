// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customerfield.h"
#include "services/desk/history.h"

namespace palier {

enum class CustomerEvent { Changed, Imported, LinkMade, LinkOpened, LinkRevoked, Plan, Block, Mail };

// One thing that happened to a customer.
struct CustomerHistoryEntry {
    QString id;   // grows with time: of one moment, or waiting, the greater is the newer
    QDateTime at; // UTC; null: still waits on this workstation
    CustomerEvent event = CustomerEvent::Changed;
    QString by;

    std::optional<CustomerField> field;         // Changed, Imported
    std::optional<QString> from;                // Changed, Imported; nothing where it was not kept
    QString to;                                 // Changed, Imported
    HistoryEvent what = HistoryEvent::Proposed; // Plan, Block, Mail
    QString code;                               // as in HistoryEntry
    QString text;                               // from outside: a note, a wording, an error, a file's name
    InvoiceNumber invoice;                      // Block
    PlanId plan;                                // Plan
};

struct CustomerHistory {
    QList<CustomerHistoryEntry> entries;
    bool isMore = false; // there are older ones
};

// What happened to a customer, their links, plans, invoices' blocks by hand and mail: newest first, at most so many.
Result<CustomerHistory> historyOf(Ledger &ledger, const CustomerId &customer, int atMost);

} // namespace palier
