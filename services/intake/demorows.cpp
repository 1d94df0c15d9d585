// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/demorows.h"

namespace palier {

static constexpr int rowsAStatement = 200;

DemoRows::DemoRows(Connection &connection, const QString &table, const QStringList &columns)
    : m_connection(connection),
      m_head("INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES "),
      m_columns(columns.size())
{
}

QString DemoRows::statement(qsizetype rows) const
{
    const QString row = '(' + QStringList(m_columns, "?").join(", ") + ')';
    return m_head + QStringList(rows, row).join(", ");
}

Result<void> DemoRows::add(const QVariantList &row)
{
    Q_ASSERT(row.size() == m_columns);
    m_values << row;
    return m_values.size() == rowsAStatement * m_columns ? finish() : Result<void>();
}

Result<void> DemoRows::finish()
{
    if (m_values.isEmpty())
        return {};
    PALIER_TRY(m_connection.run(statement(m_values.size() / m_columns), m_values));
    m_values.clear();
    return {};
}

} // namespace palier
