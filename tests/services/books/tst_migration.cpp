// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Books of an older version are brought up where they are, with everything in them, and work afterwards.
#include "services/books/checkup.h"
#include "services/books/clerks.h"
#include "services/books/links.h"
#include "services/books/mailqueue.h"
#include "services/books/schema.h"
#include "tests/support/bothengines.h"
#include "tests/support/present.h"

using namespace palier;
using namespace palier::test;

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }
    void fromTheFirst_data() { BothEngines::rows(); }
    void fromTheFirst();
    void fromTheSixth_data() { BothEngines::rows(); }
    void fromTheSixth();
    void fromTheSeventh_data() { BothEngines::rows(); }
    void fromTheSeventh();
    void byAnOperatorWhoIsNoSuperuser();

private:
    BothEngines m_engines;
};

static void executeAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements)
        have(connection.execute(statement));
}

// What the portal sees of a table has the columns that the table has: it is laid by while some of them go.
static void withoutItsView(Connection &connection, const QString &table, const QStringList &statements)
{
    if (connection.isSqlite())
        return executeAll(connection, statements);
    const Row view = present(connection.row("SELECT CAST(viewowner AS text) FROM pg_views WHERE schemaname = 'portal' "
                                            "AND viewname = ?",
                                            {table}));
    executeAll(connection, {"DROP VIEW portal." + table});
    executeAll(connection, statements);
    executeAll(connection, {QString("CREATE VIEW portal.%1 WITH (security_invoker = true) AS\n"
                                    "  SELECT * FROM palier.portal_%1(current_setting('palier.token', true))")
                                .arg(table),
                            QString("ALTER VIEW portal.%1 OWNER TO %2").arg(table, view.text(0))});
}

