// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

#include <QSqlDatabase>

namespace palier {

// Opens a PostgreSQL connection under this name. Each way to fail has its own fault, whatever language the server or
// this computer speaks. Offline: BooksUnreachable (refused, unknown, silent), BooksMissing (no such database),
// NoWritableServer, ServerBusy, TlsUnavailable. Denied: PasswordMissing and PasswordRefused (detail: the login),
// ServerCertificateRejected (detail: why), NotAllowed. Refused: ServerTooOld, ServerTooNew.
Result<void> openServer(QSqlDatabase &database, const DatabaseUrl &url, const QString &password);

} // namespace palier
