// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/replicatables.h"

#include "services/books/schema.h"
#include "services/books/tables.h"

namespace palier {

// The replica's own tables, without what came to them later.
struct OwnTable {
    const char *name, *columns;
};
static constexpr OwnTable ownTables[] = {
    {"replica_state", "one bigint NOT NULL PRIMARY KEY CHECK (one = 1), schema_version bigint NOT NULL,\n"
                      "  epoch text NOT NULL, cursor bigint NOT NULL, synced_at timestamptz, books text NOT NULL"},
    {"outbox", "seq INTEGER PRIMARY KEY AUTOINCREMENT, administration_id bigint NOT NULL, fact text NOT NULL,\n"
               "  id text NOT NULL UNIQUE, claim text NOT NULL, workstation text NOT NULL, columns text NOT NULL,\n"
               "  made_at timestamptz NOT NULL, carried bigint NOT NULL DEFAULT 0"},
    {"conflict", "id text NOT NULL PRIMARY KEY, administration_id bigint NOT NULL, fact text NOT NULL,\n"
                 "  columns text NOT NULL, kind text NOT NULL, fault text NOT NULL, detail text NOT NULL,\n"
                 "  made_at timestamptz NOT NULL, found_at timestamptz NOT NULL, dismissed bigint NOT NULL DEFAULT 0"},
    {"undo", "seq INTEGER PRIMARY KEY AUTOINCREMENT, statement text NOT NULL"},
    // An administration on its way in or out, and how far it is.
    {"filling", "administration_id bigint NOT NULL PRIMARY KEY, leaving bigint NOT NULL DEFAULT 0,\n"
                "  tbl text NOT NULL DEFAULT '', k1 text NOT NULL DEFAULT '', k2 text NOT NULL DEFAULT '',\n"
                "  filled bigint NOT NULL DEFAULT 0"},
    {"shelved_index", "name text NOT NULL PRIMARY KEY, tbl text NOT NULL, sql text NOT NULL, stat text"},
};

// What came to a table after its first version.
struct LaterColumn {
    const char *table, *name, *type;
};
static constexpr LaterColumn laterColumns[] = {
    {"replica_state", "login", "text NOT NULL DEFAULT ''"},
    {"replica_state", "origin", "text NOT NULL DEFAULT ''"},
    {"replica_state", "anchor", "text NOT NULL DEFAULT ''"},
    {"replica_state", "wiped_at", "timestamptz"},
    {"replica_state", "wiped_why", "text"},
    {"outbox", "tried", "bigint NOT NULL DEFAULT 0"},
    {"replica_state", "tries_boot", "text NOT NULL DEFAULT ''"},
    {"undo", "vals", "text NOT NULL DEFAULT '[]'"},
    {"undo", "tbl", "text NOT NULL DEFAULT ''"},
    {"undo", "row_key", "text NOT NULL DEFAULT ''"},
    {"conflict", "field", "text NOT NULL DEFAULT ''"},
    {"replica_state", "log_tells", "bigint NOT NULL DEFAULT 0"}, // see sync/leaving.h
};

// The statements that make what this file hasn't yet of the replica's own tables. None: it has today's.
static Result<QStringList> missingTables(Connection &replica)
{
    QStringList statements;
    for (const OwnTable &table : ownTables) {
        PALIER_TRY_ASSIGN(const QStringList known, columnsOf(replica, table.name));
        if (known.isEmpty())
            statements << QString("CREATE TABLE %1 (%2)").arg(table.name, table.columns);
        for (const LaterColumn &column : laterColumns) {
            if (QLatin1String(column.table) == QLatin1String(table.name) && !known.contains(QLatin1String(column.name)))
                statements << QString("ALTER TABLE %1 ADD COLUMN %2 %3").arg(table.name, column.name, column.type);
        }
    }
    return statements;
}

// 0: the file is no replica yet.
static Result<int> schemaOf(Connection &replica)
{
    PALIER_TRY_ASSIGN(const QStringList columns, columnsOf(replica, "replica_state"));
    if (columns.isEmpty())
        return 0;
    PALIER_TRY_ASSIGN(const auto version, replica.row("SELECT schema_version FROM replica_state"));
    return version ? int(version->number(0)) : 0;
}

// Its own tables keep what they hold, all others are made anew.
static Result<void> layOut(Connection &replica)
{
    for (const SharedTable &table : sharedTables())
        PALIER_TRY(replica.execute(QString("DROP TABLE IF EXISTS %1").arg(table.name)));
    PALIER_TRY_ASSIGN(const QStringList missing, missingTables(replica));
    for (const QString &statement : missing)
        PALIER_TRY(replica.execute(statement));
    for (const char *table : {"undo", "filling", "shelved_index"})
        PALIER_TRY(replica.run(QString("DELETE FROM %1").arg(table)));
    PALIER_TRY(installSchema(replica, Place::Replica, 0));
    PALIER_TRY(replica.run(
        "INSERT INTO replica_state (one, schema_version, epoch, cursor, books) VALUES (1, ?, '', 0, '')\n"
        "ON CONFLICT (one) DO UPDATE SET schema_version = excluded.schema_version, epoch = '', cursor = 0,\n"
        "  log_tells = 2",
        {newestSchema}));
    return {};
}

Result<void> prepareReplica(Connection &replica)
{
    // Rows come in the feed's order, not in that of their references: the books keep those.
    PALIER_TRY(replica.execute("PRAGMA foreign_keys = OFF"));
    // 32 MB of log before it is brought into the file: that waits for the disk twice, and an act writes some dozen
    // pages.
    PALIER_TRY(replica.execute("PRAGMA wal_autocheckpoint = 8000"));
    // What was deleted or changed is overwritten. Not every build of SQLite does so by itself.
    PALIER_TRY(replica.execute("PRAGMA secure_delete = ON"));
    PALIER_TRY_ASSIGN(const int version, schemaOf(replica));
    if (version > newestSchema)
        return refused(Fault::BooksTooNew, QString::number(version), "replica");
    PALIER_TRY_ASSIGN(const QStringList missing, missingTables(replica));
    if (version == newestSchema && missing.isEmpty())
        return {};
    return inTransaction(replica, [&] { return layOut(replica); });
}

Result<void> shelveIndexes(Connection &replica)
{
    PALIER_TRY_ASSIGN(
        const auto indexes,
        replica.rows("SELECT m.name, m.tbl_name, m.sql, s.stat FROM sqlite_master AS m\n"
                     "  LEFT JOIN sqlite_stat1 AS s ON s.idx = m.name WHERE m.type = 'index' AND m.sql IS "
                     "NOT NULL"));
    for (const Row &index : indexes) {
        if (!sharedTable(index.text(1)))
            continue;
        PALIER_TRY(replica.run("INSERT INTO shelved_index (name, tbl, sql, stat) VALUES (?, ?, ?, ?)",
                               {index.value(0), index.value(1), index.value(2), index.value(3)}));
        PALIER_TRY(replica.execute("DROP INDEX " + index.text(0)));
    }
    return {};
}

Result<void> unshelveOneIndex(Connection &replica)
{
    PALIER_TRY_ASSIGN(const auto next,
                      replica.row("SELECT name, tbl, sql, stat FROM shelved_index ORDER BY tbl, name"));
    if (!next)
        return {};
    PALIER_TRY(replica.execute(next->text(2)));
    if (!next->isNull(3)) { // what the planner is told about it went with it
        PALIER_TRY(replica.run("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)",
                               {next->value(1), next->value(0), next->value(3)}));
    }
    PALIER_TRY(replica.run("DELETE FROM shelved_index WHERE name = ?", {next->value(0)}));
    return replica.execute("ANALYZE sqlite_schema"); // has this connection read it
}

} // namespace palier
