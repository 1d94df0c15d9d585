// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a replica is, and what of the books it may hold: it follows what its login may see, and goes with its clerk.
#include "services/books/clerks.h"
#include "services/sync/leaving.h"
#include "services/sync/pull.h"
#include "tests/services/sync/workstation.h"

#include <QFile>

using namespace palier;
using namespace palier::test;

class TestBelonging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void administrationsComeAndGo_data() { BothEngines::rows(); }
    void administrationsComeAndGo();
    void rightsComeAndGo();
    void nothingOfItStays_data() { BothEngines::rows(); }
    void nothingOfItStays();
    void alsoWhereItIsLarge_data();
    void alsoWhereItIsLarge();
    void otherBooksAreRefused_data() { BothEngines::rows(); }
    void otherBooksAreRefused();
    void otherLoginIsRefused();
    void removedClerkIsWiped();
    void removedClerkWipesNobodyElse();

private:
    // A login of these books, over which a workstation reaches them.
    DatabaseUrl loginUrl(Books &books, const DatabaseUrl &url, const QString &name, Role role = Role::Reviewer);
    BothEngines m_engines;
};

static void removeAdministration(Books &books, qint64 id)
{
    for (const char *table : {"setting_change", "setting", "clerk", "invoice", "customer", "administration"})
        have(books.connection().run(QString("DELETE FROM %1 WHERE administration_id = ?").arg(table), {id}));
}

// The files of a replica in which "tell-tale" can be read.
static QStringList tellTales(const QString &folder)
{
    QStringList names;
    for (const char *name : {"replica.sqlite", "replica.sqlite-wal"}) {
        QFile file(folder + '/' + name);
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains("tell-tale"))
            names << name;
    }
    return names;
}

DatabaseUrl TestBelonging::loginUrl(Books &books, const DatabaseUrl &url, const QString &name, Role role)
{
    DatabaseUrl own = url;
    own.user = have(Clerks(books).add({name, role}, "a long enough password")).login;
    return own;
}

// What the books themselves gain and lose.
void TestBelonging::administrationsComeAndGo()
{
    NEW_OFFICE(office);
    Workstation anna(url, m_engines.newFolder(), "anna");
    const qint64 north = addAdministration(*office.books, "North", 300);
    QVERIFY(anna.sync().pulled > 300);
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    QCOMPARE(anna.count("invoice", QString("administration_id = %1").arg(north)), 300);
    QCOMPARE(anna.sync().pulled, 0);
    // It goes as a whole; what is left of it in the books is no matter of the replica's.
    have(anna.replica->choose("North"));
    Desk desk(*anna.replica, office.date);
    have(desk.block(InvoiceNumber("N-7"), BlockReason::Dispute));
    removeAdministration(*office.books, north);
    anna.sync();
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    QCOMPARE(anna.count("outbox"), 0);
    have(anna.replica->choose(""));
    const auto conflicts = have(anna.desk->conflicts()); // shown, though its administration can't be chosen
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts[0].why.fault, Fault::NotAllowed);
    QCOMPARE(conflicts[0].advice, ConflictAdvice::AskAdmin);
    have(anna.desk->dismissConflict(conflicts[0].id));
    QCOMPARE(have(anna.desk->conflicts()).size(), 0);
}

// What a login gains and loses, under row-level security.
void TestBelonging::rightsComeAndGo()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    const qint64 north = addAdministration(*office.books, "North", 50);
    const DatabaseUrl own = loginUrl(*office.books, url, "anna");
    Workstation anna(own, m_engines.newFolder());
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books, 1)); // and not a row of North

    const auto atNorth = have(Books::open(url));
    have(atNorth->choose("North"));
    have(Clerks(*atNorth).add({own.user, Role::Reviewer}));
    anna.sync();
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    QCOMPARE(anna.count("invoice", QString("administration_id = %1").arg(north)), 50);

    have(anna.replica->choose("North"));
    Desk desk(*anna.replica, office.date);
    have(desk.block(InvoiceNumber("N-7"), BlockReason::Dispute));
    have(Clerks(*atNorth).remove(own.user));
    anna.sync();
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books, 1));
    QCOMPARE(have(anna.desk->waitingCount()), 0);
    QCOMPARE(have(anna.replica->conflicts()).size(), 1);
    QCOMPARE(office.count("blocking"), 0);
    QCOMPARE(anna.sync().pulled, 0);
}

// Whoever reads the bytes of the copy finds no customer of an administration that was taken away; also where a reader
// was in the way when it left, and the program ended before that did.
void TestBelonging::nothingOfItStays()
{
    NEW_OFFICE(office);
    const qint64 north = addAdministration(*office.books, "North", 300);
    have(office.books->connection().run("UPDATE customer SET name = 'Tell-tale Ltd' WHERE id = 'N'"));
    const QString folder = m_engines.newFolder();
    Workstation anna(url, folder, "anna");
    have(anna.replica->connection().execute("PRAGMA wal_checkpoint(PASSIVE)"));
    const QStringList both{"replica.sqlite", "replica.sqlite-wal"};
    QCOMPARE(tellTales(folder), both);

    const auto reader = have(Connection::open(anna.replica->connection().url()));
    auto reading = have(Transaction::begin(*reader, Transaction::Access::Read));
    have(reader->row("SELECT count(*) FROM invoice"));
    removeAdministration(*office.books, north);
    anna.sync();
    QCOMPARE(anna.count("customer", QString("administration_id = %1").arg(north)), 0);
    QVERIFY(!tellTales(folder).isEmpty()); // the reader still sees it
    anna.replica = have(Replica::open(folder, "anna"));
    anna.sync();
    QVERIFY(!tellTales(folder).isEmpty());
    reading.reset();
    anna.sync();
    QCOMPARE(tellTales(folder), QStringList());
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    QCOMPARE(anna.sync().pulled, 0);
}

