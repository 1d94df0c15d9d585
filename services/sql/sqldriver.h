// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

namespace palier {

QString driverOf(Engine engine); // as QSqlDatabase calls it

// Loads it, so that the first connection is opened sooner. On any thread.
void loadDriver(Engine engine);

} // namespace palier
