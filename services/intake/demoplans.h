// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/demoinvoices.h"

namespace palier {

struct DemoPlans {
    int waiting = 0;
    int waitingInvoices = 0;
    int active = 0;
    int refused = 0;
    int blocks = 0; // laid by hand
};

// Proposals on two in a hundred of all `invoices` (as far as so many are open), some plans that are paid off and some
// that were refused, and blocks of every other reason. All of them acts, carried out by the books as anybody's. Inside
// the caller's transaction.
Result<DemoPlans> layDemoPlans(Books &books, DemoRandom &random, int invoices, const DemoInvoices &laid, QDate today);

} // namespace palier
