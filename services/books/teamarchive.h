// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"

namespace palier {

// Writes PostgreSQL books into pg_dump's custom format, in one snapshot. What belongs to the moment stays out: the
// change feed, sessions of the portal; and what is the cluster's or made anew by installSchema(): roles, rights.
Result<void> dumpBooks(Books &books, const QString &file);

// Fills an empty database from such an archive and answers the clerks who have no login there. The books get a new
// epoch, the newest schema, and the rights of this database's roles, which are made where the cluster hasn't got them.
// Until all is done there are no books; a try that was cut off is swept away by the next. Fault::BooksExist,
// BooksTooNew, UnreadableFile, ProgramMissing, OwnerNeeded.
Result<QStringList> undumpBooks(const DatabaseUrl &url, const QString &file);

} // namespace palier
