// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several servers, of which one takes writes; and what is known when a connection is lost.
#include "services/sql/connection.h"
#include "tests/services/sql/cuttingproxy.h"
#include "tests/support/faultof.h"
#include "tests/support/have.h"
#include "tests/support/postgresserver.h"

using namespace palier;
using namespace palier::test;

class TestServerFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void writableOne_data();
    void writableOne();
    void commitIsCut_data();
    void commitIsCut();
    void serverThatSaysNothing();
    void slowReaderIsNotCut();
    void promotion();

private:
    DatabaseUrl url(const QStringList &hosts) const
    {
        DatabaseUrl all = m_primary->url("books");
        all.hosts = hosts;
        return all;
    }
    static bool isStandby(Connection &connection)
    {
        return have(connection.row("SELECT pg_is_in_recovery()"))->isTrue(0);
    }
    std::unique_ptr<PostgresServer> m_primary, m_standby;
};

void TestServerFailover::initTestCase()
{
    QString why;
    m_primary = PostgresServer::start(&why);
    if (!m_primary)
        QSKIP(qPrintable(why));
    have(have(Connection::open(m_primary->url("postgres")))->execute("CREATE DATABASE books"));
    have(have(Connection::open(m_primary->url("books")))
             ->execute("CREATE SCHEMA palier; CREATE TABLE palier.cell (number bigint)"));
    m_standby = m_primary->standby(&why);
    QVERIFY2(m_standby, qPrintable(why));
}

void TestServerFailover::cleanupTestCase()
{
    m_standby.reset();
    m_primary.reset();
}

void TestServerFailover::writableOne_data()
{
    QTest::addColumn<QStringList>("hosts"); // P: primary, S: standby, X: nobody there
    QTest::addColumn<QString>("fault");
    QTest::newRow("primary first") << QStringList{"P", "S"} << "";
    QTest::newRow("standby first") << QStringList{"S", "P"} << "";
    QTest::newRow("one is gone") << QStringList{"X", "S", "P"} << "";
    QTest::newRow("standby alone") << QStringList{"S"} << "no_writable_server";
    QTest::newRow("two standbys") << QStringList{"S", "S"} << "no_writable_server";
    QTest::newRow("the primary is gone") << QStringList{"X", "S"} << "no_writable_server";
    QTest::newRow("all are gone") << QStringList{"X", "X"} << "books_unreachable";
}

void TestServerFailover::writableOne()
{
    QFETCH(QStringList, hosts);
    hosts.replaceInStrings("P", m_primary->address());
    hosts.replaceInStrings("S", m_standby->address());
    hosts.replaceInStrings("X", "127.0.0.1:1");
    const auto connection = Connection::open(url(hosts));
    QTEST(faultOf(connection), "fault");
    if (connection)
        QVERIFY(!isStandby(**connection));
    else
        QCOMPARE(connection.error().kind, Kind::Offline);
    // One may still say that any will do; it takes no writes then.
    DatabaseUrl any = url({m_standby->address()});
    any.options << "target_session_attrs=any";
    const auto reader = have(Connection::open(any));
    QVERIFY(isStandby(*reader));
    QCOMPARE(faultOf(reader->execute("INSERT INTO cell VALUES (1)")), "no_writable_server");
}

void TestServerFailover::commitIsCut_data()
{
    QTest::addColumn<CuttingProxy::Cut>("cut");
    QTest::addColumn<int>("rowsThen");
    QTest::newRow("before") << CuttingProxy::Cut::CommitBefore << 0;
    QTest::newRow("after") << CuttingProxy::Cut::CommitAfter << 1;
}

// Offline in both cases: whoever asked can't know, and asks again with the same id.
void TestServerFailover::commitIsCut()
{
    QFETCH(CuttingProxy::Cut, cut);
    QFETCH(int, rowsThen);
    CuttingProxy proxy(m_primary->port());
    const auto connection = have(Connection::open(url({proxy.address()})));
    have(connection->run("DELETE FROM cell"));
    proxy.cut(cut);
    const auto done = inTransaction(*connection, [&]() -> Result<void> {
        PALIER_TRY(connection->run("INSERT INTO cell (number) VALUES (?)", {1}));
        return {};
    });
    QCOMPARE(faultOf(done), "books_unreachable");
    QCOMPARE(done.error().kind, Kind::Offline);
    QVERIFY(!isWorthRetrying(done.error()));
    const auto other = have(Connection::open(m_primary->url("books")));
    QCOMPARE(have(other->row("SELECT count(*) FROM cell"))->number(0), rowsThen);
}

void TestServerFailover::serverThatSaysNothing()
{
    CuttingProxy proxy(m_primary->port());
    const auto connection = have(Connection::open(url({proxy.address()})));
    connection->setPatience(std::chrono::milliseconds(300));
    have(connection->row("SELECT 1"));
    proxy.cut(CuttingProxy::Cut::AllAnswers);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(faultOf(connection->row("SELECT 1")), "books_unreachable");
    QVERIFY2(timer.elapsed() >= 250 && timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(faultOf(connection->execute("SELECT 1")), "books_unreachable");
}

void TestServerFailover::slowReaderIsNotCut()
{
    const auto connection = have(Connection::open(m_primary->url("books")));
    connection->setPatience(std::chrono::milliseconds(200));
    int rows = 0;
    have(connection->each("SELECT repeat('x', 100000) FROM generate_series(1, 100)", {},
                          [&](const Row &) -> Result<void> {
                              if (++rows < 3)
                                  QThread::msleep(500); // a disk that is busy
                              return {};
                          }));
    QCOMPARE(rows, 100);
    QCOMPARE(faultOf(connection->row("SELECT pg_sleep(20)")), "books_unreachable");
}

void TestServerFailover::promotion()
{
    const DatabaseUrl both = url({m_primary->address(), m_standby->address()});
    const auto before = have(Connection::open(both));
    have(before->run("INSERT INTO cell (number) VALUES (?)", {77}));
    have(before->run("SELECT pg_switch_wal()"));
    DatabaseUrl any = url({m_standby->address()});
    any.options << "target_session_attrs=any";
    const auto reader = have(Connection::open(any));
    QTRY_COMPARE(have(reader->row("SELECT count(*) FROM cell WHERE number = 77"))->number(0), 1);

    QVERIFY(m_primary->stop(PostgresServer::Stop::Immediate));
    QCOMPARE(before->run("INSERT INTO cell (number) VALUES (78)").error().kind, Kind::Offline);
    QCOMPARE(faultOf(Connection::open(both)), "no_writable_server");
    QVERIFY(m_standby->promote());
    const auto after = have(Connection::open(both));
    QVERIFY(!isStandby(*after));
    have(after->run("INSERT INTO cell (number) VALUES (?)", {78}));
    QCOMPARE(have(after->row("SELECT count(*) FROM cell WHERE number >= 77"))->number(0), 2);
}

QTEST_GUILESS_MAIN(TestServerFailover)
#include "tst_serverfailover.moc"
