// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/schema.h"

#include "models/sortname.h"
#include "services/books/accesstext.h"
#include "services/books/schematext.h"
#include "services/books/tables.h"

namespace palier {

// The functions that the one text uses and PostgreSQL hasn't: SQLite's json_each and json_extract, over text. ROWS:
// most lists are short; planned for a thousand, a list of two would have the whole table read in books never analysed.
static const QStringList postgresqlShims{
    "CREATE OR REPLACE FUNCTION json_each(doc text) RETURNS TABLE (key bigint, value text) LANGUAGE sql IMMUTABLE "
    "STRICT PARALLEL SAFE ROWS 10\n"
    "  SET search_path = pg_catalog, pg_temp AS $$ SELECT n - 1, v FROM jsonb_array_elements_text(doc::jsonb) WITH "
    "ORDINALITY AS x (v, n) $$",
    "CREATE OR REPLACE FUNCTION json_extract(doc text, path text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL "
    "SAFE\n"
    "  SET search_path = pg_catalog, pg_temp AS $$ SELECT doc::jsonb ->> substr(path, 3) $$",
};

// What doesn't go into the body of the audit log's line: what has a column of its own there; what stood before, which
// is its "before"; what the author saw of it, which only decides whether the act is taken; and what follows from a
// name.
static const QStringList everyFactHas{"administration_id", "id",  "actor", "claim",    "workstation",
                                      "booked_at",         "was", "seen",  "sort_name"};

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

// Version 7 brought the column, 8 that of plans; whoever writes a name by SQL may forget them. (No engine makes of a
// name what every other one does.) Once everything else stands: on PostgreSQL a change of a customer goes through
// triggers that need their rights.
static Result<void> fillSortNames(Connection &connection)
{
    PALIER_TRY_ASSIGN(const auto customers,
                      connection.rows("SELECT administration_id, id, name, sort_name FROM customer"));
    for (const Row &customer : customers) {
        const QString sorted = sortName(customer.text(2));
        if (sorted == customer.text(3))
            continue;
        PALIER_TRY(connection.run("UPDATE customer SET sort_name = ? WHERE administration_id = ? AND id = ?",
                                  {sorted, customer.number(0), customer.text(1)}));
    }
    return connection.execute("UPDATE plan SET sort_name = c.sort_name FROM customer AS c WHERE c.administration_id = "
                              "plan.administration_id AND c.id = plan.customer_id AND plan.sort_name <> c.sort_name");
}

// Who may do what. Roles are the cluster's, everything else the database's.
static Result<void> installAccess(Connection &connection, const AccessText &access)
{
    PALIER_TRY(executeAll(connection, access.functions()));
    QHash<QString, QStringList> columns;
    PALIER_TRY(connection.each("SELECT CAST(c.relname AS text), CAST(a.attname AS text) FROM pg_attribute AS a\n"
                               "  JOIN pg_class AS c ON c.oid = a.attrelid JOIN pg_namespace AS n ON n.oid = "
                               "c.relnamespace\n"
                               " WHERE n.nspname = 'palier' AND a.attnum > 0 AND NOT a.attisdropped",
                               {}, [&](const Row &row) -> Result<void> {
                                   columns[row.text(0)] << row.text(1);
                                   return {};
                               }));
    PALIER_TRY(
        executeAll(connection, access.rights([&columns](const QString &table) { return columns.value(table); })));
    return executeAll(connection, access.owners());
}

static Result<void> installTables(Connection &connection, Place place, int from)
{
    const SchemaText text(place);
    if (place == Place::PostgresqlBooks)
        PALIER_TRY(executeAll(connection, postgresqlShims));
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
    return {};
}

Result<void> installSchema(Connection &connection, Place place, int from)
{
    const SchemaText text(place);
    if (place != Place::PostgresqlBooks) {
        PALIER_TRY(installTables(connection, place, from));
        PALIER_TRY(assumeSizes(connection));
        if (place == Place::Replica)
            return {};
        PALIER_TRY(executeAll(connection, text.booksOnly()));
        return fillSortNames(connection);
    }
    PALIER_TRY_ASSIGN(const auto database, connection.row("SELECT CAST(current_database() AS text)"));
    const AccessText access(AccessText::prefixOf(database->text(0)));
    const auto inOrder = [&]() -> Result<void> {
        PALIER_TRY(connection.execute("CREATE SCHEMA IF NOT EXISTS palier"));
        PALIER_TRY(executeAll(connection, access.roles()));
        PALIER_TRY(installTables(connection, place, from));
        PALIER_TRY(executeAll(connection, text.booksOnly()));
        PALIER_TRY(installAccess(connection, access));
        return fillSortNames(connection);
    };
    const auto installed = inOrder();
    if (!installed && installed.error().fault == Fault::NotAllowed)
        return fail(Kind::Denied, Fault::OwnerNeeded, installed.error().detail, "books");
    return installed;
}

} // namespace palier
