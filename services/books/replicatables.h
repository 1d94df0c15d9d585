// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/connection.h"

namespace palier {

// Makes the file a replica of the newest schema: its own tables beside the shared ones. A file of another schema loses
// the shared rows, to be filled again, and keeps what waits and what conflicts. Fault::BooksTooNew.
Result<void> prepareReplica(Connection &replica);

// Indexes stand in the way of a fill: they are put on a shelf first, and made again after the rows. The shelf is a
// table of the replica's: what a crash leaves there is found again. Each inside a transaction of the caller's.
Result<void> shelveIndexes(Connection &replica);
Result<void> unshelveOneIndex(Connection &replica); // if one is left

} // namespace palier
