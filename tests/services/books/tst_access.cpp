// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what in PostgreSQL books, tried as somebody with a plain SQL client would: as docs/access.md says, and not
// a statement more.
#include "services/books/auditlog.h"
#include "services/books/clerks.h"
#include "services/books/links.h"
#include "services/books/mailqueue.h"
#include "tests/services/books/accesstrial.h"
#include "tests/support/office.h"
#include "tests/support/postgresserver.h"
#include "tests/support/present.h"

using namespace palier;
using namespace palier::test;

static constexpr std::pair<const char *, Role> logins[] = {{"reviewer", Role::Reviewer}, {"admin", Role::Admin},
                                                           {"office", Role::Office},     {"auditor", Role::Auditor},
                                                           {"portal", Role::Portal},     {"removed", Role::Reviewer}};

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matrix_data();
    void matrix();
    void nothingIsLeftOpen();
    void attacks_data();
    void attacks();
    void ownAdministrationOnly();
    void portalSeesItsVisitorAlone();
    void removedIsTold();
    void adminOfOneIsNobodyElsewhere();
    void officeDoesItsWork();

private:
    DatabaseUrl as(const QString &name) const { return m_server->url(m_url.database, m_url.database + '_' + name); }
    std::unique_ptr<Connection> connected(const QString &name) const { return have(Connection::open(as(name))); }
    std::unique_ptr<Books> opened(const QString &name) const
    {
        auto books = have(Books::open(as(name)));
        have(books->choose("Main"));
        return books;
    }

    std::unique_ptr<PostgresServer> m_server;
    DatabaseUrl m_url;
    std::unique_ptr<Office> m_office;
    PlanId m_plan;
};

void TestAccess::initTestCase()
{
    QString why;
    m_server = PostgresServer::start(&why);
    if (!m_server)
        QSKIP(qPrintable(why));
    m_url = m_server->newDatabase();
    m_office = std::make_unique<Office>(m_url);
    have(m_office->books->addAdministration("Other", Currency()));
    addCustomer(m_office->books->connection(), 2, "X1", "x@example.com");
    addInvoice(m_office->books->connection(), 2, "X-1", "X1", m_office->date, 10000);
    m_plan = m_office->proposed(1, {1, 2});
    for (const auto &[name, role] : logins)
        have(Clerks(*m_office->books).add({name, role}, "a password of " + QString(name)));
    have(Clerks(*m_office->books).remove("removed"));
}

void TestAccess::matrix_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[name, role] : logins)
        QTest::newRow(name) << QString(name);
}

void TestAccess::matrix()
{
    QFETCH(QString, name);
    const WrittenAccess written(QString(PALIER_SOURCE_DIR) + "/docs/access.md");
    const auto login = connected(name);
    const auto tried = triedAccess(m_office->books->connection(), *login);
    QVERIFY(tried.size() > 100);
    QStringList differences;
    for (auto object = tried.cbegin(); object != tried.cend(); ++object) {
        const auto expected = written.of(name, object.key());
        if (expected != object.value())
            differences << QString("%1: written \"%2\", tried \"%3\"")
                               .arg(object.key(), expected.value_or("no line"), object.value());
    }
    for (const QString &object : written.objects()) {
        if (!object.contains('*') && !tried.contains(object))
            differences << object + ": written of and not there";
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join("; ")));
}

