// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

class QSqlDatabase;
typedef struct pg_conn PGconn;

namespace palier {

// libpq's own connection below Qt's driver, for what the driver has no words for. Null: not PostgreSQL, or not open.
PGconn *serverHandle(const QSqlDatabase &database);

// Refused: ServerTooOld, ServerTooNew, detail its version. `number` is server_version_num: 150004 for 15.4, 90624
// for 9.6.24.
Result<void> checkServerVersion(int number);

} // namespace palier
