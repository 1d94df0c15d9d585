// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How many of the server's connections each program holds: as many as docs/scale.md says, whatever is asked of it.
#include "portal/httpserver.h"
#include "services/books/links.h"
#include "services/sync/courier.h"
#include "tests/portal/portalprocess.h"
#include "tests/support/postgresserver.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace palier;
using namespace palier::test;

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void portalUnderManyClients();
    void courier();
    void office();

private:
    // Of everybody but this test. (What the server does by itself, such as a vacuum, is nobody's.)
    int held()
    {
        return int(m_office->count("pg_stat_activity",
                                   "datname = current_database() AND backend_type = 'client backend'")) -
               1;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    DatabaseUrl m_url;
    std::unique_ptr<Office> m_office;
};

void TestConnections::initTestCase()
{
    QString why;
    m_server = PostgresServer::start(&why);
    if (!m_server)
        QSKIP(qPrintable(why));
    m_url = m_server->newDatabase();
    m_office = std::make_unique<Office>(m_url);
    QCOMPARE(held(), 0);
}

// One a thread of the server's, and sixty-four who all want their page at once share them.
void TestConnections::portalUnderManyClients()
{
    constexpr int clients = 64, pagesEach = 10;
    const int stated = int(ServerLimits().threads);
    const QString token = have(Links(*m_office->books).mint(Office::customer(1), 30));
    PortalProcess portal(m_url.text(), {"--rate", "100000"});
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    QList<QByteArray> requests, heard(clients);
    for (int i = 0; i < clients; ++i) {
        Visitor visitor(portal.base());
        visitor.enter(token);
        requests << "GET /invoices HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + visitor.cookie + "\r\n\r\n";
    }
    QList<int> pages(clients);
    for (int i = 0; i < clients; ++i) {
        auto *socket = sockets.emplace_back(std::make_unique<QTcpSocket>()).get();
        connect(socket, &QTcpSocket::readyRead, this, [&, i, socket] {
            heard[i] += socket->readAll();
            if (!heard[i].contains("</html>"))
                return;
            QVERIFY2(heard[i].startsWith("HTTP/1.1 200"), heard[i].left(40));
            heard[i].clear();
            if (++pages[i] < pagesEach)
                socket->write(requests[i]);
        });
        socket->connectToHost("127.0.0.1", portal.port());
        socket->write(requests[i]);
    }
    int most = 0;
    QTRY_VERIFY_WITH_TIMEOUT((most = std::max(most, held()),
                              std::all_of(pages.cbegin(), pages.cend(), [](int n) { return n == pagesEach; })),
                             60'000);
    QVERIFY2(most > 0 && most <= stated, qPrintable(QString::number(most)));
    QCOMPARE(portal.stop(), 0);
    QTRY_COMPARE(held(), 0);
}

// Of a desktop only the courier speaks to the books, over one connection: it does its rounds on it, and hears there of
// what others do. (Beside a pooler it listens over a second one: tst_pooledbooks.)
void TestConnections::courier()
{
    Courier courier(m_url, m_folder.filePath("replica"));
    QSignalSpy synced(&courier, &Courier::synced);
    courier.start();
    int most = 0;
    for (int n = 1; n <= 3; ++n) {
        m_office->proposed(2, {n});
        courier.wake();
        QTRY_VERIFY_WITH_TIMEOUT((most = std::max(most, held()), synced.size() > n), 20'000);
    }
    // Nobody wakes it for this one.
    const int soFar = int(synced.size());
    m_office->proposed(1, {1});
    QTRY_VERIFY_WITH_TIMEOUT((most = std::max(most, held()), synced.size() > soFar), 20'000);
    QCOMPARE(most, 1);
    QCOMPARE(held(), 1); // idle, it keeps it
    courier.stop();
    QTRY_COMPARE(held(), 0);
}

// The headless service: what opened it, and a thread each for mail and for reminders.
void TestConnections::office()
{
    QProcess office;
    office.start(PALIER_BIN_DIR "/palierctl", {"--books", m_url.text(), "--today", today, "office"});
    QVERIFY(office.waitForStarted());
    int most = 0;
    QTRY_VERIFY_WITH_TIMEOUT((most = std::max(most, held())) > 0, 20'000);
    QElapsedTimer watched;
    watched.start();
    QTRY_VERIFY_WITH_TIMEOUT((most = std::max(most, held()), watched.hasExpired(3000)), 20'000);
    QCOMPARE(office.state(), QProcess::Running);
    QVERIFY2(most <= 3, qPrintable(QString::number(most)));
    office.terminate();
    QVERIFY(office.waitForFinished(20'000));
    QTRY_COMPARE(held(), 0);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
