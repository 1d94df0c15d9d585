// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PgBouncer in transaction mode: eight clients on two server connections, and none notices the others.
#include "tests/services/sql/threeways.h"
#include "tests/support/faultof.h"

#include <QSqlQuery>
#include <thread>

using namespace palier;
using namespace palier::test;

class TestPooler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ways.start();
        if (!m_ways.has(Way::Pooled))
            QSKIP(m_ways.why());
    }
    void cleanupTestCase() { m_ways.stop(); }

    void noticed();
    void sessionSettings_data() { ThreeWays::rows(); }
    void sessionSettings();
    void readTransactions();
    void manyClients();

private:
    ThreeWays m_ways;
};

void TestPooler::noticed()
{
    const DatabaseUrl url = m_ways.newUrl(Way::Direct);
    QVERIFY(!have(Connection::open(url))->isPooled());
    QVERIFY(have(Connection::open(m_ways.bouncer().through(url)))->isPooled());
}

static QString setting(Connection &connection, const QString &name)
{
    return have(connection.row("SELECT current_setting(?, true)", {name}))->text(0);
}

void TestPooler::sessionSettings()
{
    QFETCH(Way, way);
    const auto connection = have(Connection::open(m_ways.newUrl(way), Connection::Missing::Create));
    have(connection->setSession("palier.token", "it's \\ a ? secret"));
    have(connection->setSession("search_path", "pg_catalog, pg_temp"));
    if (way == Way::Sqlite)
        return;
    const auto verify = [&] {
        QCOMPARE(setting(*connection, "palier.token"), "it's \\ a ? secret");
        QCOMPARE(setting(*connection, "search_path"), "pg_catalog, pg_temp");
        QCOMPARE(setting(*connection, "TimeZone"), "UTC");
        QCOMPARE(setting(*connection, "lock_timeout"), "10s");
        QCOMPARE(setting(*connection, "client_min_messages"), "warning");
    };
    verify();
    { // rolled back
        const auto transaction = have(Transaction::begin(*connection));
        verify();
        QVERIFY(!connection->execute("nonsense"));
    }
    verify();
    QCOMPARE(have(connection->row("SELECT CAST(CAST(? AS timestamptz) AS text)", {"2026-01-01T12:00:00Z"}))->text(0),
             "2026-01-01 12:00:00+00");
    have(connection->setSession("palier.token", ""));
    QCOMPARE(setting(*connection, "palier.token"), "");
    QVERIFY(!connection->setSession("nonsense", "x"));
    QCOMPARE(setting(*connection, "palier.token"), ""); // and nothing is spoilt
}

void TestPooler::readTransactions()
{
    const auto connection = have(Connection::open(m_ways.newUrl(Way::Pooled)));
    have(connection->setSession("palier.token", "mine"));
    const auto transaction = have(Transaction::begin(*connection, Transaction::Access::Read));
    QCOMPARE(setting(*connection, "transaction_isolation"), "repeatable read");
    QCOMPARE(setting(*connection, "palier.token"), "mine");
    QVERIFY(!connection->execute("CREATE TABLE cell (number bigint)"));
}

// What one client does, its own thread; what went wrong, empty: nothing.
static QString work(const DatabaseUrl &url, int client)
{
    const QString name = QString("client %1").arg(client);
    const auto done = [&]() -> Result<void> {
        PALIER_TRY_ASSIGN(const auto connection, Connection::open(url));
        PALIER_TRY(connection->setSession("palier.token", name));
        const auto isMine = [&]() -> Result<void> {
            PALIER_TRY_ASSIGN(const auto row, connection->row("SELECT current_setting('palier.token'), current_setting("
                                                              "'search_path'), current_setting('TimeZone')"));
            if (row->text(0) != name || row->text(1) != "palier, pg_temp" || row->text(2) != "UTC")
                return fail(Kind::Broken, Fault::Internal, row->text(0) + row->text(1) + row->text(2));
            return {};
        };
        for (int i = 0; i < 40; ++i) {
            const auto moved = inTransaction(*connection, [&]() -> Result<void> {
                PALIER_TRY(connection->run("INSERT INTO cell (client, number) VALUES (?, ?)", {name, i}));
                PALIER_TRY(isMine());
                PALIER_TRY_ASSIGN(const auto rows,
                                  connection->rows("SELECT number FROM cell WHERE client = ?", {name}));
                PALIER_TRY(connection->run("UPDATE cell SET number = number + ? WHERE client = ?", {0, name}));
                PALIER_TRY(isMine());
                if (i % 4 == 3)
                    return refused(Fault::BadValue); // and all of it is taken back
                return {};
            });
            if (!moved && moved.error().fault != Fault::BadValue)
                return fail(moved.error());
            PALIER_TRY(isMine()); // outside a transaction
        }
        return {};
    }();
    return done ? QString() : word(done.error().fault) + ' ' + done.error().detail;
}

void TestPooler::manyClients()
{
    const DatabaseUrl direct = m_ways.newUrl(Way::Direct);
    const DatabaseUrl url = m_ways.bouncer().through(direct);
    const auto books = have(Connection::open(direct));
    have(books->execute("CREATE TABLE cell (client text, number bigint)"));
    constexpr int clients = 8;
    QStringList complaints(clients);
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client)
        threads.emplace_back([&, client] { complaints[client] = work(url, client); });
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(complaints.join(""), "");
    const auto counted = have(books->rows("SELECT client, count(*) FROM cell GROUP BY client"));
    QCOMPARE(counted.size(), clients);
    for (const Row &row : counted)
        QCOMPARE(row.number(1), 30);
    const auto servers = have(books->row("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                                         "pid <> pg_backend_pid()"));
    QVERIFY2(servers->number(0) <= 2, qPrintable(servers->text(0)));
    // Nothing of ours stays behind on a server connection: neither settings nor prepared statements.
    {
        auto plain = QSqlDatabase::addDatabase("QPSQL", "plain");
        plain.setHostName("127.0.0.1");
        plain.setPort(m_ways.bouncer().port());
        plain.setUserName("palier");
        plain.setDatabaseName(direct.database);
        QVERIFY(plain.open());
        QSqlQuery query(plain);
        QVERIFY(query.exec("SELECT current_setting('palier.token', true), current_setting('lock_timeout'), (SELECT "
                           "count(*) FROM pg_prepared_statements)") &&
                query.next());
        QCOMPARE(query.value(0).toString(), "");
        QCOMPARE(query.value(1).toString(), "0");
        QCOMPARE(query.value(2).toInt(), 0);
    }
    QSqlDatabase::removeDatabase("plain");
}

QTEST_GUILESS_MAIN(TestPooler)
#include "tst_pooler.moc"