void TestBelonging::alsoWhereItIsLarge_data()
{
    QTest::addColumn<qint64>("mostBytes");
    QTest::addColumn<bool>("isWrittenAnew");
    QTest::newRow("small enough") << mostWrittenAnew << true;
    QTest::newRow("too large") << qint64(100'000) << false;
}

// A copy that is too large to be written anew keeps its free pages; what lay there is overwritten all the same.
void TestBelonging::alsoWhereItIsLarge()
{
    QFETCH(qint64, mostBytes);
    QFETCH(bool, isWrittenAnew);
    const DatabaseUrl url = m_engines.newUrl(false);
    Office office(url);
    const qint64 north = addAdministration(*office.books, "North", 300);
    have(office.books->connection().run("UPDATE customer SET name = 'Tell-tale Ltd' WHERE id = 'N'"));
    const QString folder = m_engines.newFolder();
    Workstation anna(url, folder, "anna");
    Connection &copy = anna.replica->connection();
    have(copy.execute("PRAGMA wal_checkpoint(PASSIVE)"));

    have(inTransaction(copy, [&] { return beginLeaving(*anna.replica, north); }));
    QVERIFY(have(clearAway(*anna.replica, north)) > 300);
    QVERIFY(tellTales(folder).contains("replica.sqlite"));
    have(emptyLog(*anna.replica, mostBytes));
    QCOMPARE(have(copy.row("PRAGMA freelist_count"))->number(0) == 0, isWrittenAnew);
    QCOMPARE(anna.count("replica_state", "log_tells = 0"), 1); // there is nothing left to do
    QCOMPARE(tellTales(folder), QStringList());
}

void TestBelonging::otherBooksAreRefused()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1});
    Workstation anna(url, m_engines.newFolder(), "anna");
    have(anna.desk->decide(id, Verdict::Approve));
    const QStringList before = contentOf(*anna.replica);
    const DatabaseUrl elsewhere = m_engines.newUrl(postgresql);
    const Office other(elsewhere);
    const auto books = have(Books::open(elsewhere));
    QCOMPARE(faultOf(syncOnce(*anna.replica, *books)), word(Fault::OtherReplica));
    QCOMPARE(contentOf(*anna.replica), before);
    QCOMPARE(have(anna.desk->waitingCount()), 1);
    anna.sync(); // at home nothing is lost
    QCOMPARE(have(office.desk->plans().find(id)).state, PlanState::Active);
    // Not even where nothing waits.
    QCOMPARE(faultOf(syncOnce(*anna.replica, *books)), word(Fault::OtherReplica));
}

void TestBelonging::otherLoginIsRefused()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    Workstation anna(loginUrl(*office.books, url, "anna"), m_engines.newFolder());
    const QStringList before = contentOf(*anna.replica);
    anna.reach(loginUrl(*office.books, url, "bob"));
    QCOMPARE(faultOf(syncOnce(*anna.replica, *anna.books)), word(Fault::OtherReplica));
    QCOMPARE(contentOf(*anna.replica), before);
}

void TestBelonging::removedClerkIsWiped()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    have(office.books->connection().run("UPDATE customer SET name = 'Tell-tale Ltd' WHERE id = 'C1'"));
    const DatabaseUrl own = loginUrl(*office.books, url, "anna");
    const QString folder = m_engines.newFolder();
    Workstation anna(own, folder);
    have(anna.desk->block(Office::invoice(1, 1), BlockReason::Dispute, {}, "tell-tale note"));
    have(Clerks(*office.books).remove(own.user));
    QVERIFY(!syncOnce(*anna.replica, *anna.books)); // over the connection that was open
    anna.books.reset();
    QCOMPARE(faultOf(reachBooks(*anna.replica, own)), word(Fault::ClerkRemoved));
    QCOMPARE(contentOf(*anna.replica), QStringList());
    QCOMPARE(anna.count("outbox"), 0);
    QCOMPARE(anna.count("conflict"), 0);
    const Replica::State state = anna.state();
    QVERIFY(!state.isFilled);
    QVERIFY(!state.wipedAt.isNull());
    QCOMPARE(state.wipedWhy, Fault::ClerkRemoved);
    QCOMPARE(tellTales(folder), QStringList());
    // Taken on again: it is filled as a new one.
    have(Clerks(*office.books).add({own.user, Role::Reviewer}, "a long enough password"));
    const auto books = have(reachBooks(*anna.replica, own));
    have(syncOnce(*anna.replica, *books));
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    QVERIFY(anna.state().wipedAt.isNull());
}

void TestBelonging::removedClerkWipesNobodyElse()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    Workstation anna(loginUrl(*office.books, url, "anna"), m_engines.newFolder());
    const DatabaseUrl bob = loginUrl(*office.books, url, "bob");
    have(Clerks(*office.books).remove(bob.user));
    QCOMPARE(faultOf(reachBooks(*anna.replica, bob)), word(Fault::ClerkRemoved));
    QCOMPARE(contentOf(*anna.replica).size(), contentOf(*office.books, 1).size());
}

QTEST_GUILESS_MAIN(TestBelonging)
#include "tst_belonging.moc"
