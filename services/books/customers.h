// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "services/books/ledger.h"

#include <functional>

namespace palier {

enum class CustomerOrder { Name, Number };

// Which customers, in which order.
struct CustomerQuery {
    QString text;              // in the id or the name; empty: all
    bool owing = false;        // something is open
    bool paused = false;       // on the business date
    bool proposalsOff = false; // their own switch
    QList<Language> languages; // any of these; empty: whatever
    QDate businessDate;        // where `paused`
    CustomerOrder order = CustomerOrder::Name;
    bool descending = false;
};

// Where a page ended, so that the next begins behind it whatever was added before.
struct CustomerMark {
    QString sortedAs;
    CustomerId id;
};

// The customers of the ledger's administration.
class Customers
{
public:
    explicit Customers(Ledger &ledger) : m_ledger(ledger) {}

    Result<Customer> find(const CustomerId &id);                // Fault::UnknownCustomer
    Result<QList<Customer>> find(const QList<CustomerId> &ids); // those that exist, by name
    Result<QList<Customer>> page(const CustomerQuery &query, int limit, const std::optional<CustomerMark> &after = {});
    Result<QList<Customer>> pageAt(const CustomerQuery &query, int limit, int offset);
    // `atMost`: counts no further, so that the answer costs no more in larger books.
    Result<qint64> count(const CustomerQuery &query, std::optional<qint64> atMost = {});
    // The mark of the row so many rows behind; nothing where the list ends before. Walks in the index alone.
    Result<std::optional<CustomerMark>> step(const CustomerQuery &query, const std::optional<CustomerMark> &after,
                                             int rows);
    // All marks in their order, until `take` has enough.
    Result<void> walk(const CustomerQuery &query, const std::function<bool(const CustomerMark &)> &take);
    // An index has this order, and nothing else is asked for: then step() is quick.
    static bool isIndexed(const CustomerQuery &query);
    static CustomerMark markOf(const Customer &customer) { return {customer.sortedAs, customer.id}; }

private:
    Result<QList<Customer>> read(const QString &condition, const QString &order, const QVariantList &values);
    Result<void> fillOpen(QList<Customer> &customers);
    Ledger &m_ledger;
};

} // namespace palier
