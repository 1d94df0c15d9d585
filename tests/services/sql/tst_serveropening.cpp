// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Each way in which a server does not let one in has its own fault, in whatever language it is said.
#include "services/sql/connection.h"
#include "services/sql/serverhandle.h"
#include "tests/support/faultof.h"
#include "tests/support/have.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/postgresserver.h"
#include "tests/support/unprivileged.h"

#include <QTcpServer>

using namespace palier;
using namespace palier::test;

class TestServerOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

    void refusals_data();
    void refusals();
    void tooManyConnections();
    void silentServer();
    void serversOutOfRange_data();
    void serversOutOfRange();
    void lostInTheMiddle_data();
    void lostInTheMiddle();
    void throughAPooler();

private:
    std::unique_ptr<Connection> opened() { return have(Connection::open(m_server->url("books"))); }
    std::unique_ptr<PostgresServer> m_server;
};

void TestServerOpening::initTestCase()
{
    // This side and the server speak French where their catalogues are installed: nothing may hang on their words.
    qputenv("LANGUAGE", "fr");
    setlocale(LC_ALL, "C.UTF-8");
    QString why;
    m_server = PostgresServer::start(&why, {"max_connections=12", "superuser_reserved_connections=9"});
    if (!m_server)
        QSKIP(qPrintable(why));
    const auto connection = have(Connection::open(m_server->url("postgres")));
    for (const char *statement :
         {"CREATE DATABASE books", "CREATE DATABASE closed", "REVOKE CONNECT ON DATABASE closed FROM PUBLIC",
          "CREATE ROLE anna LOGIN PASSWORD 'right'", "CREATE ROLE nobody NOLOGIN", "CREATE ROLE stranger LOGIN"})
        have(connection->execute(statement));
    QVERIFY(m_server->admit({"local all all trust", "host all stranger all reject",
                             "host all palier,nobody,unknown all trust", "host all all all scram-sha-256"}));
}

void TestServerOpening::refusals_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("database");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("detail"); // empty: whatever the server says
    QTest::newRow("wrong password") << "anna"
                                    << "wrong"
                                    << "books" << Kind::Denied << "password_refused"
                                    << "anna";
    QTest::newRow("no password") << "anna"
                                 << ""
                                 << "books" << Kind::Denied << "password_missing"
                                 << "anna";
    QTest::newRow("unknown login") << "mallory"
                                   << "x"
                                   << "books" << Kind::Denied << "password_refused"
                                   << "mallory";
    QTest::newRow("unknown, trusted") << "unknown"
                                      << ""
                                      << "books" << Kind::Denied << "password_refused"
                                      << "unknown";
    QTest::newRow("may not log in") << "nobody"
                                    << ""
                                    << "books" << Kind::Denied << "password_refused"
                                    << "nobody";
    QTest::newRow("kept out") << "stranger"
                              << "x"
                              << "books" << Kind::Denied << "not_allowed"
                              << "";
    QTest::newRow("not in this one") << "anna"
                                     << "right"
                                     << "closed" << Kind::Denied << "not_allowed"
                                     << "";
    QTest::newRow("no such database") << "palier"
                                      << ""
                                      << "nothing" << Kind::Offline << "books_missing"
                                      << "";
    QTest::newRow("quotes") << "palier"
                            << "it's \\ 'secret"
                            << "it's \\ 'x" << Kind::Offline << "books_missing"
                            << "";
}

void TestServerOpening::refusals()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(QString, database);
    DatabaseUrl url = m_server->url("books", login);
    url.database = database;
    const auto connection = Connection::open(url, Connection::Missing::Refuse, password);
    QTEST(faultOf(connection), "fault");
    QTEST(connection.error().kind, "kind");
    QFETCH(QString, detail);
    if (detail.isEmpty())
        QVERIFY(!connection.error().detail.isEmpty());
    else
        QCOMPARE(connection.error().detail, detail);
    QVERIFY(password.size() < 2 || !connection.error().detail.contains(password));
    QVERIFY(Connection::open(m_server->url("books", "anna"), Connection::Missing::Refuse, "right"));
}

void TestServerOpening::tooManyConnections()
{
    std::vector<std::unique_ptr<Connection>> all;
    for (int i = 0; i < 20; ++i) {
        auto connection = Connection::open(m_server->url("books", "anna"), Connection::Missing::Refuse, "right");
        if (!connection) {
            QCOMPARE(faultOf(connection), "server_busy");
            QCOMPARE(connection.error().kind, Kind::Offline);
            QVERIFY(i > 0);
            return;
        }
        all.push_back(std::move(*connection));
    }
    QFAIL("the server took them all");
}

