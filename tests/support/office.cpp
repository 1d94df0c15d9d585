// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office.h"

#include "models/sortname.h"

namespace palier::test {

void addCustomer(Connection &connection, qint64 administration, const QString &id, const QString &email,
                 const QString &language)
{
    have(connection.run(
        "INSERT INTO customer (administration_id, id, name, sort_name, email, language) VALUES (?, ?, ?, ?, ?, ?)",
        {administration, id, "Customer " + id, sortName("Customer " + id), email, language}));
}

void nameCustomers(Connection &connection, const QString &idsLike, const QString &name)
{
    const QString sorted = sortName(name);
    have(connection.run("UPDATE customer SET name = ?, sort_name = ? WHERE id LIKE ?", {name, sorted, idsLike}));
    have(connection.run("UPDATE plan SET sort_name = ? WHERE customer_id LIKE ?", {sorted, idsLike}));
}

void addInvoice(Connection &connection, qint64 administration, const QString &number, const QString &customer,
                QDate due, qint64 amount, const QString &currency)
{
    have(connection.run(
        "INSERT INTO invoice (administration_id, number, customer_id, issued, due, currency, amount, open, state) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open')",
        {administration, number, customer, dateText(due.addDays(-30)), dateText(due), currency, amount, amount}));
}

Office::Office(const DatabaseUrl &url, int customers, int invoicesEach)
    : books(have(Books::create(url, "Main", Currency())))
{
    desk = std::make_unique<Desk>(*books, date);
    have(desk->set("billing.allow_proposal", "on"));
    for (int c = 1; c <= customers; ++c) {
        addCustomer(books->connection(), 1, customer(c).text(), QString("c%1@example.com").arg(c));
        for (int n = 1; n <= invoicesEach; ++n)
            addInvoice(books->connection(), 1, invoice(c, n).text(), customer(c).text(), date.addDays(-10), 10000);
    }
}

Result<PlanId> Office::propose(int who, const QList<int> &invoices, int instalments)
{
    ProposalRequest request;
    request.customer = customer(who);
    for (const int n : invoices)
        request.invoices << invoice(who, n);
    request.terms = {PlanKind::Monthly, instalments, PlanDay::of(15), {}};
    request.wording = "Cash comes in spring.";
    return desk->proposals().propose(request);
}

qint64 Office::count(const QString &table, const QString &where)
{
    return have(books->connection().row("SELECT count(*) FROM " + table + " WHERE " + where))->number(0);
}

QList<BlockReason> Office::blocksOf(const InvoiceNumber &number)
{
    QList<BlockReason> reasons;
    for (const Block &block : have(desk->invoices().find(number)).blocks)
        reasons << block.reason;
    return reasons;
}

} // namespace palier::test
