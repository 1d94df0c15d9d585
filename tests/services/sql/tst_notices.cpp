// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A connection hears what others NOTIFY, and notices its own end.
#include "tests/services/sql/threeways.h"
#include "tests/support/faultof.h"

#include <QAbstractEventDispatcher>

using namespace palier;
using namespace palier::test;

class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ways.start();
        if (!m_ways.has(Way::Direct))
            QSKIP(m_ways.why());
        m_url = m_ways.newUrl(Way::Direct);
    }
    void cleanupTestCase() { m_ways.stop(); }

    void heard();
    void heardBesideAnAnswer();
    void onlyWhereItCanBe();
    void lost_data();
    void lost();
    void callbacksMayClose();

private:
    void notify(const QString &channel) { have(have(Connection::open(m_url))->execute("NOTIFY " + channel)); }
    void endOthers()
    {
        have(have(Connection::open(m_url))
                 ->rows("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = "
                        "current_database() AND pid <> pg_backend_pid()"));
    }
    ThreeWays m_ways;
    DatabaseUrl m_url;
};

void TestNotices::heard()
{
    const auto connection = have(Connection::open(m_url));
    int feed = 0, other = 0;
    have(connection->listen("feed", [&] { ++feed; }));
    have(connection->listen("Other channel", [&] { ++other; }));
    notify("feed");
    QTRY_COMPARE(feed, 1);
    notify("\"Other channel\"");
    QTRY_COMPARE(other, 1);
    notify("nobodys");
    have(inTransaction(*connection, [&]() -> Result<void> { return connection->execute("NOTIFY feed"); })); // our own
    QTRY_COMPARE(feed, 2);
    QCOMPARE(other, 1);
}

// libpq reads it together with the answer of a statement: the socket then says nothing more.
void TestNotices::heardBesideAnAnswer()
{
    const auto connection = have(Connection::open(m_url));
    int feed = 0;
    have(connection->listen("feed", [&] {
        ++feed;
        have(connection->row("SELECT 1")); // may be used
    }));
    notify("feed");
    have(connection->row("SELECT 1"));
    QCOMPARE(feed, 0); // never inside a statement
    QTRY_COMPARE(feed, 1);
}

void TestNotices::onlyWhereItCanBe()
{
    const auto file = have(Connection::open(m_ways.newUrl(Way::Sqlite), Connection::Missing::Create));
    QCOMPARE(faultOf(file->listen("feed", [] {})), "conflicting_arguments");
    if (!m_ways.has(Way::Pooled))
        QSKIP(m_ways.why());
    DatabaseUrl url = m_ways.bouncer().through(m_url);
    url.options << "listen=" + m_url.hosts.first();
    const auto pooled = have(Connection::open(url));
    QVERIFY(pooled->isPooled());
    const auto refused = pooled->listen("feed", [] {});
    QCOMPARE(faultOf(refused), "conflicting_arguments");
    QCOMPARE(refused.error().kind, Kind::Refused);
    const auto direct = have(Connection::open(url.forListening()));
    QVERIFY(!direct->isPooled());
    int feed = 0;
    have(direct->listen("feed", [&] { ++feed; }));
    have(pooled->execute("NOTIFY feed"));
    QTRY_COMPARE(feed, 1);
}

void TestNotices::lost_data()
{
    QTest::addColumn<bool>("isCrash");
    QTest::addColumn<bool>("isInUse");
    QTest::newRow("terminated") << false << false;
    QTest::newRow("crashed") << true << false;
    QTest::newRow("found by a statement") << false << true;
}

void TestNotices::lost()
{
    QFETCH(bool, isCrash);
    QFETCH(bool, isInUse);
    const auto connection = have(Connection::open(m_url));
    int times = 0;
    have(connection->listen(
        "feed", [] {}, [&] { ++times; }));
    if (isCrash)
        QVERIFY(m_ways.server().stop(PostgresServer::Stop::Immediate));
    else
        endOthers();
    if (isInUse)
        QCOMPARE(faultOf(connection->row("SELECT 1")), "books_unreachable");
    QCOMPARE(times, 0);
    QTRY_COMPARE(times, 1);
    // A socket that is closed must not keep the loop awake.
    int awake = 0;
    const auto counting =
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [&] { ++awake; });
    QTest::qWait(200);
    disconnect(counting);
    QVERIFY2(awake < 100, qPrintable(QString::number(awake)));
    QCOMPARE(times, 1);
    if (isCrash)
        QVERIFY(m_ways.server().startAgain());
}

void TestNotices::callbacksMayClose()
{
    auto connection = have(Connection::open(m_url));
    have(connection->listen("feed", [&] { connection.reset(); }));
    notify("feed");
    QTRY_VERIFY(!connection);
    connection = have(Connection::open(m_url));
    have(connection->listen(
        "feed", [] {}, [&] { connection.reset(); }));
    endOthers();
    QTRY_VERIFY(!connection);
    connection = have(Connection::open(m_url));
    have(connection->listen(
        "feed", [] {}, [&] { connection.reset(); }));
    endOthers();
    QVERIFY(!connection->row("SELECT 1"));
    QTRY_VERIFY(!connection);
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
