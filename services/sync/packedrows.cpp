// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/packedrows.h"

namespace palier {

static constexpr auto newRow = "new";

static QString supersede(const QString &table, const QStringList &key)
{
    return QString("DELETE FROM undo WHERE tbl = '%1' AND row_key IN (SELECT json_array(%2) FROM json_each(?) AS g)")
        .arg(table, key.join(", "));
}

Result<PackedRows> PackedRows::of(Connection &replica, const SharedTable &table, int place)
{
    PALIER_TRY_ASSIGN(const auto columns,
                      replica.rows("SELECT name, type FROM pragma_table_info(?)", {QLatin1String(table.name)}));
    PackedRows packed;
    packed.m_table = &table;
    for (const Row &column : columns) {
        packed.m_columns << column.text(0);
        packed.m_types << column.text(1);
    }
    packed.m_lookingSqlite = packed.makeLooking(place, Engine::Sqlite);
    packed.m_lookingServer = packed.makeLooking(place, Engine::Postgresql);
    packed.m_parting = packed.makeParting();
    packed.m_layingNew = packed.makeLaying(QLatin1String(newRow));
    packed.m_removing = packed.makeRemoving();
    packed.m_superseding = packed.makeSuperseding();
    packed.m_supersedingKeys = supersede(packed.name(), packed.keyValues());
    packed.m_forgetting = packed.makeForgetting();
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

// Each row is looked up by its key, as a value: that leaves no planner the choice to walk through the table. The keys
// come as one value, so that PostgreSQL plans this once and not each time, which would take longer than all the rest.
// (OFFSET 0 keeps the picking of the keys apart: inside the condition on the table it would be a function that
// row-level security doesn't trust, and no index would be used. The second fence, SQLite's LIMIT -1 likewise, keeps a
// row from being looked up wherever it is named.)
QString PackedRows::makeLooking(int place, Engine engine) const
{
    const bool isSqlite = engine == Engine::Sqlite;
    QString matches = "t.administration_id = k.administration_id";
    const QStringList columns = key();
    for (int i = 0; i < columns.size(); ++i) {
        const QString k = QString("k.k%1").arg(i + 1);
        matches += " AND " + columns[i] + " = " + (isNumber(i) ? "CAST(" + k + " AS bigint)" : k);
    }
    const QString keys =
        isSqlite ? "SELECT json_extract(v.value, '$[0]') AS administration_id, json_extract(v.value, '$[1]') AS k1, "
                   "json_extract(v.value, '$[2]') AS k2 FROM json_each(?) AS v"
                 : "SELECT CAST(v.j ->> 0 AS bigint) AS administration_id, v.j ->> 1 AS k1, v.j ->> 2 AS k2 FROM "
                   "json_array_elements(CAST(CAST(? AS text) AS json)) AS v (j) OFFSET 0";
    const QString gone = "%1(x.administration_id, x.k1, x.k2)) FILTER (WHERE x.one IS NULL)";
    return QString("SELECT %1, '[' || %2(x.one, ',') || ']', %3, count(x.one), count(*) FROM (\n"
                   "  SELECT k.administration_id, k.k1, k.k2, (SELECT %4 FROM %5 AS t WHERE %6) AS one FROM (%7) AS "
                   "k%8) AS x")
        .arg(place)
        .arg(isSqlite ? QString("group_concat") : QString("string_agg"),
             isSqlite ? gone.arg("json_group_array(json_array")
                      : "CAST(" + gone.arg("json_agg(json_build_array") + " AS text)",
             oneRow(engine), name(), matches, keys, QLatin1String(isSqlite ? " LIMIT -1" : " OFFSET 0"));
}

QString PackedRows::makeParting() const
{
    const QStringList key = QStringList{"administration_id"} + m_table->key;
    QStringList matches, differences{"''"};
    for (int i = 0; i < m_columns.size(); ++i) {
        const QString value = QString("json_extract(r.value, '$[%1]')").arg(i);
        if (key.contains(m_columns[i]))
            matches << "t." + m_columns[i] + " = " + value;
        else
            differences << QString("CASE WHEN t.%1 IS NOT %2 THEN ' %1' ELSE '' END").arg(m_columns[i], value);
    }
    return QString("SELECT CASE WHEN t.administration_id IS NULL THEN '%1' ELSE %2 END AS changed, '[' || "
                   "group_concat(r.value, ',') || ']' FROM json_each(?) AS r LEFT JOIN %3 AS t ON %4 GROUP BY 1")
        .arg(QLatin1String(newRow), differences.join(" || "), name(), matches.join(" AND "));
}

QString PackedRows::laying(const QString &changed) const
{
    return changed == QLatin1String(newRow) ? m_layingNew : makeLaying(changed);
}

QString PackedRows::makeLaying(const QString &changed) const
{
    const QStringList key = QStringList{"administration_id"} + m_table->key;
    const QStringList some = changed == QLatin1String(newRow) ? QStringList() : changed.split(' ', Qt::SkipEmptyParts);
    QStringList values, updates;
    for (int i = 0; i < m_columns.size(); ++i) {
        values << QString("json_extract(r.value, '$[%1]')").arg(i);
        if (!key.contains(m_columns[i]) && (some.isEmpty() || some.contains(m_columns[i])))
            updates << m_columns[i] + " = excluded." + m_columns[i];
    }
    // WHERE true: else the parser takes ON for a join's. Never OR REPLACE: books.md says why.
    return QString("INSERT INTO %1 (%2) SELECT %3 FROM json_each(?) AS r WHERE true ON CONFLICT (%4) DO %5")
        .arg(name(), m_columns.join(", "), values.join(", "), key.join(", "),
             updates.isEmpty() ? QString("NOTHING") : "UPDATE SET " + updates.join(", "));
}

// Of a key in a list [[administration, k1, k2], …], as the columns are typed.
QStringList PackedRows::keyValues() const
{
    QStringList values{"json_extract(g.value, '$[0]')"};
    for (int i = 0; i < m_table->key.size(); ++i) {
        const QString value = QString("json_extract(g.value, '$[%1]')").arg(i + 1);
        values << (isNumber(i) ? "CAST(" + value + " AS bigint)" : value);
    }
    return values;
}

// By rowid: of a list of whole keys SQLite would rather read the table from end to end.
QString PackedRows::makeRemoving() const
{
    const QStringList columns = QStringList{"administration_id"} + m_table->key, values = keyValues();
    QStringList matches;
    for (int i = 0; i < columns.size(); ++i)
        matches << "t." + columns[i] + " = " + values[i];
    return QString("DELETE FROM %1 WHERE rowid IN (SELECT t.rowid FROM json_each(?) AS g CROSS JOIN %1 AS t ON %2)")
        .arg(name(), matches.join(" AND "));
}

QString PackedRows::makeSuperseding() const
{
    QStringList values;
    for (const QString &column : QStringList{"administration_id"} + m_table->key)
        values << QString("json_extract(g.value, '$[%1]')").arg(m_columns.indexOf(column));
    return supersede(name(), values);
}

QString PackedRows::makeForgetting() const
{
    if (!m_table->isFact)
        return {};
    return QString("DELETE FROM outbox WHERE id IN (SELECT json_extract(r.value, '$[%1]') FROM json_each(?) AS r)")
        .arg(m_columns.indexOf("id"));
}

} // namespace palier
