// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/command.h"

namespace palier {

// `invoices import`: reads the file and its map, lays it into the books, names every bad row.
Result<Reply> importInvoiceFile(Session &session, const Arguments &arguments);

} // namespace palier