// What would let somebody through, whatever the matrix says: each row is a hole.
void TestAccess::nothingIsLeftOpen()
{
    const QString prefix = m_url.database;
    const auto holes = have(m_office->books->connection().rows(
        QString(
            "SELECT 'anybody may run ' || CAST(CAST(p.oid AS regprocedure) AS text) FROM pg_proc AS p WHERE "
            "p.pronamespace IN "
            "(CAST('palier' AS regnamespace), CAST('portal' AS regnamespace)) AND has_function_privilege('public', "
            "p.oid, 'EXECUTE')\n"
            "UNION ALL SELECT 'open search path: ' || CAST(CAST(p.oid AS regprocedure) AS text) FROM pg_proc AS p "
            "WHERE p.pronamespace = "
            "CAST('palier' AS regnamespace) AND NOT coalesce('search_path=palier, pg_temp' = ANY (p.proconfig) OR "
            "'search_path=pg_catalog, pg_temp' = ANY (p.proconfig), false)\n"
            "UNION ALL SELECT 'no row-level security: ' || CAST(c.relname AS text) FROM pg_class AS c WHERE "
            "c.relnamespace = "
            "CAST('palier' AS regnamespace) AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity\n"
            "UNION ALL SELECT 'sees with its owner''s eyes: ' || CAST(c.relname AS text) FROM pg_class AS c WHERE "
            "c.relnamespace IN "
            "(CAST('palier' AS regnamespace), CAST('portal' AS regnamespace)) AND c.relkind = 'v' AND NOT "
            "coalesce('security_invoker=true' = ANY (c.reloptions), false)\n"
            "UNION ALL SELECT 'not the owner''s: ' || CAST(c.relname AS text) FROM pg_class AS c WHERE c.relnamespace "
            "IN "
            "(CAST('palier' AS regnamespace), CAST('portal' AS regnamespace)) AND c.relkind IN ('r', 'v') AND "
            "c.relowner <> "
            "CAST('%1__owner' AS regrole)\n"
            "UNION ALL SELECT 'everybody may ' || v.priv FROM (VALUES ('TEMP'), ('CONNECT'), ('CREATE')) AS v (priv) "
            "WHERE "
            "has_database_privilege('public', current_database(), v.priv)\n"
            "UNION ALL SELECT 'may create in ' || CAST(n.nspname AS text) || ': ' || CAST(r.rolname AS text) FROM "
            "pg_namespace AS n, pg_roles AS r WHERE "
            "r.rolname LIKE '%1\\_%' AND r.rolname <> '%1__owner' AND n.nspname NOT LIKE 'pg\\_%' AND "
            "has_schema_privilege(r.oid, n.oid, "
            "'CREATE')\n"
            "UNION ALL SELECT 'too mighty: ' || CAST(r.rolname AS text) FROM pg_roles AS r WHERE r.rolname LIKE "
            "'%1\\_%' AND (r.rolsuper OR r.rolcreatedb OR "
            "r.rolbypassrls OR r.rolreplication OR (r.rolcreaterole AND (r.rolcanlogin OR r.rolname <> '%1__keys')))\n"
            "UNION ALL SELECT 'works as owner or keys: ' || CAST(r.rolname AS text) FROM pg_roles AS r WHERE r.rolname "
            "LIKE '%1\\_%' AND r.rolname NOT IN "
            "('%1__owner', '%1__keys') AND (pg_has_role(r.oid, '%1__owner', 'MEMBER') OR pg_has_role(r.oid, "
            "'%1__keys', 'MEMBER'))\n"
            "UNION ALL SELECT 'a group that can log in: ' || CAST(r.rolname AS text) FROM pg_roles AS r WHERE "
            "r.rolcanlogin AND r.rolname IN ('%1__owner', "
            "'%1__keys', '%1__reader')")
            .arg(prefix)));
    for (const Row &row : holes)
        QFAIL(qPrintable(row.text(0)));
    const auto verifiers = have(m_office->books->connection().rows(
        "SELECT rolpassword FROM pg_authid WHERE rolname LIKE '" + prefix + "\\_%' AND rolcanlogin"));
    QCOMPARE(verifiers.size(), int(std::size(logins)));
    for (const Row &row : verifiers)
        QVERIFY(row.text(0).startsWith("SCRAM-SHA-256$4096:"));
}

