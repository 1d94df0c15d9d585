// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Books of an older version are brought up where they are, with everything in them, and work afterwards.
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
    void byAnOperatorWhoIsNoSuperuser();

private:
    BothEngines m_engines;
};

// What version 6 brought goes. (SQLite looks through every trigger for a column that is dropped: they are made anew.)
static void takeBackToTheFifth(Connection &connection)
{
    QStringList statements;
    if (connection.isSqlite()) {
        for (const Row &trigger : have(connection.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")))
            statements << "DROP TRIGGER " + trigger.text(0);
    }
    for (const char *table : {"setting_change", "customer_change"})
        statements << QString("ALTER TABLE %1 DROP COLUMN seen").arg(table);
    for (const QString &statement : std::as_const(statements))
        have(connection.execute(statement));
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
    if (!connection.isSqlite())
        statements << "DROP SCHEMA portal CASCADE";
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
    for (const QString &statement : statements)
        have(connection.execute(statement));
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
    for (const QString &statement : statements)
        have(connection.execute(statement));
}

void TestMigration::fromTheFirst()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1, 2});
    have(office.desk->setCustomer(Office::customer(1), "name", "Renamed"));
    const QString token = have(Links(*office.books).mint(Office::customer(1), 30));
    takeBackToTheFirst(office.books->connection());
    QCOMPARE(faultOf(Books::open(url)), word(Fault::BooksTooOld));
    QCOMPARE(have(Books::migrate(url)), 1);
    QCOMPARE(have(Books::migrate(url)), newestSchema); // again: nothing to do
    const auto books = have(Books::open(url));
    have(books->choose("Main"));
    QCOMPARE(have(books->identity()).schemaVersion, newestSchema);
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

// Whoever owns the database and may make roles can do all of it; whoever may not is told so and nothing is left.
void TestMigration::byAnOperatorWhoIsNoSuperuser()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    DatabaseUrl url = m_engines.newUrl(true);
    {
        const auto superuser = have(Connection::open(url));
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
    QCOMPARE(have(Books::migrate(url)), newestSchema);
    url.user = url.database + "_anna";
    QCOMPARE(faultOf(Books::migrate(url)), word(Fault::OwnerNeeded));
    const auto anna = have(Books::open(url));
    QCOMPARE(faultOf(anna->addAdministration("Mine", Currency())), word(Fault::OwnerNeeded));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
