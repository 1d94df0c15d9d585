// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/invoice.h"
#include "services/books/ledger.h"

namespace palier {

struct InvoiceGroup;
class InvoiceStatements;

// State: open, partly paid, paid, credited, then by due date. Blocked: by the first reason that holds, in the order of
// BlockReason, then by number; what nothing holds comes last.
enum class InvoiceOrder { Number, Customer, Issued, Due, Amount, Open, State, Blocked };

// Which invoices, in which order.
struct InvoiceQuery {
    QList<BlockReason> blocked; // any of these holds; empty: whatever
    bool anyBlock = false;      // at least one block holds
    CustomerId customer;
    bool overdue = false;
    int overdueBy = 0;                             // at least so many days
    bool openOnly = false;                         // something is left to pay
    QList<InvoiceState> states;                    // any of these; empty: whatever
    std::optional<qint64> leastAmount, mostAmount; // minor units, whatever the currency
    QString text; // start of the number or of the customer's id, or part of the customer's name
    InvoiceOrder order = InvoiceOrder::Due;
    bool descending = false;
    QDate businessDate; // which blocks hold, what is overdue
};

// Where a page ended, so that the next begins behind it whatever was added before.
struct InvoiceMark {
    QVariant value; // of the column that orders
    InvoiceNumber number;
};

// The invoices of the ledger's administration, with their blocks and plans.
class Invoices
{
public:
    explicit Invoices(Ledger &ledger) : m_ledger(ledger) {}

    Result<Invoice> find(const InvoiceNumber &number);                // Fault::UnknownInvoice
    Result<QList<Invoice>> find(const QList<InvoiceNumber> &numbers); // those that exist, by number
    Result<QList<Invoice>> page(const InvoiceQuery &query, int limit, const std::optional<InvoiceMark> &after = {});
    // The mark of the row so many rows behind; nothing where the list ends before. Walks in the index alone.
    Result<std::optional<InvoiceMark>> step(const InvoiceQuery &query, const std::optional<InvoiceMark> &after,
                                            int rows);
    // All of them in their order, by one statement a group, as long as `take` wants more.
    Result<void> walk(const InvoiceQuery &query, const std::function<bool(const InvoiceMark &)> &take);
    // An index has this order, and nothing else is asked for: then step() is quick.
    static bool isIndexed(const InvoiceQuery &query);
    Result<QList<Invoice>> pageAt(const InvoiceQuery &query, int limit, int offset);
    // `atMost`: counts no further, so that the answer costs no more in larger books.
    Result<qint64> count(const InvoiceQuery &query, std::optional<qint64> atMost = {});
    // `businessDate`: of the query, where its order is by what holds an invoice.
    static InvoiceMark markOf(const Invoice &invoice, InvoiceOrder order, QDate businessDate = {});

private:
    Result<void> through(const InvoiceQuery &query, const std::optional<InvoiceMark> &after,
                         const std::function<Result<bool>(const InvoiceGroup &, const InvoiceStatements &)> &read);
    Result<QList<Invoice>> read(const QString &sql, const QVariantList &values);
    Ledger &m_ledger;
};

} // namespace palier
