// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Books that are not where a replica left them: restored, put back as files, or lost with a standby that was behind.
// The replica notices by itself, ends equal to them, and what its clerk had decided is decided.
#include "services/sync/horizon.h"
#include "services/sync/pull.h"
#include "tests/services/sync/workstation.h"

using namespace palier;
using namespace palier::test;

namespace {
// Books on a server of their own, whose files can be put back.
struct Town {
    explicit Town(PostgresServer &server) : url(server.newDatabase()), office(url) {}
    DatabaseUrl url;
    Office office;
};

// A standby has everything that these books have.
bool isFollowed(Books &books)
{
    return have(books.connection().row(
                    "SELECT count(*) FROM pg_stat_replication WHERE replay_lsn >= pg_current_wal_lsn()"))
        ->isTrue(0);
}
} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_server.reset(); }

    void filesPutBack_data();
    void filesPutBack();
    void standbyThatWasBehind();
    void standbyInStep();
    void sqliteFilePutBack();
    void carriedAndLost();

private:
    QString folder(const char *name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    QString m_why;
};

void TestHistory::initTestCase() { QVERIFY(m_folder.isValid()); }

void TestHistory::init()
{
    m_server = PostgresServer::start(&m_why);
    QDir(m_folder.path()).removeRecursively();
    QDir().mkpath(m_folder.path());
}

void TestHistory::filesPutBack_data()
{
    // How far the copy has gone its own way before the workstation comes back: it may have passed the cursor.
    QTest::addColumn<int>("ownActs");
    QTest::newRow("nothing since") << 0;
    QTest::newRow("a little") << 1;
    QTest::newRow("past the cursor") << 40;
}

// A cluster copied while it was stopped has the same epoch, system identifier and timeline as the original.
void TestHistory::filesPutBack()
{
    if (!m_server)
        QSKIP(qPrintable(m_why));
    QFETCH(int, ownActs);
    Town town(*m_server);
    const PlanId id = town.office.proposed(1, {1});
    Workstation anna(town.url, folder("anna"));
    const QString data = have(town.office.books->connection().row("SELECT current_setting('data_directory')"))->text(0);
    const auto copy = [](const QString &from, const QString &to) {
        QCOMPARE(QProcess::execute("rm", {"-rf", to}), 0);
        QCOMPARE(QProcess::execute("cp", {"-a", from, to}), 0);
    };
    const auto disconnected = [&](auto &&work) {
        town.office.books.reset();
        anna.books.reset();
        QVERIFY(m_server->stop());
        work();
        QVERIFY(m_server->startAgain(&m_why));
        anna.reach(town.url);
        town.office.books = have(Books::open(town.url));
        have(town.office.books->choose(""));
        town.office.desk = std::make_unique<Desk>(*town.office.books, town.office.date);
    };
    disconnected([&] { copy(data, data + "-copy"); });
    // The original goes on, and the workstation with it.
    const PlanId lost = town.office.proposed(2, {1});
    anna.sync();
    have(anna.desk->decide(id, Verdict::Approve));
    anna.sync();
    have(anna.desk->decide(lost, Verdict::Approve));
    anna.sync();
    have(anna.desk->block(Office::invoice(1, 3), BlockReason::Dispute)); // and this one waits
    disconnected([&] { copy(data + "-copy", data); });
    for (int i = 0; i < ownActs; ++i)
        have(town.office.desk->set("billing.max_total", QString::number(100 + i)));
    const SyncOutcome outcome = anna.sync();
    QVERIFY(outcome.loadedAnew);
    QCOMPARE(contentOf(*anna.replica), contentOf(*town.office.books));
    QCOMPARE(town.office.count("blocking"), 1);
    QCOMPARE(have(anna.desk->waitingCount()), 0);
    QVERIFY(!anna.desk->plans().find(lost)); // what only the original knew is nowhere
    QVERIFY(!anna.sync().loadedAnew);
}