void TestAccess::attacks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *what, const char *name, const QString &sql) {
        QTest::newRow(what) << QString(name) << sql;
    };
    const QString decide = "INSERT INTO palier.decision (administration_id, id, plan_id, expected_version, on_date, "
                           "verdict, reason%1) SELECT 1, 'd', '{plan}', 1, '2026-03-02', 'approve', ''%2";
    row("another's name", "reviewer", decide.arg(", actor", ", 'postgres'"));
    row("a claim", "reviewer", decide.arg(", claim", ", 'boss'"));
    row("another's moment", "reviewer", decide.arg(", booked_at", ", '2001-01-01'"));
    row("an auditor decides", "auditor", decide.arg("", ""));
    row("an office decides", "office", decide.arg("", ""));
    row("a portal decides", "portal", decide.arg("", ""));
    row("in another administration", "reviewer", QString(decide.arg("", "")).replace("SELECT 1,", "SELECT 2,"));
    row("the plan itself", "reviewer", "UPDATE palier.plan SET state = 'active'");
    row("a balance", "admin", "UPDATE palier.invoice SET open = 0");
    row("a setting past the log", "admin", "INSERT INTO palier.setting VALUES (1, 'a.b', 'c')");
    row("a reviewer's setting", "reviewer",
        "INSERT INTO palier.setting_change (administration_id, id, key, value) VALUES (1, 's', "
        "'billing.allow_proposal', 'off')");
    row("a temporary refusal", "reviewer", "CREATE TEMP TABLE refusal (code text)");
    row("a table of one's own", "reviewer", "CREATE TABLE palier.mine (a text)");
    row("a table in public", "reviewer", "CREATE TABLE public.mine (a text)");
    row("a definer trigger", "reviewer", "SELECT palier.decision_acts()");
    row("become the owner", "admin", "SET ROLE {prefix}__owner");
    row("become the keys", "admin", "SET ROLE {prefix}__keys");
    row("a login past the function", "admin", "CREATE ROLE {prefix}_mine LOGIN");
    row("the keys' function", "admin", "SELECT palier.keys_set('{prefix}_mine', ARRAY['admin'], NULL)");
    row("a reviewer adds an admin", "reviewer", "SELECT palier.clerk_add(1, '{prefix}_mine', 'admin', NULL, '')");
    row("an admin's rights elsewhere", "admin", "SELECT palier.clerk_add(2, '{prefix}_mine', 'admin', NULL, '')");
    row("a superuser's login", "admin", "SELECT palier.clerk_add(1, 'palier', 'admin', NULL, '')");
    row("a group's name", "admin", "SELECT palier.clerk_add(1, '{prefix}__owner', 'admin', NULL, '')");
    row("a cleartext password", "admin", "SELECT palier.clerk_add(1, '{prefix}_mine', 'reviewer', 'secret', '')");
    row("a name that is code", "admin",
        "SELECT palier.clerk_add(1, '{prefix}_x\"; DROP ROLE {prefix}__owner; --', 'reviewer', NULL, '')");
    row("the audit log", "admin", "DELETE FROM palier.audit");
    row("a false line of it", "admin",
        "INSERT INTO palier.audit (administration_id, id, fact, actor, claim, workstation, at, body) VALUES (1, 'a', "
        "'x', 'y', '', '', now(), '{}')");
    row("an old chain", "office", "UPDATE palier.audit_seal SET hash = ''");
    row("token hashes", "admin", "SELECT hash FROM palier.token");
    row("a link's hash", "admin", "SELECT hash FROM palier.link");
    row("customers, as the portal", "portal", "SELECT * FROM palier.customer");
    row("mail, as the portal", "portal", "SELECT * FROM palier.mail");
    row("a message sent twice", "office", "UPDATE palier.mail SET state = 'queued'");
    row("a reviewer's lease", "reviewer",
        "INSERT INTO palier.mail_turn (administration_id, mail_id, verb) VALUES (1, 'm', 'retry')");
    row("an admin's lease", "admin",
        "INSERT INTO palier.mail_turn (administration_id, mail_id, verb, holder) VALUES (1, 'm', 'lease', 'me')");
    row("an import without its line", "office",
        "INSERT INTO palier.import_page (administration_id, file_id, on_date, customers, invoices, settled) VALUES "
        "(1, 'f', '2026-03-02', '[]', '[]', '[\"F-1-1\"]')");
    row("an import elsewhere", "office",
        "INSERT INTO palier.import_file (administration_id, id, name, digest, on_date, read_rows, added, updated, "
        "settled, rejected) VALUES (2, 'f', '', '', '2026-03-02', 0, 0, 0, 0, 0)");
    row("a lapse by a reviewer", "reviewer",
        "INSERT INTO palier.lapse (administration_id, id, plan_id, expected_version, on_date) VALUES (1, 'l', "
        "'{plan}', 1, '2030-01-01')");
    row("an epoch", "admin", "UPDATE palier.books SET epoch = ''");
    row("no one any more", "removed", "SELECT * FROM palier.invoice");
    row("copy to a file", "admin", "COPY palier.invoice TO '/tmp/invoices'");
    row("copy in", "office", "COPY palier.invoice FROM '/dev/null'");
    row("files", "admin", "SELECT pg_read_file('/etc/passwd')");
}

void TestAccess::attacks()
{
    QFETCH(QString, name);
    QFETCH(QString, sql);
    sql.replace("{plan}", m_plan.text()).replace("{prefix}", m_url.database);
    const auto login = connected(name);
    have(login->execute("BEGIN"));
    const auto done = login->execute(sql);
    have(login->execute("ROLLBACK"));
    QVERIFY2(!done, "it was carried out");
    const QSet<Fault> expected{Fault::NotAllowed, Fault::BadLogin, Fault::LoginTaken};
    QVERIFY2(expected.contains(done.error().fault), qPrintable(done.error().detail));
}

void TestAccess::ownAdministrationOnly()
{
    for (const char *name : {"reviewer", "admin", "office", "auditor"}) {
        const auto login = connected(name);
        for (const char *table : {"administration", "customer", "invoice", "setting", "clerk", "feed"}) {
            const auto rows =
                have(login->rows(QString("SELECT DISTINCT CAST(administration_id AS int) FROM palier.%1").arg(table)));
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.first().number(0), 1);
        }
    }
}

