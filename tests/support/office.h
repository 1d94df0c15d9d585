// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"
#include "services/desk/desk.h"
#include "tests/support/faultof.h"
#include "tests/support/have.h"

namespace palier::test {

inline constexpr auto today = "2026-03-02"; // a Monday

// Books with one customer "C1" (and more), a few invoices and proposals allowed.
struct Office {
    explicit Office(const DatabaseUrl &url, int customers = 2, int invoicesEach = 3);

    QDate date = QDate::fromString(today, Qt::ISODate);
    std::unique_ptr<Books> books;
    std::unique_ptr<Desk> desk;

    // "F-1-1" is the first invoice of "C1": 100.00 EUR, due ten days before today.
    static InvoiceNumber invoice(int customer, int n) { return InvoiceNumber(QString("F-%1-%2").arg(customer).arg(n)); }
    static CustomerId customer(int n) { return CustomerId(QString("C%1").arg(n)); }
    Result<PlanId> propose(int customer, const QList<int> &invoices, int count = 3);
    PlanId proposed(int customer, const QList<int> &invoices, int count = 3)
    {
        return have(propose(customer, invoices, count));
    }
    qint64 count(const QString &table, const QString &where = "1 = 1");
    QList<BlockReason> blocksOf(const InvoiceNumber &number);
};

void addCustomer(Connection &connection, qint64 administration, const QString &id, const QString &email,
                 const QString &language = "en");
void nameCustomers(Connection &connection, const QString &idsLike, const QString &name);
void addInvoice(Connection &connection, qint64 administration, const QString &number, const QString &customer,
                QDate due, qint64 amount, const QString &currency = "EUR");

} // namespace palier::test
