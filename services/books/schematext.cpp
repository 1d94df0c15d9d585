// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/schematext.h"

#include "services/books/tables.h"

#include <algorithm>

namespace palier {

QStringList SchemaText::migration(int version) const
{
    static const char *const names[] = {
        "",          "0001_first", "0002_team",      "0003_desktop", "0004_lists", "0005_imported",
        "0006_seen", "0007_names", "0008_plan_names"};
    static_assert(std::size(names) == newestSchema + 1, "every version has its file");
    const QString name = QLatin1String(names[version]);
    const auto statements = [this](const QString &file) {
        return SchemaWords::statements(m_words.filled(SchemaWords::file(file)));
    };
    QStringList all = statements(name + ".sql");
    if (m_words.place() != Place::Replica)
        return all + statements(name + ".books.sql");
    // A page of changes may bring an invoice's new owner before the old one lets go.
    for (QString &statement : all)
        statement.replace("CREATE UNIQUE INDEX", "CREATE INDEX");
    return all;
}

QStringList SchemaText::refusals() const
{
    QString cases;
    for (const QString &line : SchemaWords::lines("faults.txt")) {
        const QStringList words = line.split(' ');
        cases += m_words.isPostgresql() ? QString(" WHEN '%1' THEN '%2'").arg(words[0], words[1])
                                        : QString(" WHEN '%1' THEN RAISE(ABORT, '%1')").arg(words[0]);
    }
    const QString table = "CREATE TABLE IF NOT EXISTS refusal (code text NOT NULL)";
    if (!m_words.isPostgresql())
        return {table, "DROP TRIGGER IF EXISTS refusal_speaks",
                "CREATE TRIGGER refusal_speaks BEFORE INSERT ON refusal BEGIN SELECT CASE NEW.code" + cases +
                    " ELSE RAISE(ABORT, 'internal') END; END"};
    return {table,
            "CREATE OR REPLACE FUNCTION refusal_speaks() RETURNS trigger LANGUAGE plpgsql SET search_path = palier, "
            "pg_temp AS $$ BEGIN\n"
            "RAISE EXCEPTION USING MESSAGE = NEW.code, ERRCODE = CASE NEW.code" +
                cases + " END; END $$",
            "CREATE OR REPLACE TRIGGER refusal_speaks BEFORE INSERT ON refusal FOR EACH ROW EXECUTE FUNCTION "
            "refusal_speaks()"};
}

QStringList SchemaText::rowTrigger(const QString &name, const QString &when, const QString &table,
                                   const QString &condition, const QString &body) const
{
    if (!m_words.isPostgresql())
        return {"DROP TRIGGER IF EXISTS " + name,
                QString("CREATE TRIGGER %1 %2 ON %3 %4 BEGIN\n%5\nEND").arg(name, when, table, condition, body)};
    return {QString("CREATE OR REPLACE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path "
                    "= palier, pg_temp AS $$ BEGIN\n%2\n"
                    "RETURN %3; END $$")
                .arg(name, body, when.startsWith("INSTEAD") ? "NEW" : "NULL"),
            QString("REVOKE ALL ON FUNCTION %1() FROM PUBLIC").arg(name),
            QString("CREATE OR REPLACE TRIGGER %1 %2 ON %3 FOR EACH ROW EXECUTE FUNCTION %1()").arg(name, when, table)};
}

static const FactTable &factTable(const QString &fact)
{
    const auto &tables = factTables();
    return *std::find_if(tables.cbegin(), tables.cend(),
                         [&](const FactTable &table) { return fact == QLatin1String(table.name); });
}

// What stands before an act, as one expression; empty where nothing is said about it.
static QString before(const QString &fact)
{
    return SchemaWords::file("acts/" + fact + ".before.sql").section('\n', 2).trimmed();
}

QString SchemaText::keepBefore(const QString &fact)
{
    if (!factTable(fact).keepsBefore)
        return {};
    return QString("UPDATE %1 SET was = %2 WHERE administration_id = NEW.administration_id AND id = NEW.id;\n")
        .arg(fact, before(fact));
}

QString SchemaText::auditStatement(const QString &fact, const QStringList &columns) const
{
    const FactTable &described = factTable(fact);
    const QString stoodBefore = before(fact);
    QStringList open, personal;
    for (const QString &column : columns)
        (described.personal.contains(column) ? personal : open) << QString("'%1', NEW.%1").arg(column);
    if (!stoodBefore.isEmpty())
        (described.beforeIsPersonal ? personal : open) << "'before', " + stoodBefore;
    const auto object = [&](const QStringList &pairs) {
        return m_words.isPostgresql() ? "CAST(jsonb_build_object(" + pairs.join(", ") + ") AS text)"
                                      : "json_object(" + pairs.join(", ") + ")";
    };
    const QString salt = m_words.isPostgresql() ? "CAST(gen_random_uuid() AS text)" : "lower(hex(randomblob(16)))";
    return QString(
               "INSERT INTO audit (administration_id, id, fact, actor, claim, workstation, at, body, salt, personal)\n"
               "SELECT NEW.administration_id, NEW.id, '%1', NEW.actor, NEW.claim, NEW.workstation, NEW.booked_at, %2, "
               "%3, %4;\n"
               "INSERT INTO audit_unsealed (administration_id, audit_id) SELECT NEW.administration_id, NEW.id;\n")
        .arg(fact, object(open), personal.isEmpty() ? "NULL" : salt, personal.isEmpty() ? "NULL" : object(personal));
}

QStringList SchemaText::act(const QString &fact, const QStringList &columns) const
{
    const QString text = SchemaWords::file("acts/" + fact + ".sql").replace("{before}", before(fact));
    const QString body = keepBefore(fact) + m_words.filled(text);
    if (m_words.place() == Place::Replica) // pulled facts bear their moment and fire nothing
        return rowTrigger(fact + "_acts", "AFTER INSERT", fact, "WHEN NEW.booked_at IS NULL", body);
    return rowTrigger(fact + "_acts", "AFTER INSERT", fact, {},
                      m_words.filled(SchemaWords::file("acts/" + fact + ".hold.sql")) + auditStatement(fact, columns) +
                          body + m_words.filled(SchemaWords::file("acts/" + fact + ".books.sql")));
}

QStringList SchemaText::booksOnly() const
{
    return errand("mail_turn") + errand("import_page") + sealing() + feed() + appendOnly();
}

QStringList SchemaText::errand(const QString &view) const
{
    return rowTrigger(view + "_is_done", "INSTEAD OF INSERT", view, {},
                      m_words.filled(SchemaWords::file("errands/" + view + ".sql")));
}

QStringList SchemaText::sealing() const
{
    return rowTrigger("audit_seal_closes", "AFTER INSERT", "audit_seal", {},
                      "DELETE FROM audit_unsealed WHERE administration_id = NEW.administration_id AND audit_id = "
                      "NEW.audit_id;");
}

QStringList SchemaText::feed() const
{
    QStringList all;
    if (m_words.isPostgresql()) {
        all << "CREATE TABLE IF NOT EXISTS feed (tx xid8 NOT NULL DEFAULT pg_current_xact_id(), seq bigint GENERATED "
               "BY DEFAULT AS IDENTITY PRIMARY KEY,\n"
               "  administration_id bigint NOT NULL, tbl text NOT NULL, k1 text NOT NULL, k2 text NOT NULL)"
            << "CREATE INDEX IF NOT EXISTS feed_by_transaction ON feed (tx, tbl)";
    } else {
        all << "CREATE TABLE IF NOT EXISTS feed (seq INTEGER PRIMARY KEY AUTOINCREMENT, administration_id bigint NOT "
               "NULL, tbl text NOT NULL,\n"
               "  k1 text NOT NULL, k2 text NOT NULL)";
    }
    for (const SharedTable &table : sharedTables()) {
        const QString name = QLatin1String(table.name);
        for (const QString &verb : {QString("INSERT"), QString("UPDATE"), QString("DELETE")}) {
            const QString row = verb == "DELETE" ? "OLD" : "NEW";
            const QString trigger = name + "_feed_" + verb.toLower();
            const auto key = [&](const QString &source, int i) {
                return i < table.key.size()
                           ? QString(m_words.isPostgresql() ? "CAST(%1.%2 AS text)" : "%1.%2").arg(source, table.key[i])
                           : QString("''");
            };
            if (!m_words.isPostgresql()) {
                all << rowTrigger(trigger, "AFTER " + verb, name, {},
                                  QString("INSERT INTO feed (administration_id, tbl, k1, k2) VALUES "
                                          "(%1.administration_id, '%2', %3, %4);")
                                      .arg(row, name, key(row, 0), key(row, 1)));
                continue;
            }
            all << QString("CREATE OR REPLACE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET "
                           "search_path = palier, pg_temp AS $$ BEGIN\n"
                           "INSERT INTO feed (administration_id, tbl, k1, k2) SELECT r.administration_id, '%2', %3, %4 "
                           "FROM changed AS r;\n"
                           "PERFORM pg_notify('palier', ''); RETURN NULL; END $$")
                       .arg(trigger, name, key("r", 0), key("r", 1))
                << QString("REVOKE ALL ON FUNCTION %1() FROM PUBLIC").arg(trigger)
                << QString("CREATE OR REPLACE TRIGGER %1 AFTER %2 ON %3 REFERENCING %4 TABLE AS changed FOR EACH "
                           "STATEMENT EXECUTE FUNCTION %1()")
                       .arg(trigger, verb, name, row);
        }
    }
    return all;
}

QStringList SchemaText::appendOnly() const
{
    QStringList all;
    for (const QString &table : {QString("audit"), QString("audit_seal")}) {
        const QString columns = table == "audit" ? "administration_id, id, fact, actor, claim, workstation, at, body"
                                                 : "administration_id, place, audit_id, digest, hash";
        for (const QString &when : {"BEFORE UPDATE OF " + columns, QString("BEFORE DELETE")}) {
            const QString name = table + (when.endsWith("DELETE") ? "_keeps_rows" : "_keeps_words");
            all << (m_words.isPostgresql()
                        ? QStringList{QString("CREATE OR REPLACE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql SET "
                                              "search_path = palier, pg_temp AS $$ BEGIN\n"
                                              "RAISE EXCEPTION 'the audit log is append-only'; END $$")
                                          .arg(name),
                                      QString(
                                          "CREATE OR REPLACE TRIGGER %1 %2 ON %3 FOR EACH ROW EXECUTE FUNCTION %1()")
                                          .arg(name, when, table)}
                        : rowTrigger(name, when, table, {}, "SELECT RAISE(ABORT, 'the audit log is append-only');"));
        }
    }
    return all;
}

} // namespace palier
