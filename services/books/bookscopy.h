// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/auditlog.h"
#include "services/books/books.h"
#include "services/books/tables.h"

namespace palier {

struct CopyOutcome {
    struct Rows {
        QString table;
        qint64 count = 0;
        QString digest; // SHA-256 of what it holds, the same at both ends
    };
    struct Chain {
        QString administration;
        AuditLog::Head head; // the same at both ends
        qint64 unsealed = 0;
    };
    QList<Rows> tables;
    QList<Chain> chains;
    QStringList loginsMissing; // clerks whom the new server doesn't know: `clerks add` makes their logins
};

// The tables whose rows travel, in an order in which they may be laid in.
const QList<SharedTable> &tablesThatTravel();
// Those that don't: what belongs to one place and its moment (the feed, sessions of the portal).
const QStringList &tablesThatStay();

// Moves an office: everything that the books hold, into new books on the same or the other engine, with a new epoch, so
// that workstations load anew. The original is read in one snapshot, also while others write, and is not changed; the
// copy is compared table by table and its audit chains verified before its one transaction ends. Only its owner may.
// Fault::BooksExist (there are some at `to`), FileExists, BooksTooOld, CopyDiffers (`detail` names the table; nothing
// is kept), a fault of the audit log where the original's chain is broken, OwnerNeeded.
Result<CopyOutcome> copyBooks(const DatabaseUrl &from, const DatabaseUrl &to);

} // namespace palier
