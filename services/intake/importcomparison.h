// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"
#include "services/intake/importwatch.h"
#include "services/intake/invoicechange.h"
#include "services/intake/invoicereader.h"

namespace palier {

// What a file's rows would change in the books, or in a workstation's copy of them. Reads only, in the caller's
// transaction; the file outlives it.
class ImportComparison
{
public:
    static constexpr qsizetype atOnce = 1000; // rows looked up by one statement

    struct Change {
        const InvoiceRow *row;
        KnownInvoice to;
        bool isNew;
    };
    // What the file says of a customer and the books don't.
    struct CustomerChange {
        QString id;
        CustomerWords said;
        bool isNew;
    };
    struct Absent {
        QString number;
        Money open;
    };

    ImportComparison(Ledger &ledger, const ReadInvoices &file, QDate businessDate, const ImportWatch &watch);

    Result<void> compareInvoices();
    Result<void> compareCustomers(); // after the invoices: what the bad rows among them say doesn't count
    Result<void> findAbsent();       // of a list of all open items

    QList<Change> changes;
    QList<CustomerChange> customers;
    QList<Absent> absent;
    QList<Error> rejected; // the file's own bad rows and those that contradict the books, by line

private:
    using Known = QHash<InvoiceNumber, KnownInvoice>;
    Result<Known> known(qsizetype from, qsizetype to);

    Ledger &m_ledger;
    Connection &m_connection;
    const ReadInvoices &m_file;
    const QDate m_today;
    const ImportWatch &m_watch;
    QHash<CustomerId, CustomerWords> m_customers;
};

} // namespace palier
