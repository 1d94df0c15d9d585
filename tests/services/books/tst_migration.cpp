// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Books of an older version are brought up where they are, with everything in them, and work afterwards.
#include "services/books/clerks.h"
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

// What came after version 1 goes; on PostgreSQL its roles' rights and functions too.
static void takeBackToTheFirst(Connection &connection)
{
    QStringList statements{"DROP VIEW mail_turn",
                           "DROP VIEW import_page",
                           "DROP INDEX mail_by_queued",
                           "DROP INDEX plan_by_answer",
                           "DROP INDEX mail_by_state_and_kind",
                           "DROP INDEX mail_by_address",
                           "DROP INDEX mail_by_subject",
                           "DROP INDEX plan_by_day",
                           "DROP INDEX plan_by_deadline",
                           "DROP INDEX plan_by_total",
                           "UPDATE books SET schema_version = 1"};
    if (connection.isSqlite()) {
        // (A table can't lose a column that a trigger reads.)
        statements << "DROP TRIGGER audit_seal_closes"
                   << "DROP TRIGGER decision_acts"
                   << "DROP TRIGGER reversal_acts";
    } else {
        statements
            << "DROP SCHEMA portal CASCADE"
            << "DROP TRIGGER audit_seal_closes ON audit_seal"
            << "DROP FUNCTION standing(), keys_set(text, text[], text), clerk_add(bigint, text, text, text, text)";
        const auto tables =
            have(connection.rows("SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = 'palier'"));
        for (const Row &table : tables)
            statements << "ALTER TABLE " + table.text(0) + " OWNER TO CURRENT_USER";
    }
    statements << "DROP TABLE mail_retry"
               << "DROP TABLE reversal"
               << "DROP INDEX plan_waiting_by_day"
               << "DROP INDEX plan_waiting_by_answer"
               << "DROP INDEX plan_waiting_by_total"
               << "ALTER TABLE decision DROP COLUMN hold_seconds";
    for (const QString &statement : statements)
        have(connection.execute(statement));
}

void TestMigration::fromTheFirst()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1, 2});
    takeBackToTheFirst(office.books->connection());
    QCOMPARE(faultOf(Books::open(url)), word(Fault::BooksTooOld));
    QCOMPARE(have(Books::migrate(url)), 1);
    QCOMPARE(have(Books::migrate(url)), newestSchema); // again: nothing to do
    const auto books = have(Books::open(url));
    have(books->choose("Main"));
    QCOMPARE(have(books->identity()).schemaVersion, newestSchema);
    Desk desk(*books, office.date);
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
