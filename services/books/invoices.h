// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/invoice.h"
#include "services/books/ledger.h"

namespace palier {

enum class InvoiceOrder { Number, Customer, Issued, Due, Amount, Open };

// Which invoices, in which order.
struct InvoiceQuery {
    QList<BlockReason> blocked; // any of these holds; empty: whatever
    bool anyBlock = false;      // at least one block holds
    CustomerId customer;
    bool overdue = false;
    bool openOnly = false; // something is left to pay
    QString text;          // start of the number or of the customer's id, or part of the customer's name
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
    Result<QList<Invoice>> pageAt(const InvoiceQuery &query, int limit, int offset);
    // `atMost`: counts no further, so that the answer costs no more in larger books.
    Result<qint64> count(const InvoiceQuery &query, std::optional<qint64> atMost = {});
    static InvoiceMark markOf(const Invoice &invoice, InvoiceOrder order);

private:
    Result<QList<Invoice>> read(const QString &sql, const QVariantList &values);
    Ledger &m_ledger;
};

} // namespace palier
