// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/links.h"
#include "tests/portal/portalprocess.h"

#include <QTcpSocket>

using namespace palier;
using namespace palier::test;

// What many visitors, or a hostile one, can do to the real program.
class TestPortalLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodies_data();
    void bodies();
    void slowConnections();
    void ratePerAddress();
    void ratePerForwardedAddress();
    void ratePerSession();
    void guessingIsSlowed();
    void oneInvoiceManyClients();
    void booksGoneAndBack();
    void exitCodes_data();
    void exitCodes();
    void endsCleanly();
    void rawBytes_data();
    void rawBytes();
};

void TestPortalLimits::bodies_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("just inside") << 64 * 1024 << 422; // far too long a reason
    QTest::newRow("just outside") << 64 * 1024 + 1 << 413;
    QTest::newRow("much") << 900 * 1024 << 413;
}

void TestPortalLimits::bodies()
{
    QFETCH(int, bytes);
    PortalOffice office;
    const auto visitor = office.visitor(1);
    QByteArray body = Visitor::encoded(office.form(visitor->csrf(), {1}).mid(0, 4)) + "&invoice=F-1-1&reason=";
    body += QByteArray(bytes - body.size(), 'x');
    QTEST(visitor->send("POST", "/plan", body).status, "status");
    QCOMPARE(office.office.count("plan"), 0);
}

void TestPortalLimits::slowConnections()
{
    PortalOffice office;
    const auto visitor = office.visitor(1);
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 300; ++i) {
        slow.push_back(std::make_unique<QTcpSocket>());
        slow.back()->connectToHost("127.0.0.1", office.portal->port());
        QVERIFY(slow.back()->waitForConnected(5000));
        slow.back()->write(i % 2 ? "GET /invoices HTTP/1.1\r\nHost: x\r\n"
                                 : "POST /plan HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc");
        slow.back()->flush();
    }
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(visitor->get("/invoices").status, 200);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

// How many requests of a row were answered before the first 429, and that one's Retry-After.
static std::pair<int, int> untilLimited(Visitor &visitor, const QString &path, int most)
{
    for (int i = 0; i < most; ++i) {
        const Answer answer = visitor.get(path);
        if (answer.status == 429)
            return {i, answer.header("Retry-After").toInt()};
    }
    return {most, 0};
}

void TestPortalLimits::ratePerAddress()
{
    PortalOffice office({"--rate", "2"}); // forty at once
    Visitor stranger(office.portal->base());
    const auto [answered, wait] = untilLimited(stranger, "/healthz", 400);
    QVERIFY2(answered >= 40 && answered < 100, qPrintable(QString::number(answered)));
    QVERIFY(wait >= 1);
    QCOMPARE(stranger.get("/c/" + office.token(1)).status, 429);
    bool again = false; // kept: the macro asks once more after it was true
    QTRY_VERIFY_WITH_TIMEOUT((again = again || stranger.get("/healthz").status == 200), 20'000);
}

void TestPortalLimits::ratePerForwardedAddress()
{
    PortalOffice office({"--rate", "1", "--trusted-proxy", "127.0.0.1"});
    Visitor one(office.portal->base()), other(office.portal->base()), forger(office.portal->base());
    one.extra = {{"X-Forwarded-For", "203.0.113.1"}};
    other.extra = {{"X-Forwarded-For", "203.0.113.2"}};
    QVERIFY(untilLimited(one, "/healthz", 200).first < 200);
    QCOMPARE(other.get("/healthz").status, 200);
    // What a visitor writes there himself changes nothing.
    forger.extra = {{"X-Forwarded-For", "10.9.8.7, 203.0.113.1"}};
    QCOMPARE(forger.get("/healthz").status, 429);

    PortalOffice direct({"--rate", "1"});
    Visitor liar(direct.portal->base());
    int refusals = 0;
    for (int i = 0; i < 60; ++i) {
        liar.extra = {{"X-Forwarded-For", "203.0.113." + QByteArray::number(i)}};
        refusals += liar.get("/healthz").status == 429;
    }
    QVERIFY(refusals > 0);
}

void TestPortalLimits::ratePerSession()
{
    PortalOffice office({"--rate", "100000"});
    const auto visitor = office.visitor(1), other = office.visitor(2);
    const auto [answered, wait] = untilLimited(*visitor, "/invoices", 2000);
    QVERIFY2(answered >= 290 && answered < 2000, qPrintable(QString::number(answered)));
    QVERIFY(wait >= 1);
    QCOMPARE(other->get("/invoices").status, 200);
    Visitor stranger(office.portal->base());
    QVERIFY(untilLimited(stranger, "/c/" + office.token(3), 2000).first < 2000); // a link, too
}

void TestPortalLimits::guessingIsSlowed()
{
    PortalOffice office;
    Visitor stranger(office.portal->base());
    int answered = 0;
    for (; answered < 400 && stranger.get("/c/guess" + QString::number(answered)).status == 404; ++answered) {
    }
    QVERIFY2(answered < 150, qPrintable(QString::number(answered)));
}

void TestPortalLimits::oneInvoiceManyClients()
{
    PortalOffice office({"--rate", "100000"});
    const QString token = office.token(1);
    std::vector<std::unique_ptr<Visitor>> visitors;
    for (int i = 0; i < 8; ++i) {
        visitors.push_back(std::make_unique<Visitor>(office.portal->base()));
        visitors.back()->enter(token);
    }
    for (int round = 1; round <= 4; ++round) {
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 8; ++i) {
            Fields fields = office.form(visitors[size_t(i)]->csrf(), {round});
            fields.append({"invoice", Office::invoice(1, 5 + i % 4).text()}); // overlapping, and not the same
            replies << visitors[size_t(i)]->start("POST", "/plan", Visitor::encoded(fields));
        }
        QSet<QByteArray> plans;
        for (QNetworkReply *reply : replies) {
            const Answer answer = Visitor::wait(reply);
            QVERIFY2(answer.status == 303 || answer.status == 422, answer.body.constData());
            if (answer.status == 303)
                plans << answer.location;
        }
        QCOMPARE(plans.size(), 1);
        QCOMPARE(office.office.count("plan"), round);
        QCOMPARE(office.office.count("plan_invoice", QString("number = '%1'").arg(Office::invoice(1, round).text())),
                 1);
        have(office.office.desk->proposals().withdraw(
            *PlanId::fromText(QString::fromLatin1(*plans.begin()).section('/', -1))));
    }
}

