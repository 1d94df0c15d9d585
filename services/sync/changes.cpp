// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/changes.h"

namespace palier {

static Result<QHash<QString, QString>> keysWithin(Connection &books, const Horizon &horizon)
{
    static const QString ofSqlite = keysInFeed(Engine::Sqlite, "f.seq > ? AND f.seq <= ?");
    static const QString ofPostgresql = keysInFeed(
        Engine::Postgresql, "f.tx >= CAST(CAST(? AS text) AS xid8) AND f.tx < CAST(CAST(? AS text) AS xid8)");
    const QVariantList range = books.isSqlite()
                                   ? QVariantList{horizon.begin, horizon.end}
                                   : QVariantList{QString::number(horizon.begin), QString::number(horizon.end)};
    QHash<QString, QString> keys;
    PALIER_TRY(books.each(books.isSqlite() ? ofSqlite : ofPostgresql, range, [&](const Row &row) -> Result<void> {
        keys[row.text(0)] = row.text(1);
        return {};
    }));
    return keys;
}

Result<QList<ChangedRows>> changesWithin(Books &books, const Horizon &horizon, const RowLayer &layer)
{
    Connection &connection = books.connection();
    QHash<QString, QString> keys = horizon.keys.value_or(QHash<QString, QString>());
    if (!horizon.keys) {
        PALIER_TRY_ASSIGN(keys, keysWithin(connection, horizon));
    }
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
        parts << layer.tables()[i].looking(connection.engine());
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
