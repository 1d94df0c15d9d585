// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/schema.h"

#include "services/books/schematext.h"
#include "services/books/tables.h"

namespace palier {

// The functions that the one text uses and PostgreSQL hasn't: SQLite's json_each and json_extract, over text.
static const QStringList postgresqlShims{
    "CREATE OR REPLACE FUNCTION json_each(doc text) RETURNS TABLE (key bigint, value text) LANGUAGE sql IMMUTABLE "
    "STRICT PARALLEL SAFE\n"
    "  SET search_path = pg_catalog, pg_temp AS $$ SELECT n - 1, v FROM jsonb_array_elements_text(doc::jsonb) WITH "
    "ORDINALITY AS x (v, n) $$",
    "CREATE OR REPLACE FUNCTION json_extract(doc text, path text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL "
    "SAFE\n"
    "  SET search_path = pg_catalog, pg_temp AS $$ SELECT doc::jsonb ->> substr(path, 3) $$",
};

// Given to every fact by the books, or by the ledger.
static const QStringList everyFactHas{"administration_id", "id", "actor", "claim", "workstation", "booked_at"};

static Result<void> executeAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements)
        PALIER_TRY(connection.execute(statement));
    return {};
}

Result<QStringList> columnsOf(Connection &connection, const QString &table)
{
    const QString sql = connection.isSqlite() ? "SELECT name FROM pragma_table_info(?)"
                                              : "SELECT column_name FROM information_schema.columns WHERE table_schema "
                                                "= 'palier' AND table_name = ? ORDER BY ordinal_position";
    PALIER_TRY_ASSIGN(const auto rows, connection.rows(sql, {table}));
    QStringList names;
    for (const Row &row : rows)
        names << row.text(0);
    return names;
}

// What the planner is told about tables that were never analysed: a million rows in one administration, found best by
// their whole key. Without it SQLite likes an index that covers a query, and reads all of it. A real ANALYZE replaces
// this.
static Result<void> assumeSizes(Connection &connection)
{
    PALIER_TRY(connection.execute("ANALYZE sqlite_schema")); // makes the table that is filled here
    PALIER_TRY(connection.run("DELETE FROM sqlite_stat1"));
    PALIER_TRY(connection.run(
        "INSERT INTO sqlite_stat1 (tbl, idx, stat)\n"
        "SELECT i.tbl_name, i.name, '1000000' || (SELECT group_concat(CASE WHEN c.seqno = (SELECT count(*) - 1 FROM "
        "pragma_index_info(i.name)) THEN ' 1' WHEN c.seqno = 0 THEN ' 1000000' ELSE ' 100' END, '')\n"
        "  FROM pragma_index_info(i.name) AS c) FROM sqlite_master AS i WHERE i.type = 'index'"));
    return connection.execute("ANALYZE sqlite_schema"); // has this connection read it
}

Result<void> installSchema(Connection &connection, Place place, int from)
{
    const SchemaText text(place);
    if (place == Place::PostgresqlBooks) {
        PALIER_TRY(connection.execute("CREATE SCHEMA IF NOT EXISTS palier"));
        PALIER_TRY(executeAll(connection, postgresqlShims));
    }
    for (int version = from + 1; version <= newestSchema; ++version)
        PALIER_TRY(executeAll(connection, text.migration(version)));
    PALIER_TRY(executeAll(connection, text.refusals()));
    for (const FactTable &fact : factTables()) {
        if (fact.booksOnly && place == Place::Replica)
            continue;
        PALIER_TRY_ASSIGN(QStringList columns, columnsOf(connection, fact.name));
        columns.removeIf([](const QString &column) { return everyFactHas.contains(column); });
        PALIER_TRY(executeAll(connection, text.act(fact.name, columns)));
    }
    if (connection.isSqlite())
        PALIER_TRY(assumeSizes(connection));
    if (place == Place::Replica)
        return {};
    PALIER_TRY(executeAll(connection, text.feed()));
    return executeAll(connection, text.appendOnly());
}

} // namespace palier