void TestPortalLimits::booksGoneAndBack()
{
    PortalOffice office;
    Visitor stranger(office.portal->base());
    QCOMPARE(stranger.get("/healthz").body, QByteArray("ok\n"));
    have(office.office.books->connection().execute("ALTER TABLE books RENAME TO gone"));
    for (int i = 0; i < 8; ++i)
        QCOMPARE(stranger.get("/healthz").status, 503);
    have(office.office.books->connection().execute("ALTER TABLE gone RENAME TO books"));
    for (int i = 0; i < 8; ++i)
        QCOMPARE(stranger.get("/healthz").status, 200);
}

void TestPortalLimits::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("help") << QStringList{"--help"} << 0;
    QTest::newRow("unknown option") << QStringList{"--frob", "1"} << 2;
    QTest::newRow("bad address") << QStringList{"--listen", "x"} << 2;
    QTest::newRow("no books") << QStringList{"--books", "sqlite:/nonexistent/books.sqlite"} << 5;
}

void TestPortalLimits::exitCodes()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(PALIER_BIN_DIR "/palier-portal", arguments);
    QVERIFY(process.waitForFinished());
    QTEST(process.exitCode(), "code");
    QVERIFY(!process.readAllStandardOutput().contains("listening"));
}

void TestPortalLimits::endsCleanly()
{
    PortalOffice office;
    const auto visitor = office.visitor(1);
    QTcpSocket idle;
    idle.connectToHost("127.0.0.1", office.portal->port());
    QVERIFY(idle.waitForConnected());
    QCOMPARE(visitor->get("/invoices").status, 200);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(office.portal->stop(), 0);
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(office.portal->errors(), QByteArray());
}

void TestPortalLimits::rawBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nonsense") << QByteArray("\x00\xff\xfe garbage\r\n\r\n", 16);
    QTest::newRow("endless head") << "GET / HTTP/1.1\r\nX: " + QByteArray(200'000, 'x');
    QTest::newRow("nul in the path") << QByteArray("GET /c/%00%2e%2e/%ff HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("huge length") << QByteArray("POST /plan HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("POST /plan HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("chunks without end") << "POST /plan HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                               ("1000\r\n" + QByteArray(4096, 'x') + "\r\n").repeated(400);
}

void TestPortalLimits::rawBytes()
{
    QFETCH(QByteArray, bytes);
    PortalOffice office;
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", office.portal->port());
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(2000)) {
    }
    socket.waitForReadyRead(2000);
    const QByteArray said = socket.readAll();
    QVERIFY2(said.isEmpty() || said.startsWith("HTTP/1.1 4"), said.left(100).constData());
    QCOMPARE(Visitor(office.portal->base()).get("/healthz").status, 200);
}

QTEST_GUILESS_MAIN(TestPortalLimits)
#include "tst_portallimits.moc"