// What version 8 brought goes. (SQLite looks through every trigger for a column that is dropped: they are made anew.)
static void takeBackToTheSeventh(Connection &connection)
{
    QStringList statements;
    if (connection.isSqlite()) {
        for (const Row &trigger : have(connection.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")))
            statements << "DROP TRIGGER " + trigger.text(0);
    }
    statements << "DROP INDEX plan_by_sort_name"
               << "ALTER TABLE plan DROP COLUMN sort_name"
               << "UPDATE books SET schema_version = 7";
    withoutItsView(connection, "plan", statements);
}

// What version 7 brought goes.
static void takeBackToTheSixth(Connection &connection)
{
    takeBackToTheSeventh(connection);
    QStringList statements;
    for (const char *index :
         {"customer_by_sort_name", "customer_paused", "customer_without_proposals", "customer_by_language"})
        statements << QString("DROP INDEX %1").arg(index);
    statements << "ALTER TABLE customer DROP COLUMN sort_name"
               << "ALTER TABLE customer_change DROP COLUMN sort_name"
               << "CREATE INDEX customer_by_name ON customer (administration_id, name, id)"
               << "CREATE INDEX customer_paused ON customer (administration_id, name, id) WHERE pause_id IS NOT NULL"
               << "CREATE INDEX customer_without_proposals ON customer (administration_id, name, id) WHERE "
                  "allow_proposal = 0"
               << "CREATE INDEX customer_by_language ON customer (administration_id, language, name, id)"
               << "UPDATE books SET schema_version = 6";
    withoutItsView(connection, "customer", statements);
}

// What version 6 brought goes.
static void takeBackToTheFifth(Connection &connection)
{
    takeBackToTheSixth(connection);
    QStringList statements;
    if (!connection.isSqlite())
        statements << "DROP SCHEMA portal CASCADE";
    for (const char *table : {"setting_change", "customer_change"})
        statements << QString("ALTER TABLE %1 DROP COLUMN seen").arg(table);
    executeAll(connection, statements);
}

static void takeBackToTheThird(Connection &connection)
{
    takeBackToTheFifth(connection);
    for (const char *statement :
         {"DROP TABLE customer_import", "DROP INDEX invoice_by_state", "UPDATE books SET schema_version = 3"})
        have(connection.execute(statement));
}

// What version 3 brought goes.
static void takeBackToTheSecond(Connection &connection)
{
    takeBackToTheThird(connection);
    QStringList statements;
    statements << "DROP TABLE portal_link"
               << "DROP TABLE mail_retry"
               << "DROP TABLE reversal";
    for (const char *index :
         {"customer_paused", "customer_without_proposals", "customer_by_language", "invoice_open_by_customer",
          "mail_by_state_and_kind", "mail_by_address", "mail_by_subject", "plan_by_day", "plan_by_deadline",
          "plan_by_total", "withdrawal_by_plan", "lapse_by_plan", "plan_waiting_by_day", "plan_waiting_by_answer",
          "plan_waiting_by_total"})
        statements << QString("DROP INDEX %1").arg(index);
    const std::pair<const char *, QStringList> columns[] = {
        {"customer",
         {"contact", "phone", "address", "contacts", "pause_id", "paused_until", "pause_note", "paused_by",
          "paused_since"}},
        {"invoice_block", {"covers"}},
        {"customer_change", {"note", "was"}},
        {"decision", {"hold_seconds"}},
        {"link", {"link_id"}},
        {"token", {"link_id"}},
    };
    for (const auto &[table, names] : columns) {
        for (const QString &name : names)
            statements << QString("ALTER TABLE %1 DROP COLUMN %2").arg(table, name);
    }
    statements << "UPDATE books SET schema_version = 2";
    executeAll(connection, statements);
}

// What version 2 brought goes; on PostgreSQL its roles' rights and functions too.
static void takeBackToTheFirst(Connection &connection)
{
    takeBackToTheSecond(connection);
    QStringList statements{"DROP VIEW mail_turn", "DROP VIEW import_page", "DROP INDEX mail_by_queued",
                           "DROP INDEX plan_by_answer", "UPDATE books SET schema_version = 1"};
    if (!connection.isSqlite()) {
        statements
            << "DROP TRIGGER audit_seal_closes ON audit_seal"
            << "DROP FUNCTION standing(), keys_set(text, text[], text), clerk_add(bigint, text, text, text, text)";
        const auto tables =
            have(connection.rows("SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = 'palier'"));
        for (const Row &table : tables)
            statements << "ALTER TABLE " + table.text(0) + " OWNER TO CURRENT_USER";
    }
    executeAll(connection, statements);
}

void TestMigration::fromTheFirst()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1, 2});
    have(office.desk->setCustomer(Office::customer(1), "name", "Renamé"));
    const QString token = have(Links(*office.books).mint(Office::customer(1), 30));
    takeBackToTheFirst(office.books->connection());
    QCOMPARE(faultOf(Books::open(url)), word(Fault::BooksTooOld));
    QCOMPARE(have(Books::migrate(url)), 1);
    QCOMPARE(have(Books::migrate(url)), newestSchema); // again: nothing to do
    const auto books = have(Books::open(url));
    have(books->choose("Main"));
    QCOMPARE(have(books->identity()).schemaVersion, newestSchema);
    QCOMPARE(have(books->connection().rows("SELECT sort_name FROM customer ORDER BY id")).first().text(0), "rename");
    Desk desk(*books, office.date);
    QCOMPARE(have(desk.history(Office::customer(1), 10)).entries.size(), 3); // what was kept of old is there
    QCOMPARE(have(desk.portalLinks().living(Office::customer(1))).size(), 1);
    QVERIFY(have(Links(*books).openSession(token, 60)));
    have(desk.setCustomer(Office::customer(1), "pause", "on"));
    have(desk.decide(plan, Verdict::Approve));
    QCOMPARE(present(MailQueue(*books).lease("a", 60)).plan, plan);
    if (!postgresql)
        return;
    const Clerk clerk = have(Clerks(*books).add({"anna", Role::Reviewer}, "secret"));
    DatabaseUrl hers = url;
    hers.user = clerk.login;
    const auto anna = have(Books::open(hers));
    have(anna->choose("Main"));
    QCOMPARE(have(anna->connection().row("SELECT count(*) FROM plan"))->number(0), 1);
}

