// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"

namespace palier {

struct DemoOutcome {
    int customers = 0;
    int invoices = 0;
    int open = 0;      // invoices with something left to pay
    int blocks = 0;    // laid by hand
    int proposals = 0; // that wait
    int proposedInvoices = 0;
    int activePlans = 0;
    int refusedPlans = 0;
};

// Fills empty books with customers, invoices, payments, proposals and decisions, and switches proposals on. The same
// seed and day give the same books, to the ids; only the moments of booking are real. One transaction. At a million
// invoices it is what benchmarks are measured on. Refused NotEmpty, BadCount.
Result<DemoOutcome> fillDemo(Books &books, int invoices, quint64 seed, QDate today);

} // namespace palier
