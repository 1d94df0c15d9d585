// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/changes.h"

namespace palier {

// Per table the keys that the feed names, as [[administration, k1, k2], …].
static QString keysWithin(Engine engine)
{
    const QString pick =
        "SELECT f.tbl, %1 FROM (SELECT DISTINCT f.tbl, f.administration_id, f.k1, f.k2 FROM feed AS f\n"
        "  WHERE %2) AS f GROUP BY f.tbl";
    const QString key = "(f.administration_id, f.k1, f.k2)";
    if (engine == Engine::Sqlite)
        return pick.arg("json_group_array(json_array" + key + ")", "f.seq > ? AND f.seq <= ?");
    return pick.arg("CAST(json_agg(json_build_array" + key + ") AS text)",
                    "f.tx >= CAST(CAST(? AS text) AS xid8) AND f.tx < CAST(CAST(? AS text) AS xid8)");
}

// The rows of such keys, and those of them that have none any more. Each row is looked up by its key, as a value: that
// leaves no planner the choice to walk through the table. The keys come as one value, so that PostgreSQL plans this
// once and not each time, which would take longer than all the rest. (OFFSET 0 keeps the picking of the keys apart:
// inside the condition on the table it would be a function that row-level security doesn't trust, and no index would be
// used. The second fence, SQLite's LIMIT -1 likewise, keeps a row from being looked up wherever it is named.)
static QString rowsOf(const PackedRows &table, int number, Engine engine)
{
    const bool isSqlite = engine == Engine::Sqlite;
    QString matches = "t.administration_id = k.administration_id";
    for (int i = 0; i < table.key().size(); ++i) {
        const QString k = QString("k.k%1").arg(i + 1);
        matches += " AND " + table.key()[i] + " = " + (table.isNumber(i) ? "CAST(" + k + " AS bigint)" : k);
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
        .arg(number)
        .arg(isSqlite ? QString("group_concat") : QString("string_agg"),
             isSqlite ? gone.arg("json_group_array(json_array")
                      : "CAST(" + gone.arg("json_agg(json_build_array") + " AS text)",
             table.oneRow(engine), table.name(), matches, keys, QLatin1String(isSqlite ? " LIMIT -1" : " OFFSET 0"));
}

Result<QList<ChangedRows>> changesWithin(Books &books, const Horizon &horizon, const RowLayer &layer)
{
    Connection &connection = books.connection();
    const QVariantList range = connection.isSqlite()
                                   ? QVariantList{horizon.begin, horizon.end}
                                   : QVariantList{QString::number(horizon.begin), QString::number(horizon.end)};
    QHash<QString, QString> keys;
    PALIER_TRY(connection.each(keysWithin(connection.engine()), range, [&](const Row &row) -> Result<void> {
        keys[row.text(0)] = row.text(1);
        return {};
    }));
    QList<ChangedRows> changes;
    if (keys.isEmpty())
        return changes;
    // The tables that are named and no others: an act changes five or six of twenty.
    QStringList parts;
    QVariantList values;
    for (int i = 0; i < layer.tables().size(); ++i) {
        const QString name = layer.tables()[i].name();
        if (!keys.contains(name))
            continue;
        parts << rowsOf(layer.tables()[i], i, connection.engine());
        values << keys.value(name);
    }
    PALIER_TRY(connection.each(parts.join("\nUNION ALL "), values, [&](const Row &row) -> Result<void> {
        if (row.number(4) > 0)
            changes << ChangedRows{int(row.number(0)), row.text(1), row.text(2)};
        return {};
    }));
    return changes;
}

// Small enough for a text, large enough that a statement's cost doesn't count.
static constexpr int rowsAPage = 1000;

// PostgreSQL: each page finds the next one, and is sent as soon as it is packed.
static QString stream(const PackedRows &table)
{
    const QStringList key = table.key();
    QString begin, order = key.join(", ");
    QStringList ends;
    for (int i = 0; i < 2; ++i) {
        const QString k = QString("page.k%1").arg(i + 1);
        if (i < key.size())
            begin += (i ? ", " : "") + (table.isNumber(i) ? "CAST(" + k + " AS bigint)" : k);
        ends << (i < key.size() ? QString("(array_agg(CAST(%1 AS text)))[count(*)]").arg(key[i]) : QString("''"));
    }
    return QString(
               "WITH RECURSIVE page AS (\n"
               "  SELECT CAST(? AS text) AS k1, CAST(? AS text) AS k2, CAST('' AS text) AS packed, CAST(0 AS bigint) "
               "AS "
               "many\n"
               "  UNION ALL SELECT p.k1, p.k2, p.packed, p.many FROM page CROSS JOIN LATERAL (\n"
               "    SELECT %1 AS k1, %2 AS k2, %3 AS packed, count(*) AS many FROM (SELECT t.* FROM %4 AS t\n"
               "      WHERE t.administration_id = CAST(? AS bigint) AND (%5) > (%6) ORDER BY %5 LIMIT %7) AS t) AS p "
               "WHERE p.many > 0)\n"
               "SELECT k1, k2, packed, many FROM page WHERE many > 0")
        .arg(ends[0], ends[1], table.manyRows(Engine::Postgresql), table.name(), order, begin)
        .arg(rowsAPage);
}

// SQLite packs in this process: page after page. (The columns beside max() are those of its row.)
static QString onePage(const PackedRows &table)
{
    const QStringList key = table.key();
    QStringList marks;
    for (int i = 0; i < key.size(); ++i)
        marks << (table.isNumber(i) ? "CAST(? AS bigint)" : "?");
    return QString(
               "SELECT %1, %2, %3, count(*), max(t.place) FROM (SELECT t.*, row_number() OVER (ORDER BY %4) AS place "
               "FROM (\n"
               "  SELECT t.* FROM %5 AS t WHERE t.administration_id = ? AND (%4) > (%6) ORDER BY %4 LIMIT %7) AS t) "
               "AS t")
        .arg(key[0], key.size() > 1 ? key[1] : QString("''"), table.manyRows(Engine::Sqlite), key.join(", "),
             table.name(), marks.join(", "))
        .arg(rowsAPage);
}

static RowPage pageOf(const Row &row) { return {row.text(0), row.text(1), row.text(2), row.number(3)}; }

Result<void> readPages(Books &books, const PackedRows &table, qint64 administration, const QString &k1,
                       const QString &k2, const std::function<Result<void>(const RowPage &)> &take)
{
    Connection &connection = books.connection();
    if (table.key().isEmpty()) { // the administration itself
        PALIER_TRY_ASSIGN(
            const auto row,
            connection.row(QString("SELECT '', '', %1, count(*) FROM %2 AS t WHERE t.administration_id = ?")
                               .arg(table.manyRows(connection.engine()), table.name()),
                           {administration}));
        return row->number(3) > 0 ? take(pageOf(*row)) : Result<void>{};
    }
    // Numbers begin at 1; every text but the empty one is behind the empty one.
    const QString second = k2.isEmpty() && table.key().size() > 1 && table.isNumber(1) ? QString("0") : k2;
    if (!connection.isSqlite())
        return connection.each(stream(table), {k1, second, administration},
                               [&](const Row &row) { return take(pageOf(row)); });
    QStringList behind{k1, second};
    for (;;) {
        QVariantList values{administration};
        for (int i = 0; i < table.key().size(); ++i)
            values << behind[i];
        PALIER_TRY_ASSIGN(const auto row, connection.row(onePage(table), values));
        const RowPage page = pageOf(*row);
        if (page.count > 0)
            PALIER_TRY(take(page));
        if (page.count < rowsAPage)
            return {};
        behind = {page.k1, page.k2};
    }
}

} // namespace palier
