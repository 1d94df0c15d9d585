// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/sync/workstation.h"

#include "services/books/schema.h"
#include "services/books/tables.h"

namespace palier::test {

Workstation::Workstation(const DatabaseUrl &url, const QString &folder, const QString &clerk, QDate date)
    : replica(have(Replica::open(folder, clerk))),
      books(have(Books::open(url)))
{
    sync();
    if (replica->choose(""))
        desk = std::make_unique<Desk>(*replica, date);
}

qint64 Workstation::count(const QString &table, const QString &where)
{
    return have(replica->connection().row("SELECT count(*) FROM " + table + " WHERE " + where))->number(0);
}

static QString wordOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return dateText(value.toDate());
    if (value.typeId() == QMetaType::QDateTime && !value.isNull())
        return momentText(value.toDateTime());
    return value.toString();
}

QStringList contentOf(Connection &connection, qint64 administration)
{
    QStringList all;
    for (const SharedTable &table : sharedTables()) {
        const QStringList columns = have(columnsOf(connection, table.name));
        QString sql = "SELECT " + columns.join(", ") + " FROM " + table.name;
        if (administration > 0)
            sql += QString(" WHERE administration_id = %1").arg(administration);
        QStringList rows;
        for (const Row &row : have(connection.rows(sql))) {
            QStringList words{table.name};
            for (int i = 0; i < row.size(); ++i)
                words << wordOf(row.value(i));
            rows << words.join('|');
        }
        rows.sort();
        all += rows;
    }
    return all;
}

qint64 addAdministration(Books &books, const QString &name, int invoices)
{
    have(books.addAdministration(name, Currency()));
    const qint64 id =
        have(books.connection().row("SELECT administration_id FROM administration WHERE name = ?", {name}))->number(0);
    addCustomer(books.connection(), id, "N", "n@example.org");
    for (int i = 1; i <= invoices; ++i)
        addInvoice(books.connection(), id, QString("N-%1").arg(i), "N", QDate(2026, 2, 1), 100 * i);
    return id;
}

void addMany(Books &books, int invoices)
{
    Connection &connection = books.connection();
    addCustomer(connection, 1, "L", "l@example.org");
    const QString series =
        connection.isSqlite() ? QString("(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < %1) "
                                        "SELECT n FROM s)")
                                    .arg(invoices)
                              : QString("(SELECT n FROM generate_series(1, %1) AS n)").arg(invoices);
    have(connection.run(
        "INSERT INTO invoice (administration_id, number, customer_id, issued, due, currency, amount, open, "
        "state)\n SELECT 1, 'L-' || s.n, 'L', CAST('2026-01-02' AS " +
        QString(connection.isSqlite() ? "text" : "date") + "), CAST('2026-02-01' AS " +
        QString(connection.isSqlite() ? "text" : "date") + "), 'EUR', s.n, s.n, 'open' FROM " + series + " AS s"));
}

} // namespace palier::test