void TestAccess::portalSeesItsVisitorAlone()
{
    const QString token = have(Links(*m_office->books).mint(Office::customer(2), 1));
    const auto books = opened("portal");
    QVERIFY(books->isPortal());
    QVERIFY(!have(Links(*books).openSession("a guess", 10)));
    const QString secret = present(Links(*books).openSession(token, 10));
    QCOMPARE(have(books->connection().row("SELECT count(*) FROM customer"))->number(0), 0); // nobody visits yet
    QCOMPARE(present(Links(*books).session(secret)).customer, Office::customer(2));
    QCOMPARE(have(books->connection().row("SELECT min(id) || max(id) FROM customer"))->text(0), "C2C2");
    QCOMPARE(have(books->connection().row("SELECT count(*) FROM plan"))->number(0), 0); // the other's
    ProposalDesk desk(*books, m_office->date);
    ProposalRequest request;
    request.customer = Office::customer(2);
    request.invoices = {Office::invoice(2, 1)};
    request.terms = {PlanKind::Monthly, 2, PlanDay::of(15), {}};
    request.wording = "spring";
    const PlanId mine = have(desk.propose(request, "203.0.113.7"));
    QCOMPARE(have(Plans(*books).find(mine)).state, PlanState::Proposed);
    QCOMPARE(m_office->count("audit", "actor = '" + m_url.database + "_portal' AND fact = 'proposal'"), 1);
    request.customer = Office::customer(1);
    request.invoices = {Office::invoice(1, 3)};
    QVERIFY(!desk.propose(request, {}));
    // For another customer, by hand: the function looks at whose session it is.
    const auto forged = books->bookInside(
        {"withdrawal", newId(), {{"plan_id", m_plan.text()}, {"expected_version", 1}, {"on_date", today}}});
    QVERIFY(!forged);
    QCOMPARE(word(forged.error().fault), word(Fault::UnknownPlan));
    have(Links(*m_office->books).revokeAll(Office::customer(2)));
    QVERIFY(!have(Links(*books).session(secret)));
    QCOMPARE(have(books->connection().row("SELECT count(*) FROM customer"))->number(0), 0);
}

void TestAccess::removedIsTold() { QCOMPARE(faultOf(Books::open(as("removed"))), word(Fault::ClerkRemoved)); }

// Whoever may set a password may be whose it is: an admin of one administration can't for a clerk of another too.
void TestAccess::adminOfOneIsNobodyElsewhere()
{
    const auto other = have(Books::open(m_url));
    have(other->choose("Other"));
    have(Clerks(*other).add({"both", Role::Reviewer}, "before"));
    const auto admin = opened("admin");
    have(Clerks(*admin).add({"both", Role::Auditor}));
    QCOMPARE(faultOf(Clerks(*admin).add({"both", Role::Auditor}, "mine now")), word(Fault::NotAllowed));
    const auto both = connected("both");
    QCOMPARE(have(both->row("SELECT count(*) FROM administration"))->number(0), 2);
    // A reviewer there, an auditor here: the act is refused where they only look.
    const auto blocked = both->run("INSERT INTO blocking (administration_id, id, number, verb, reason) VALUES (1, 'b', "
                                   "'F-1-3', 'block', 'dispute')");
    QVERIFY(!blocked);
    have(both->run("INSERT INTO blocking (administration_id, id, number, verb, reason) VALUES (2, 'b', 'X-1', 'block', "
                   "'dispute')"));
    have(Clerks(*admin).remove("both"));
    QCOMPARE(have(both->row("SELECT count(*) FROM administration"))->number(0), 1);
    QCOMPARE(faultOf(Clerks(*admin).remove("both")), word(Fault::UnknownClerk));
}

// The desk's and the office's own work, each as the role that does it.
void TestAccess::officeDoesItsWork()
{
    const auto reviewer = opened("reviewer");
    Desk desk(*reviewer, m_office->date);
    have(desk.decide(m_plan, Verdict::Approve, {}));
    QCOMPARE(m_office->count("decision", "actor = '" + m_url.database + "_reviewer'"), 1);
    const auto office = opened("office");
    MailQueue queue(*office);
    const QueuedMail mail = present(queue.lease("the office", 60));
    QCOMPARE(mail.attempts, 1);
    QVERIFY(!have(queue.lease("another", 60)));
    QCOMPARE(faultOf(MailQueue(*reviewer).retry(mail.id)), word(Fault::AlreadySent)); // leased: on its way
    QVERIFY(have(queue.keepText(mail, "the office")));
    QVERIFY(!have(queue.keepText(mail, "another")));
    have(queue.sent(mail.id, "the office"));
    QCOMPARE(have(queue.find(mail.id)).state, MailState::Sent);
    office->sealAfterwards();
    const auto verdict = have(AuditLog(opened("auditor")->connection(), 1).verify());
    QVERIFY(verdict.faults.isEmpty());
    QCOMPARE(verdict.unsealed, 0);
    QVERIFY(verdict.head.place > 3);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
