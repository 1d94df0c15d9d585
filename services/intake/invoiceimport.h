// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"
#include "services/intake/invoicereader.h"

namespace palier {

struct ImportChoice {
    bool dryRun = false;   // do it all, then take it back
    bool skipBad = false;  // leave bad rows out; else one refuses the file
    bool snapshot = false; // the file is the list of all open items: what is absent is settled
};

// read = added + updated + unchanged + rejected; of a refused file only what was read and rejected.
struct ImportOutcome {
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;  // also a row said twice
    qint64 settled = 0;    // absent from a snapshot
    QList<Error> rejected; // by line
    bool refused = false;  // for its bad rows: nothing was changed

    qint64 newCustomers = 0;
    QStringList absent;      // the first of those that are settled, by number
    QList<Money> absentOpen; // what is open on all of them, a sum a currency
};

// Lays a file's invoices and customers into the books, in one transaction with the one act that stands for them (the
// fact `import_file`, with the file's digest). An invoice is known by its number. Where the file says nothing about
// what is open, what was paid stays paid. A file that changes nothing leaves no act. `name`: the file's own, without
// its folder. Fault::Cancelled where `watch` said stop: then nothing is left of it.
Result<ImportOutcome> importInvoices(Books &books, const QString &name, const ReadInvoices &file,
                                     const ImportChoice &choice, QDate businessDate, const ImportWatch &watch = {});

// What that would do, as far as this ledger knows: a workstation's copy too. Nothing is written. Counts what would come
// in without the bad rows; `refused`: with this choice, the file as a whole would be.
Result<ImportOutcome> previewImport(Ledger &ledger, const ReadInvoices &file, const ImportChoice &choice,
                                    QDate businessDate, const ImportWatch &watch = {});

} // namespace palier