void TestServerOpening::silentServer()
{
    DatabaseUrl url = m_server->url("books");
    url.hosts = {"127.0.0.1:" + QString::number(freePort())};
    QCOMPARE(faultOf(Connection::open(url)), "books_unreachable");
    url.hosts = {"no-such-host.invalid"};
    QCOMPARE(faultOf(Connection::open(url)), "books_unreachable");
    url.hosts = {"/no/such/folder"};
    QCOMPARE(faultOf(Connection::open(url)), "books_unreachable");
    QTcpServer silent; // takes the connection and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    url.hosts = {"127.0.0.1:" + QString::number(silent.serverPort())};
    url.options = {"connect_timeout=2"};
    QCOMPARE(faultOf(Connection::open(url)), "books_unreachable");
}

void TestServerOpening::throughAPooler()
{
    QString why;
    const auto bouncer = PgBouncer::start(m_server->url("books"), 1, &why);
    if (!bouncer)
        QSKIP(qPrintable(why));
    QVERIFY(Connection::open(bouncer->through(m_server->url("books"))));
    const auto refused = Connection::open(bouncer->through(m_server->url("books", "mallory")));
    QVERIFY2(!refused && refused.error().fault == Fault::PasswordRefused, qPrintable(refused.error().detail));
    // It hands on what the server says, without the code: only English is understood then.
    const DatabaseUrl nothing = bouncer->through(m_server->url("nothing"));
    QCOMPARE(Connection::open(nothing).error().kind, Kind::Offline);
    QVERIFY(m_server->configure({"lc_messages = 'C'"}));
    QTRY_COMPARE(faultOf(Connection::open(nothing)), "books_missing");
}

void TestServerOpening::serversOutOfRange_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("fault"); // empty: one that is known
    QTest::addColumn<QString>("detail");
    QTest::newRow("15.0") << 150000 << ""
                          << "";
    QTest::newRow("19.2") << 190002 << ""
                          << "";
    QTest::newRow("14.9") << 140009 << "server_too_old"
                          << "14.9";
    QTest::newRow("9.6.24") << 90624 << "server_too_old"
                            << "9.6.24";
    QTest::newRow("20.1") << 200001 << "server_too_new"
                          << "20.1";
}

void TestServerOpening::serversOutOfRange()
{
    QFETCH(int, number);
    const auto checked = checkServerVersion(number);
    QTEST(faultOf(checked), "fault");
    if (!checked)
        QTEST(checked.error().detail, "detail");
}

void TestServerOpening::lostInTheMiddle_data()
{
    QTest::addColumn<bool>("isCrash");
    QTest::addColumn<bool>("isReading");
    QTest::newRow("terminated before a statement") << false << false;
    QTest::newRow("terminated between rows") << false << true;
    QTest::newRow("crashed before a statement") << true << false;
    QTest::newRow("crashed between rows") << true << true;
}

void TestServerOpening::lostInTheMiddle()
{
    QFETCH(bool, isCrash);
    QFETCH(bool, isReading);
    const auto connection = opened();
    const auto cut = [&] {
        if (isCrash)
            QVERIFY(m_server->stop(PostgresServer::Stop::Immediate));
        else
            have(opened()->rows(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = 'books' AND "
                "pid <> pg_backend_pid()"));
    };
    const auto again = qScopeGuard([&] {
        if (isCrash)
            m_server->startAgain();
    });
    const auto transaction = have(Transaction::begin(*connection));
    have(connection->execute("CREATE TEMP TABLE cell (number bigint)"));
    Result<void> answer;
    if (isReading) {
        bool isFirst = true;
        answer = connection->each("SELECT repeat('x', 1000) FROM generate_series(1, 100000)", {},
                                  [&](const Row &) -> Result<void> {
                                      if (std::exchange(isFirst, false))
                                          cut();
                                      return {};
                                  });
    } else {
        cut();
        answer = connection->execute("INSERT INTO cell VALUES (1)");
    }
    QCOMPARE(faultOf(answer), "books_unreachable");
    QCOMPARE(answer.error().kind, Kind::Offline);
    QCOMPARE(faultOf(connection->run("SELECT 1")), "books_unreachable");
    QCOMPARE(faultOf(transaction->commit()), "books_unreachable");
}

QTEST_GUILESS_MAIN(TestServerOpening)
#include "tst_serveropening.moc"
