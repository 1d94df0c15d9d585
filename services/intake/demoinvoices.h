// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/invoice.h"
#include "services/books/books.h"
#include "services/intake/demorandom.h"

namespace palier {

// An invoice of demo books on which something is left to pay.
struct DemoOpenInvoice {
    InvoiceNumber number;
    CustomerId customer;
    QDate issued;
    QDate due;
    Money open;
};

struct DemoInvoices {
    int customers = 0;
    QList<DemoOpenInvoice> open; // credit notes are not among them
    QList<CustomerId> withoutAddress;
};

// Customers and the invoices of four years up to `today`, with what they paid and when: few customers have many
// invoices and many have few; some pay at once, some late, some not at all. Inside the caller's transaction.
Result<DemoInvoices> layDemoInvoices(Books &books, DemoRandom &random, int invoices, QDate today);

} // namespace palier
