// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "services/books/ledger.h"

namespace palier {

// The customers of the ledger's administration.
class Customers
{
public:
    explicit Customers(Ledger &ledger) : m_ledger(ledger) {}

    struct Query {
        QString text; // in the id or the name; empty: all
        int limit = 200;
        int offset = 0;
    };

    Result<Customer> find(const CustomerId &id);      // Fault::UnknownCustomer
    Result<QList<Customer>> list(const Query &query); // by name
    Result<qint64> count(const Query &query);

private:
    Result<void> fillOpen(QList<Customer> &customers);
    Ledger &m_ledger;
};

} // namespace palier
