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

// Who is what among the roles of these books and their logins, and what that allows, whoever gave it.
static QStringList memberships(Connection &superuser, const QString &prefix)
{
    QStringList all;
    const auto rows = have(superuser.rows(
        "SELECT g.rolname || ' ' || r.rolname || ' ' || CAST(bool_or(m.admin_option) AS text) || "
        "CAST(bool_or(m.inherit_option) AS text) || CAST(bool_or(m.set_option) AS text) FROM pg_auth_members AS m JOIN "
        "pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS r ON r.oid = m.member WHERE starts_with(g.rolname, ?) AND "
        "r.rolname NOT LIKE '%berta' AND g.rolname NOT LIKE '%berta' GROUP BY g.rolname, r.rolname ORDER BY 1",
        {prefix + "_"}));
    for (const Row &row : rows)
        all << row.text(0);
    return all;
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
    const QString prefix = url.database, anna = prefix + "_anna";
    const auto mayReview = [&] {
        return have(superuser->row("SELECT pg_has_role(CAST(? AS name), CAST(? AS name), 'MEMBER')",
                                   {anna, prefix + "__reviewer"}))
            ->isTrue(0);
    };
    {
        const auto books = have(Books::create(url, "Main", Currency()));
        have(Clerks(*books).add({"anna", Role::Reviewer}, "secret"));
        QVERIFY(mayReview());
    }
    // Of the server's own people: they are no clerk, and no operator any more.
    have(superuser->execute("CREATE ROLE stranger LOGIN IN ROLE " + prefix + "__auditor"));
    have(superuser->execute("CREATE ROLE former LOGIN IN ROLE " + prefix + "__owner"));
    const QStringList fresh = memberships(*superuser, prefix);
    bringAlong(*superuser, prefix);
    QVERIFY(memberships(*superuser, prefix) != fresh);

    const auto refused = Books::migrate(url);
    QCOMPARE(faultOf(refused), word(Fault::OwnerNeeded));
    QVERIFY2(refused.error().detail.contains("a superuser runs books migrate"), qPrintable(refused.error().detail));
    {
        const auto books = have(Books::open(url));
        have(books->choose({}));
        have(Clerks(*books).add({"berta", Role::Office}, "secret"));
        QCOMPARE(faultOf(Clerks(*books).add({"anna", Role::Admin}, "another")), word(Fault::OwnerNeeded));
        QCOMPARE(faultOf(Clerks(*books).remove("anna")), word(Fault::OwnerNeeded)); // and not: she is still a member
        QCOMPARE(have(Clerks(*books).list()).size(), 2);
    }

    have(Books::migrate(superusers));
    have(Books::migrate(url));
    QCOMPARE(memberships(*superuser, prefix), fresh);
    have(Books::migrate(superusers));
    QCOMPARE(memberships(*superuser, prefix), fresh);
    const auto books = have(Books::open(url));
    have(books->choose({}));
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
