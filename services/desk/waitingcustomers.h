// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"

#include <QSet>

namespace palier {

// The customers of whom a change still waits on this workstation. None on the books themselves.
Result<QSet<CustomerId>> waitingCustomers(Ledger &ledger);

} // namespace palier