void TestHistory::standbyThatWasBehind()
{
    if (!m_server)
        QSKIP(qPrintable(m_why));
    Town town(*m_server);
    const PlanId id = town.office.proposed(1, {1});
    const auto standby = m_server->standby(&m_why);
    QVERIFY2(standby, qPrintable(m_why));
    Workstation anna(town.url, folder("anna"));
    // In step, then cut off; the first server goes on, takes a decision, and burns.
    QTRY_VERIFY_WITH_TIMEOUT(isFollowed(*town.office.books), 20000);
    QVERIFY(standby->stop());
    have(anna.desk->decide(id, Verdict::Approve));
    QCOMPARE(anna.sync().pushed, 1);
    QCOMPARE(have(anna.desk->waitingCount()), 0); // it came back: all is well, it seems
    have(town.office.books->connection().run("UPDATE customer SET name = 'Lost' WHERE id = 'C2'"));
    anna.sync();
    town.office.books.reset();
    anna.books.reset();
    QVERIFY(m_server->stop(PostgresServer::Stop::Immediate));
    QVERIFY(standby->startAgain(&m_why));
    QVERIFY(standby->promote());
    const DatabaseUrl after = standby->url(town.url.database);
    anna.reach(after);
    QVERIFY(anna.sync().loadedAnew);
    const auto books = have(Books::open(after));
    QCOMPARE(contentOf(*anna.replica), contentOf(*books));
    QVERIFY(have(anna.desk->customers().find(Office::customer(2))).name != "Lost");
    QVERIFY(!anna.sync().loadedAnew);
}

// Nothing was lost, and yet it loads anew: rows that it read may have been of a transaction that was.
void TestHistory::standbyInStep()
{
    if (!m_server)
        QSKIP(qPrintable(m_why));
    Town town(*m_server);
    const PlanId id = town.office.proposed(1, {1});
    const auto standby = m_server->standby(&m_why);
    QVERIFY2(standby, qPrintable(m_why));
    Workstation anna(town.url, folder("anna"));
    have(anna.desk->decide(id, Verdict::Approve));
    // The answer of the first server is the last that is heard of it.
    const WaitingAct act = have(anna.replica->waiting()).first();
    QCOMPARE(have(anna.books->bookFor(act.actor, act.administration, act.fact)), Booking::Done);
    have(anna.replica->markCarried(act.fact.id));
    QTRY_VERIFY_WITH_TIMEOUT(isFollowed(*town.office.books), 20000);
    town.office.books.reset();
    anna.books.reset();
    QVERIFY(m_server->stop(PostgresServer::Stop::Immediate));
    QVERIFY(standby->promote());
    anna.reach(standby->url(town.url.database));
    QVERIFY(anna.sync().loadedAnew);
    QCOMPARE(have(anna.desk->waitingCount()), 0);
    QCOMPARE(have(anna.desk->plans().find(id)).state, PlanState::Active);
    const auto books = have(Books::open(standby->url(town.url.database)));
    QCOMPARE(have(books->connection().row("SELECT count(*) FROM decision"))->number(0), 1);
}

void TestHistory::sqliteFilePutBack()
{
    const QString path = folder("books.sqlite");
    const DatabaseUrl url = DatabaseUrl::file(path);
    Office office(url);
    const PlanId id = office.proposed(1, {1});
    Workstation anna(url, folder("anna"));
    have(office.books->connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    QVERIFY(QFile::copy(path, path + ".copy"));
    have(anna.desk->decide(id, Verdict::Approve));
    anna.sync();
    office.books.reset();
    office.desk.reset();
    anna.books.reset();
    for (const char *tail : {"", "-wal", "-shm"})
        QFile::remove(path + tail);
    QVERIFY(QFile::copy(path + ".copy", path));
    anna.reach(url);
    QVERIFY(anna.sync().loadedAnew);
    QCOMPARE(contentOf(*anna.replica), contentOf(*anna.books));
}

// The books took an act and forgot it without any of this showing: it goes up again once its row had to be back.
void TestHistory::carriedAndLost()
{
    const DatabaseUrl url = DatabaseUrl::file(folder("books.sqlite"));
    Office office(url);
    const PlanId id = office.proposed(1, {1});
    Workstation anna(url, folder("anna"));
    have(anna.desk->decide(id, Verdict::Approve));
    have(anna.replica->markCarried(have(anna.replica->waiting()).first().fact.id));
    anna.sync(); // notices
    anna.sync();
    QCOMPARE(have(office.desk->plans().find(id)).state, PlanState::Active);
    QCOMPARE(have(anna.desk->waitingCount()), 0);
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
