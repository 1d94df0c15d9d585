// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/tablecontent.h"

#include "services/books/exactmoment.h"

namespace palier {

static constexpr int rowsAStatement = 64;

// Name and type of each column, by name.
static Result<QList<Row>> describe(Connection &connection, const QString &table)
{
    return connection.rows(connection.isSqlite()
                               ? "SELECT name, type FROM pragma_table_info(?) ORDER BY name"
                               : "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = "
                                 "'palier' AND table_name = ? ORDER BY column_name COLLATE \"C\"",
                           {table});
}

// A column as the text, or the number, that both engines agree on.
static QString expressionOf(const Connection &connection, const QString &column, const QString &type)
{
    if (type.startsWith("timestamp"))
        return exactMoment(connection, column);
    return type == "date" && !connection.isSqlite() ? QString("to_char(%1, 'YYYY-MM-DD')").arg(column) : column;
}

Result<TableContent> TableContent::of(Connection &connection, const SharedTable &table)
{
    TableContent content(connection, table);
    PALIER_TRY_ASSIGN(const auto described, describe(connection, table.name));
    content.m_order << "administration_id";
    for (const Row &row : described) {
        const QString column = row.text(0), type = row.text(1);
        content.m_columns << column;
        content.m_expressions << expressionOf(connection, column, type);
    }
    for (const QString &column : table.key) {
        const auto at = content.m_columns.indexOf(column);
        const bool byBytes = !connection.isSqlite() && at >= 0 && described.at(at).text(1) == "text";
        content.m_order << (byBytes ? column + " COLLATE \"C\"" : column);
    }
    return content;
}

Result<void> TableContent::each(const std::function<Result<void>(const QVariantList &)> &take) const
{
    return m_connection->each(
        QString("SELECT %1 FROM %2 ORDER BY %3").arg(m_expressions.join(", "), m_table->name, m_order.join(", ")), {},
        [&](const Row &row) -> Result<void> {
            QVariantList values;
            values.reserve(row.size());
            for (int i = 0; i < row.size(); ++i)
                values << (row.isNull(i) ? QVariant() : row.value(i));
            return take(values);
        });
}

void ContentDigest::add(const QVariantList &row)
{
    ++m_rows;
    for (const QVariant &value : row) {
        const QByteArray bytes = value.toString().toUtf8();
        // With its length, so that no two rows read alike; nothing is not the empty text.
        m_hash.addData(value.isNull() ? QByteArray("-;") : QByteArray::number(bytes.size()) + ':' + bytes + ';');
    }
}

RowWriter::RowWriter(Connection &connection, const QString &table, const QStringList &columns)
    : m_connection(connection),
      m_into(QString("INSERT INTO %1 (%2) VALUES ").arg(table, columns.join(", "))),
      m_width(columns.size())
{
}

QString RowWriter::statement(int rows) const
{
    const QString marks = '(' + QStringList(m_width, "?").join(", ") + ')';
    return m_into + QStringList(rows, marks).join(", ");
}

Result<void> RowWriter::add(const QVariantList &row)
{
    m_values += row;
    if (m_values.size() < rowsAStatement * m_width)
        return {};
    PALIER_TRY(m_connection.run(statement(rowsAStatement), m_values));
    m_values.clear();
    return {};
}

Result<void> RowWriter::finish()
{
    const QString one = statement(1);
    for (qsizetype at = 0; at < m_values.size(); at += m_width)
        PALIER_TRY(m_connection.run(one, m_values.mid(at, m_width)));
    m_values.clear();
    return {};
}

} // namespace palier
