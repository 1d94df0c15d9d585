// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/invoice.h"
#include "models/plan.h"
#include "services/books/ledger.h"

namespace palier {

// What a clerk may mean by a few letters: a few of each kind, the likeliest first.
struct Found {
    struct AnInvoice {
        InvoiceNumber number;
        QString customerName;
        Money open;
    };
    struct ACustomer {
        CustomerId id;
        QString name;
    };
    struct APlan {
        PlanId id;
        QString customerName;
        PlanState state;
        Money total;
    };
    QList<AnInvoice> invoices;  // whose number begins so
    QList<ACustomer> customers; // whose number begins so, or with it in their name
    QList<APlan> plans;         // of these customers and invoices: those that wait or run
};

// Quick at any size: each part is read from an index, and no further than `atMost`.
Result<Found> lookUp(Ledger &ledger, const QString &text, int atMost);

} // namespace palier
