// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/packedrows.h"

namespace palier {

Result<PackedRows> PackedRows::of(Connection &replica, const SharedTable &table)
{
    PALIER_TRY_ASSIGN(const auto columns,
                      replica.rows("SELECT name, type FROM pragma_table_info(?)", {QLatin1String(table.name)}));
    PackedRows packed;
    packed.m_table = &table;
    for (const Row &column : columns) {
        packed.m_columns << column.text(0);
        packed.m_types << column.text(1);
    }
    return packed;
}

QString PackedRows::oneRow(Engine engine) const
{
    QStringList values;
    for (int i = 0; i < m_columns.size(); ++i) {
        const QString column = "t." + m_columns[i];
        const bool isMoment = engine == Engine::Postgresql && m_types[i] == "timestamptz";
        // To the nearest millisecond, as whoever reads the books directly sees it.
        values << (isMoment ? "to_char((" + column + R"( + interval '500 microseconds') AT TIME ZONE 'UTC', )" +
                                  R"('YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))"
                            : column);
    }
    const QString list = values.join(", ");
    return engine == Engine::Postgresql ? "CAST(json_build_array(" + list + ") AS text)" : "json_array(" + list + ")";
}

QString PackedRows::manyRows(Engine engine) const
{
    return engine == Engine::Postgresql ? "'[' || string_agg(" + oneRow(engine) + ", ',') || ']'"
                                        : "json_group_array(" + oneRow(engine) + ")";
}

QStringList PackedRows::key() const
{
    QStringList columns;
    for (const QString &column : m_table->key)
        columns << "t." + column;
    return columns;
}

bool PackedRows::isNumber(int keyColumn) const
{
    return m_types[m_columns.indexOf(m_table->key[keyColumn])] == "bigint";
}

QString PackedRows::laying() const
{
    const QStringList key = QStringList{"administration_id"} + m_table->key;
    QStringList values, updates;
    for (int i = 0; i < m_columns.size(); ++i) {
        values << QString("json_extract(r.value, '$[%1]')").arg(i);
        if (!key.contains(m_columns[i]))
            updates << m_columns[i] + " = excluded." + m_columns[i];
    }
    // WHERE true: else the parser takes ON for a join's. Never OR REPLACE: books.md says why.
    return QString("INSERT INTO %1 (%2) SELECT %3 FROM json_each(?) AS r WHERE true ON CONFLICT (%4) DO %5")
        .arg(name(), m_columns.join(", "), values.join(", "), key.join(", "),
             updates.isEmpty() ? QString("NOTHING") : "UPDATE SET " + updates.join(", "));
}

QString PackedRows::removing() const
{
    QStringList columns{"administration_id"}, values{"json_extract(g.value, '$[0]')"};
    for (int i = 0; i < m_table->key.size(); ++i) {
        const QString value = QString("json_extract(g.value, '$[%1]')").arg(i + 1);
        columns << m_table->key[i];
        values << (isNumber(i) ? "CAST(" + value + " AS bigint)" : value);
    }
    return QString("DELETE FROM %1 WHERE (%2) IN (SELECT %3 FROM json_each(?) AS g)")
        .arg(name(), columns.join(", "), values.join(", "));
}

QString PackedRows::forgetting() const
{
    if (!m_table->isFact)
        return {};
    return QString("DELETE FROM outbox WHERE id IN (SELECT json_extract(r.value, '$[%1]') FROM json_each(?) AS r)")
        .arg(m_columns.indexOf("id"));
}

} // namespace palier
