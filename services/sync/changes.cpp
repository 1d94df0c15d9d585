// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/changes.h"

#include "services/books/schema.h"
#include "services/books/tables.h"

namespace palier {

Result<Changes::Reach> Changes::reach(qint64 cursor)
{
    Connection &connection = m_books.connection();
    if (connection.isSqlite()) {
        PALIER_TRY_ASSIGN(const auto last, connection.row("SELECT seq FROM sqlite_sequence WHERE name = 'feed'"));
        const qint64 end = last ? last->number(0) : 0;
        return Reach{end, end > cursor};
    }
    PALIER_TRY_ASSIGN(const auto row,
                      connection.row("SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint)"));
    const qint64 end = row->number(0);
    if (end <= cursor)
        return Reach{cursor, false};
    PALIER_TRY_ASSIGN(const auto first, connection.row("SELECT 1 FROM feed WHERE tx >= CAST(CAST(? AS text) AS xid8) "
                                                       "AND tx < CAST(CAST(? AS text) AS xid8) LIMIT 1",
                                                       {QString::number(cursor), QString::number(end)}));
    return Reach{end, first.has_value()};
}

// The feed's rows of one table between two cursors, each key once.
static QString keysChanged(bool isSqlite, const QString &table)
{
    const QString range = isSqlite ? "f.seq > ? AND f.seq <= ?"
                                   : "f.tx >= CAST(CAST(? AS text) AS xid8) AND f.tx < CAST(CAST(? AS text) AS xid8)";
    return QString("SELECT DISTINCT f.administration_id, f.k1, f.k2 FROM feed AS f WHERE f.tbl = '%1' AND %2")
        .arg(table, range);
}

static QString keyMatches(const SharedTable &table)
{
    QString condition = "t.administration_id = k.administration_id";
    for (int i = 0; i < table.key.size(); ++i) {
        const bool isNumber = table.key[i] == "ordinal" || table.key[i] == "step";
        condition += QString(" AND t.%1 = %2")
                         .arg(table.key[i],
                              isNumber ? QString("CAST(k.k%1 AS bigint)").arg(i + 1) : QString("k.k%1").arg(i + 1));
    }
    return condition;
}

Result<void> Changes::readSince(qint64 cursor, const Reach &reach, const TakeRow &takeRow, const TakeGone &takeGone)
{
    Connection &connection = m_books.connection();
    const QVariantList range = connection.isSqlite()
                                   ? QVariantList{cursor, reach.cursor}
                                   : QVariantList{QString::number(cursor), QString::number(reach.cursor)};
    for (const SharedTable &table : sharedTables()) {
        const QString name = QLatin1String(table.name);
        const QString keys = keysChanged(connection.isSqlite(), name);
        PALIER_TRY_ASSIGN(const QStringList columns, columnsOf(connection, name));
        PALIER_TRY(connection.each(
            QString("SELECT k.administration_id, k.k1, k.k2 FROM (%1) AS k WHERE NOT EXISTS (SELECT 1 FROM %2 AS t "
                    "WHERE %3)")
                .arg(keys, name, keyMatches(table)),
            range, [&](const Row &row) { return takeGone(name, row.number(0), row.text(1), row.text(2)); }));
        PALIER_TRY(connection.each(QString("SELECT t.%1 FROM (%2) AS k JOIN %3 AS t ON %4")
                                       .arg(columns.join(", t."), keys, name, keyMatches(table)),
                                   range, [&](const Row &row) { return takeRow(name, columns, row); }));
    }
    return {};
}

Result<void> Changes::readAll(const TakeRow &takeRow)
{
    Connection &connection = m_books.connection();
    for (const SharedTable &table : sharedTables()) {
        const QString name = QLatin1String(table.name);
        PALIER_TRY_ASSIGN(const QStringList columns, columnsOf(connection, name));
        PALIER_TRY(connection.each("SELECT " + columns.join(", ") + " FROM " + name, {},
                                   [&](const Row &row) { return takeRow(name, columns, row); }));
    }
    return {};
}

} // namespace palier
