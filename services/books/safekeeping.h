// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"

namespace palier {

// Writes a consistent copy of the books, also while others write, to a file that isn't there yet (mode 0600). It
// appears under its name only when it is whole. SQLite: a database file. PostgreSQL: pg_dump's custom format, and only
// for the books' owner. Fault::FileExists, ProgramMissing, NotAllowed, OwnerNeeded; BooksMissing.
Result<void> backUp(const DatabaseUrl &books, const QString &file);

// Fills books that don't exist yet from such a copy. They get a new epoch, so that workstations load anew. Answers the
// clerks who have no login on this server (PostgreSQL): `clerks add` makes one. Fault::BooksExist, BooksTooNew,
// UnreadableFile, ProgramMissing, OwnerNeeded.
Result<QStringList> restore(const DatabaseUrl &books, const QString &file);

} // namespace palier
