// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/tables.h"
#include "services/sql/connection.h"

#include <QCryptographicHash>

namespace palier {

// What a table holds, in a form that is the same on both engines: whole numbers, and text for everything else. A date
// is "2026-01-31", a moment exact to its last digit (exactmoment.h).
class TableContent
{
public:
    // Asks the database for the table's columns.
    static Result<TableContent> of(Connection &connection, const SharedTable &table);

    const QStringList &columns() const { return m_columns; } // in the alphabet's order
    // Every row, by key as bytes: both engines give the same order.
    Result<void> each(const std::function<Result<void>(const QVariantList &)> &take) const;

private:
    TableContent(Connection &connection, const SharedTable &table) : m_connection(&connection), m_table(&table) {}

    Connection *m_connection;
    const SharedTable *m_table;
    QStringList m_columns, m_expressions;
    QStringList m_order;
};

// Counts and hashes (SHA-256) rows as they come.
class ContentDigest
{
public:
    void add(const QVariantList &row);
    qint64 rows() const { return m_rows; }
    QString text() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_rows = 0;
};

// Lays rows into a table, many with one statement.
class RowWriter
{
public:
    RowWriter(Connection &connection, const QString &table, const QStringList &columns);

    Result<void> add(const QVariantList &row);
    Result<void> finish(); // what is left of them

private:
    QString statement(int rows) const;

    Connection &m_connection;
    QString m_into;
    qsizetype m_width;
    QVariantList m_values;
};

} // namespace palier