void TestMigration::fromTheSixth()
{
    NEW_OFFICE(office);
    have(office.desk->setCustomer(Office::customer(1), "name", "Zoé"));
    have(office.desk->setCustomer(Office::customer(2), "name", "Émile"));
    takeBackToTheSixth(office.books->connection());
    QCOMPARE(have(Books::migrate(url)), 6);
    const auto books = have(Books::open(url));
    have(books->choose("Main"));
    Desk desk(*books, office.date);
    QStringList names;
    for (const Customer &customer : have(desk.customers().page({}, 10)))
        names << customer.name;
    QCOMPARE(names, (QStringList{"Émile", "Zoé"}));
    have(desk.setCustomer(Office::customer(2), "name", "Zwart"));
    QCOMPARE(have(desk.customers().page({}, 10)).last().name, "Zwart");
    QVERIFY(have(checkBooks(*books)).isEmpty());
}

// Plans of before are sorted by their customers too, and go on to be.
void TestMigration::fromTheSeventh()
{
    NEW_OFFICE(office);
    have(office.desk->setCustomer(Office::customer(1), "name", "Zoé"));
    have(office.desk->setCustomer(Office::customer(2), "name", "Émile"));
    office.proposed(1, {1});
    office.proposed(2, {1});
    takeBackToTheSeventh(office.books->connection());
    QCOMPARE(have(Books::migrate(url)), 7);
    const auto books = have(Books::open(url));
    have(books->choose("Main"));
    Desk desk(*books, office.date);
    PlanQuery byCustomer;
    byCustomer.order = PlanOrder::Customer;
    byCustomer.descending = false;
    const auto firstOf = [&] { return have(desk.planRegister().page(byCustomer, 10)).first().customerName; };
    QCOMPARE(firstOf(), "Émile");
    have(desk.setCustomer(Office::customer(2), "name", "Zwart"));
    QCOMPARE(firstOf(), "Zoé");
    QVERIFY(have(checkBooks(*books)).isEmpty());
}

// Whoever owns the database and may make roles can do all of it; whoever may not is told so and nothing is left.
void TestMigration::byAnOperatorWhoIsNoSuperuser()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl superusers = m_engines.newUrl(true);
    DatabaseUrl url = superusers;
    {
        const auto superuser = have(Connection::open(superusers));
        have(superuser->execute("CREATE ROLE operator LOGIN CREATEROLE"));
        have(superuser->execute("CREATE ROLE nobody LOGIN"));
        have(superuser->execute("ALTER DATABASE " + url.database + " OWNER TO operator"));
    }
    url.user = "nobody";
    QCOMPARE(faultOf(Books::create(url, "Main", Currency())), word(Fault::OwnerNeeded));
    QCOMPARE(faultOf(Books::open(url)), word(Fault::BooksMissing));
    url.user = "operator";
    {
        Office office(url);
        const PlanId plan = office.proposed(1, {1});
        have(office.desk->decide(plan, Verdict::Refuse, "other"));
        QCOMPARE(present(MailQueue(*office.books).lease("a", 60)).plan, plan);
        have(Clerks(*office.books).add({"anna", Role::Office}, "secret"));
        have(office.books->addAdministration("Other", Currency()));
    }
    takeBackToTheSixth(*have(Connection::open(superusers)));
    QCOMPARE(have(Books::migrate(url)), 6);
    {
        const auto books = have(Books::open(url));
        for (const char *table : {"customer", "plan"}) {
            const QString all = QString("SELECT count(*) FROM %1 WHERE sort_name ").arg(table);
            QCOMPARE(have(books->connection().row(all + "= ''"))->number(0), 0);
            QVERIFY(have(books->connection().row(all + "<> ''"))->number(0) > 0);
        }
    }
    url.user = url.database + "_anna";
    QCOMPARE(faultOf(Books::migrate(url)), word(Fault::OwnerNeeded));
    const auto anna = have(Books::open(url));
    QCOMPARE(faultOf(anna->addAdministration("Mine", Currency())), word(Fault::OwnerNeeded));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
