// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QSqlDatabase>

namespace palier {

// Opens an SQLite file, and makes it where `mayCreate`. Refused: NetworkDrive. Offline: BooksMissing. Denied:
// NotAllowed. Broken: BooksDamaged.
Result<void> openSqlite(QSqlDatabase &database, const QString &path, bool mayCreate);

} // namespace palier
