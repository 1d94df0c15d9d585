// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/connection.h"

namespace palier {

// Rows of one table, laid a few hundred in one statement: over a network each statement is a way there and back, and on
// PostgreSQL the feed is written once a statement. What was added is in the table after finish().
class DemoRows
{
public:
    DemoRows(Connection &connection, const QString &table, const QStringList &columns);

    Result<void> add(const QVariantList &row);
    Result<void> finish();

private:
    QString statement(qsizetype rows) const;

    Connection &m_connection;
    QString m_head;
    qsizetype m_columns;
    QVariantList m_values;
};

} // namespace palier
