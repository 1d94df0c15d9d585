// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/horizon.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace palier {

// The newest change, in words that no other history of the same books has by chance: ids are random.
static const char *const anchorOf = "f.seq || '/' || f.administration_id || '/' || f.tbl || '/' || f.k1 || '/' || f.k2";

// A promotion begins a timeline; another cluster has another system identifier. A server that follows another has
// neither to tell.
static const char *const historyOnPostgresql =
    "CASE WHEN pg_is_in_recovery() THEN '' ELSE (SELECT '/' || s.system_identifier || '/' || "
    "left(pg_walfile_name(pg_current_wal_lsn()), 8) FROM pg_control_system() AS s) END";

QString keysInFeed(Engine engine, const QString &where)
{
    const bool isSqlite = engine == Engine::Sqlite;
    const QString key = "(f.administration_id, f.k1, f.k2)";
    return QString("SELECT f.tbl, %1 AS keys FROM (SELECT DISTINCT f.tbl, f.administration_id, f.k1, f.k2 FROM feed AS "
                   "f\n  WHERE %2) AS f GROUP BY f.tbl")
        .arg(isSqlite ? "json_group_array(json_array" + key + ")"
                      : "CAST(json_agg(json_build_array" + key + ") AS text)",
             where);
}

static QString question(bool isSqlite)
{
    const QString common =
        QString("(SELECT %1 FROM feed AS f ORDER BY f.seq DESC LIMIT 1),\n"
                "  (SELECT count(*) FROM feed AS f WHERE f.seq = CAST(? AS bigint) AND %1 = ?),\n"
                "  (SELECT %2 FROM administration AS a)\n  FROM books AS b")
            .arg(QLatin1String(anchorOf),
                 isSqlite ? "group_concat(a.administration_id)"
                          : "string_agg(CAST(a.administration_id AS text), ',' ORDER BY a.administration_id)");
    if (isSqlite) {
        return "SELECT b.epoch, b.created_at, coalesce((SELECT s.seq FROM sqlite_sequence AS s WHERE s.name = 'feed'), "
               "0),\n  0, 0, 0, '', " +
               common;
    }
    const QString within = "f.tx >= h.begin AND f.tx < h.xmin";
    return QString(
               "WITH h AS MATERIALIZED (\n"
               "  SELECT pg_snapshot_xmin(pg_current_snapshot()) AS xmin, CAST(CAST(? AS text) AS xid8) AS begin),\n"
               "s AS MATERIALIZED (SELECT\n"
               "  (SELECT CAST(CAST(f.tx AS text) AS bigint) FROM feed AS f WHERE %2 ORDER BY f.tx LIMIT 1) AS first,\n"
               "  (SELECT CAST(CAST(f.tx AS text) AS bigint) FROM feed AS f WHERE %2 ORDER BY f.tx OFFSET %3 LIMIT "
               "1) AS whole\n"
               "  FROM h)\n"
               "SELECT b.epoch || %1, CAST(b.created_at AS text), CAST(CAST(h.xmin AS text) AS bigint), s.first, "
               "s.whole,\n"
               "  (SELECT CAST(CAST(f.tx AS text) AS bigint) FROM feed AS f WHERE f.tx >= h.xmin ORDER BY f.tx "
               "LIMIT 1),\n"
               "  CASE WHEN s.first IS NOT NULL AND s.whole IS NULL THEN (\n"
               "    SELECT CAST(json_object_agg(k.tbl, k.keys) AS text) FROM (%4) AS k) END,\n  ")
               .arg(QLatin1String(historyOnPostgresql), within)
               .arg(feedRowsAStep)
               .arg(keysInFeed(Engine::Postgresql, within)) +
           common + " CROSS JOIN h CROSS JOIN s";
}

static std::optional<QHash<QString, QString>> keysOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    QHash<QString, QString> keys;
    const QJsonObject tables = document.object();
    for (auto table = tables.begin(); table != tables.end(); ++table)
        keys.insert(table.key(), table.value().toString());
    return keys;
}

Result<Horizon> lookAt(Books &books, const Replica::State &state)
{
    Connection &connection = books.connection();
    const QString cursor = QString::number(state.cursor);
    const qint64 anchorSeq = state.anchor.section('/', 0, 0).toLongLong();
    const QVariantList values =
        connection.isSqlite() ? QVariantList{anchorSeq, state.anchor} : QVariantList{cursor, anchorSeq, state.anchor};
    static const QString ofSqlite = question(true), ofPostgresql = question(false);
    PALIER_TRY_ASSIGN(const auto row, connection.row(connection.isSqlite() ? ofSqlite : ofPostgresql, values));
    if (!row)
        return fail(Kind::Broken, Fault::BooksDamaged, "books");
    Horizon horizon;
    horizon.epoch = row->text(0);
    horizon.origin = row->text(1);
    horizon.begin = state.cursor;
    horizon.reach = horizon.end = row->number(2);
    horizon.isAhead = state.cursor > horizon.reach;
    horizon.any = connection.isSqlite() ? horizon.end > state.cursor : !row->isNull(3);
    if (!connection.isSqlite() && !row->isNull(4)) {
        // The transaction at which the step is full comes with the next one, unless it is the only one.
        const qint64 first = row->number(3), full = row->number(4);
        horizon.end = full > first ? full : first + 1;
        horizon.isLast = false;
    }
    horizon.isHeldBack = !connection.isSqlite() && !row->isNull(5);
    horizon.keys = keysOf(row->text(6));
    horizon.anchor = row->text(7);
    for (const QString &id : row->text(9).split(',', Qt::SkipEmptyParts))
        horizon.administrations << id.toLongLong();
    const qint64 anchored = state.anchor.section('/', 1, 1).toLongLong();
    horizon.anchorStands = state.anchor.isEmpty() || row->isTrue(8) || !horizon.administrations.contains(anchored);
    return horizon;
}

} // namespace palier
