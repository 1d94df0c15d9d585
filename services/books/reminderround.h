// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/procedure.h"
#include "services/books/ledger.h"

namespace palier {

struct DueStep {
    Invoice invoice;
    int step = 1;
};

// One message to one customer: the step that each of these invoices gets.
struct DueLetter {
    CustomerId customer;
    QString customerName;
    QList<DueStep> steps; // by due date
};

// Who would get what on this business date: open, overdue, free of blocks, their next step due. By customer.
Result<QList<DueLetter>> dueLetters(Ledger &ledger, const Procedure &procedure, QDate businessDate);

} // namespace palier
