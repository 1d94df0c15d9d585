// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/mailregister.h"
#include "services/books/mergedwalk.h"

namespace palier {

// The way through the mail queue that a query asks for.
Result<MergedWalk> walkOf(const MailQuery &query, Ledger &ledger);

} // namespace palier
