// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The courier: told by the books that there is news, hardly a burden while there is none, and back by itself after a
// loss.
#include "services/books/clerks.h"
#include "services/sync/courier.h"
#include "services/sync/roundpace.h"
#include "tests/services/sync/workstation.h"

#include <QSignalSpy>

using namespace palier;
using namespace palier::test;
using namespace std::chrono_literals;

class TestCourier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

    void pace();
    void notices();
    void jitterStaysNear();
    void noticeBringsItAtOnce();
    void burstIsTakenTogether();
    void idleIsCheap();
    void backAfterTheServer();
    void longWriteIsTold();
    void longBackupIsNoMatter();
    void wipesWhenRemoved();

private:
    std::unique_ptr<PostgresServer> m_server;
    QTemporaryDir m_folder;
    QString m_why;
    int m_folders = 0;
    QString newFolder() { return m_folder.filePath(QString::number(++m_folders)); }
};

#define NEW_TOWN(office)                                                                                               \
    if (!m_server)                                                                                                     \
        QSKIP(qPrintable(m_why));                                                                                      \
    const DatabaseUrl url = m_server->newDatabase();                                                                   \
    Office office(url)

void TestCourier::initTestCase()
{
    m_server = PostgresServer::start(&m_why, {"shared_preload_libraries=pg_stat_statements"});
    if (!m_server) // contrib isn't installed: all but the count of statements
        m_server = PostgresServer::start(&m_why);
}

void TestCourier::pace()
{
    RoundPace file(Engine::Sqlite);
    for (int i = 0; i < 20; ++i) {
        file.quiet();
        QCOMPARE(file.next(), 2s);
    }
    RoundPace asked(Engine::Postgresql);
    RoundPace::Delay before{0}, minute{0};
    int looks = 0;
    for (int i = 0; i < 40; ++i) {
        asked.quiet();
        QVERIFY(asked.next() >= before);
        QVERIFY(asked.next() <= 60s);
        before = asked.next();
        if (i >= 10 && minute < 60s) { // idle for a while
            minute += asked.next();
            ++looks;
        }
    }
    QVERIFY(looks <= 10);
    asked.news();
    QCOMPARE(asked.next(), 2s);
    RoundPace told(Engine::Postgresql);
    told.setListening(true);
    told.quiet();
    QCOMPARE(told.next(), 60s);
    told.heldBack();
    QVERIFY(told.next() <= 100ms);
    for (int i = 0; i < 20; ++i)
        told.heldBack();
    QCOMPARE(told.next(), 1s);
    told.failed();
    QCOMPARE(told.next(), 1s);
    for (int i = 0; i < 80; ++i)
        told.failed();
    QCOMPARE(told.next(), 60s);
    told.quiet();
    told.failed();
    QCOMPARE(told.next(), 1s);
}

// At once in an ordinary day, ten a second while somebody imports, at once again after a pause.
void TestCourier::notices()
{
    RoundPace pace(Engine::Postgresql);
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(pace.afterNotice(), 0ms);
        pace.begin(5ms);
    }
    for (int i = 0; i < 1000; ++i)
        pace.begin(5ms);
    QCOMPARE(pace.afterNotice(), 100ms);
    pace.begin(10s);
    QCOMPARE(pace.afterNotice(), 0ms);
}

void TestCourier::jitterStaysNear()
{
    QCOMPARE(RoundPace::jittered(1000ms, 0), 750ms);
    QCOMPARE(RoundPace::jittered(1000ms, 1), 1250ms);
}

void TestCourier::noticeBringsItAtOnce()
{
    NEW_TOWN(office);
    const QString folder = newFolder();
    Courier courier(url, folder);
    QSignalSpy synced(&courier, &Courier::synced);
    courier.start();
    QTRY_VERIFY_WITH_TIMEOUT(!synced.isEmpty(), 20000);
    const auto replica = have(Replica::open(folder));
    have(replica->choose(""));
    Desk desk(*replica, office.date);
    QTRY_VERIFY_WITH_TIMEOUT(have(replica->state()).isFilled, 20000);
    const PlanId id = office.proposed(1, {1});
    // A listening courier asks by itself once a minute.
    QTRY_VERIFY_WITH_TIMEOUT(desk.plans().find(id).has_value(), 20000);
    courier.stop();
}

void TestCourier::burstIsTakenTogether()
{
    NEW_TOWN(office);
    const QString folder = newFolder();
    Courier courier(url, folder);
    QSignalSpy synced(&courier, &Courier::synced);
    courier.start();
    QTRY_VERIFY_WITH_TIMEOUT(!synced.isEmpty(), 20000);
    synced.clear();
    for (int i = 0; i < 100; ++i)
        have(office.books->connection().run("UPDATE customer SET name = ? WHERE id = 'C1'", {QString::number(i)}));
    QTRY_VERIFY_WITH_TIMEOUT(!synced.isEmpty(), 20000);
    const auto replica = have(Replica::open(folder));
    have(replica->choose(""));
    Desk desk(*replica, office.date);
    QTRY_COMPARE_WITH_TIMEOUT(have(desk.customers().find(Office::customer(1))).name, "99", 20000);
    courier.stop();
}

