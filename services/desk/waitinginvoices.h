// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"

#include <QSet>

namespace palier {

// The invoices that an act is about which still waits on this workstation. None on the books themselves.
Result<QSet<InvoiceNumber>> waitingInvoices(Ledger &ledger);

} // namespace palier
