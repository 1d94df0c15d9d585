// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A server of PostgreSQL 16 or later took the books over from an older one: the roles came along, but nobody may change
// them. Nothing is half done then, and a superuser puts it right.
#include "services/books/clerks.h"
#include "tests/support/bothengines.h"
#include "tests/support/faultof.h"
#include "tests/support/present.h"

using namespace palier;
using namespace palier::test;

class TestCameAlong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }
    void isPutRight();

private:
    BothEngines m_engines;
};

// As pg_dumpall writes what an older server has: whoever makes a role has nothing of it, and every membership was given
// by the superuser, to the keys with the right to give it on.
static void bringAlong(Connection &superuser, const QString &prefix)
{
    have(superuser.execute(QString(R"(DO $$ DECLARE given record; BEGIN
  CREATE TEMPORARY TABLE was AS SELECT DISTINCT g.rolname AS role, r.rolname AS member, r.rolname = '%1__keys' AS passes_on
    FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS r ON r.oid = m.member
    WHERE g.rolname LIKE '%1\_%' AND m.inherit_option;
  FOR given IN SELECT g.rolname AS role, r.rolname AS member, b.rolname AS grantor
    FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS r ON r.oid = m.member JOIN pg_roles AS b ON b.oid = m.grantor
    WHERE g.rolname LIKE '%1\_%' ORDER BY m.grantor DESC LOOP
    EXECUTE format('REVOKE %I FROM %I GRANTED BY %I CASCADE', given.role, given.member, given.grantor);
  END LOOP;
  FOR given IN SELECT role, member, passes_on FROM was LOOP
    EXECUTE format('GRANT %I TO %I%s', given.role, given.member, CASE WHEN given.passes_on THEN ' WITH ADMIN OPTION' ELSE '' END);
  END LOOP;
END $$)")
                               .arg(prefix)));
}

void TestCameAlong::isPutRight()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl superusers = m_engines.newUrl(true);
    const auto superuser = have(Connection::open(superusers));
    if (have(superuser->row("SELECT CAST(current_setting('server_version_num') AS int)"))->number(0) < 160000)
        QSKIP("PostgreSQL 16 or later is not installed");
    have(superuser->execute("CREATE ROLE operator LOGIN CREATEROLE"));
    have(superuser->execute("ALTER DATABASE " + superusers.database + " OWNER TO operator"));
    DatabaseUrl url = superusers;
    url.user = "operator";
    const QString anna = url.database + "_anna";
    const auto mayReview = [&] {
        return have(superuser->row("SELECT pg_has_role(CAST(? AS name), CAST(? AS name), 'MEMBER')",
                                   {anna, url.database + "__reviewer"}))
            ->isTrue(0);
    };
    {
        const auto books = have(Books::create(url, "Main", Currency()));
        have(Clerks(*books).add({"anna", Role::Reviewer}, "secret"));
        QVERIFY(mayReview());
    }
    bringAlong(*superuser, url.database);

    const auto refused = Books::migrate(url);
    QCOMPARE(faultOf(refused), word(Fault::OwnerNeeded));
    QVERIFY2(refused.error().detail.contains("a superuser runs books migrate"), qPrintable(refused.error().detail));
    {
        const auto books = have(Books::open(url));
        have(books->choose({}));
        QCOMPARE(faultOf(Clerks(*books).add({"anna", Role::Admin}, "another")), word(Fault::NotAllowed));
        QCOMPARE(faultOf(Clerks(*books).remove("anna")), word(Fault::NotAllowed)); // and not: she is still a member
        QCOMPARE(have(Clerks(*books).list()).size(), 1);
    }

    have(Books::migrate(superusers));
    have(Books::migrate(url));
    const auto books = have(Books::open(url));
    have(books->choose({}));
    have(Clerks(*books).add({"berta", Role::Office}, "secret"));
    have(Clerks(*books).add({"anna", Role::Admin}, "another"));
    QVERIFY(!mayReview());
    have(Clerks(*books).add({"anna", Role::Reviewer}));
    QVERIFY(mayReview());
    have(Clerks(*books).remove("anna"));
    QVERIFY(!mayReview());
    url.user = anna;
    QCOMPARE(faultOf(Books::open(url)), word(Fault::ClerkRemoved));
}

QTEST_GUILESS_MAIN(TestCameAlong)
#include "tst_camealong.moc"