// One look is one statement, counted by the server itself.
void TestCourier::idleIsCheap()
{
    NEW_TOWN(office);
    if (!office.books->connection().execute("CREATE EXTENSION pg_stat_statements SCHEMA public"))
        QSKIP("pg_stat_statements is not installed");
    const auto calls = [&] {
        return have(office.books->connection().row(
                        "SELECT CAST(coalesce(sum(s.calls), 0) AS bigint) FROM public.pg_stat_statements AS s JOIN "
                        "pg_database AS d ON d.oid = s.dbid WHERE d.datname = current_database() AND s.query NOT LIKE "
                        "'%pg_stat_statements%'"))
            ->number(0);
    };
    Workstation anna(url, newFolder());
    constexpr int looks = 20;
    const qint64 before = calls();
    for (int i = 0; i < looks; ++i)
        anna.sync();
    QCOMPARE(calls() - before, looks);
}

void TestCourier::backAfterTheServer()
{
    NEW_TOWN(office);
    Courier courier(url, newFolder());
    QList<SyncState> states;
    connect(&courier, &Courier::stateChanged, this, [&](SyncState state) { states << state; });
    courier.start();
    QTRY_VERIFY_WITH_TIMEOUT(states.contains(SyncState::Idle), 20000);
    QVERIFY(m_server->stop(PostgresServer::Stop::Immediate));
    QTRY_VERIFY_WITH_TIMEOUT(states.last() == SyncState::Offline, 20000); // noticed though nobody asked
    QVERIFY(m_server->startAgain(&m_why));
    QTRY_VERIFY_WITH_TIMEOUT(states.last() == SyncState::Idle, 20000);
    courier.stop();
}

void TestCourier::longWriteIsTold()
{
    NEW_TOWN(office);
    const QString folder = newFolder();
    Courier courier(url, folder);
    QSignalSpy synced(&courier, &Courier::synced), heldBack(&courier, &Courier::heldBackSince);
    courier.start();
    QTRY_VERIFY_WITH_TIMEOUT(!synced.isEmpty(), 20000);
    const auto slow = have(Books::open(url));
    auto transaction = have(Transaction::begin(slow->connection()));
    have(slow->connection().run("UPDATE customer SET name = 'Slow' WHERE id = 'C1'"));
    const PlanId id = office.proposed(2, {1});
    QTRY_COMPARE_WITH_TIMEOUT(heldBack.size(), 1, 20000);
    const QDateTime since = heldBack[0][0].toDateTime();
    QVERIFY(since.isValid() && since.secsTo(QDateTime::currentDateTimeUtc()) < 20);
    have(transaction->commit());
    QTRY_COMPARE_WITH_TIMEOUT(heldBack.size(), 2, 20000);
    QVERIFY(heldBack[1][0].toDateTime().isNull());
    const auto replica = have(Replica::open(folder));
    have(replica->choose(""));
    Desk desk(*replica, office.date);
    QVERIFY(desk.plans().find(id).has_value());
    QCOMPARE(have(desk.customers().find(Office::customer(1))).name, "Slow");
    courier.stop();
}

// Who only reads, as pg_dump does for hours, holds nothing back.
void TestCourier::longBackupIsNoMatter()
{
    NEW_TOWN(office);
    Workstation anna(url, newFolder());
    const auto backup = have(Books::open(url));
    const auto reading = have(Transaction::begin(backup->connection(), Transaction::Access::Read));
    QVERIFY(have(backup->connection().row("SELECT count(*) FROM invoice"))->number(0) > 0);
    const PlanId id = office.proposed(1, {1});
    const SyncOutcome outcome = anna.sync();
    QVERIFY(!outcome.isHeldBack);
    QVERIFY(anna.desk->plans().find(id).has_value());
}

void TestCourier::wipesWhenRemoved()
{
    NEW_TOWN(office);
    DatabaseUrl own = url;
    own.user = have(Clerks(*office.books).add({"anna", Role::Reviewer}, "a long enough password")).login;
    const QString folder = newFolder();
    Courier courier(own, folder);
    QSignalSpy synced(&courier, &Courier::synced);
    QList<Fault> faults;
    connect(&courier, &Courier::failed, this, [&](const Error &error) { faults << error.fault; });
    courier.start();
    QTRY_VERIFY_WITH_TIMEOUT(!synced.isEmpty(), 20000);
    const auto replica = have(Replica::open(folder));
    QVERIFY(have(replica->state()).isFilled);
    have(Clerks(*office.books).remove(own.user));
    courier.wake();
    QTRY_VERIFY_WITH_TIMEOUT(faults.contains(Fault::ClerkRemoved), 20000);
    QVERIFY(!have(replica->state()).wipedAt.isNull());
    QCOMPARE(contentOf(*replica), QStringList());
    courier.stop();
}

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
