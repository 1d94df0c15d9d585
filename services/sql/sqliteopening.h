// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QSqlDatabase>

namespace palier {

// Opens an SQLite file, and makes it where `mayCreate`. Refused: NetworkDrive. Offline: BooksMissing. Denied:
// NotAllowed. Broken: BooksDamaged.
Result<void> openSqlite(QSqlDatabase &database, const QString &path, bool mayCreate);

// Looks whether a file holds `table`, and changes nothing about it: what is somebody else's stays as it is. Offline:
// BooksMissing. Denied: NotAllowed, where this account may not read and change it. Refused: NetworkDrive,
// UnreadableFile (no SQLite file, or one of another program).
Result<void> findInSqlite(const QString &path, const QString &table);

} // namespace palier
