// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/booksreading.h"
#include "tests/chaos/dice.h"
#include "tests/chaos/lines.h"
#include "tests/chaos/pgframes.h"
#include "tests/chaos/serverpair.h"
#include "tests/support/catcherprocess.h"

#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

using namespace palier;
using namespace palier::chaos;

// That a fault is what it is called: lost before a commit is not in the books, lost after it is, and the same for a
// mail's final dot.
class TestChaosLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PGPASSWORD", ServerNode::password().toUtf8());
        m_servers = ServerPair::start(&m_why);
    }
    void cleanupTestCase() { m_servers.reset(); }
    void framesAreTheSameInAnyPieces();
    void commits_data();
    void commits();
    void dots_data();
    void dots();
    void promotedStandbyHasEverything();

private:
    std::unique_ptr<ServerPair> m_servers;
    QString m_why;
};

static void calm(Weather &weather)
{
    weather.cut = weather.stall = weather.delay = weather.away = 0;
    weather.dropBeforeCommit = weather.dropAfterCommit = 0;
    weather.dropBeforeDot = weather.dropAfterDot = weather.stallAfterDot = 0;
}

static QByteArray frame(char type, const QByteArray &body)
{
    QByteArray size(4, 0);
    qToBigEndian(quint32(body.size() + 4), size.data());
    return type + size + body;
}

void TestChaosLines::framesAreTheSameInAnyPieces()
{
    QByteArray startup(8, 0);
    qToBigEndian(quint32(13), startup.data());
    qToBigEndian(quint32(196608), startup.data() + 4);
    startup += QByteArray("user\0", 5);
    const QByteArray all =
        startup + frame('Q', QByteArray("BEGIN\0", 6)) + frame('Q', QByteArray("COMMIT\0", 7)) + frame('X', {});
    Dice dice(5);
    for (int round = 0; round < 200; ++round) {
        PgFrames frames(PgFrames::From::Client);
        QList<PgFrame> found;
        for (qsizetype at = 0; at < all.size();) {
            const auto size = dice.between(1, 9);
            found += frames.feed(all.mid(at, size));
            at += size;
        }
        QCOMPARE(found.size(), 4);
        QCOMPARE(found[0].type, char(0));
        QCOMPARE(found[1].text(), "BEGIN");
        QCOMPARE(found[2].text(), "COMMIT");
        QCOMPARE(found[3].type, 'X');
        QCOMPARE(found[0].bytes + found[1].bytes + found[2].bytes + found[3].bytes, all);
    }
}

void TestChaosLines::commits_data()
{
    QTest::addColumn<bool>("after");
    QTest::addColumn<bool>("inTransaction");
    QTest::newRow("lost before COMMIT") << false << true;
    QTest::newRow("lost after COMMIT") << true << true;
    QTest::newRow("lost before a statement that stands alone") << false << false;
    QTest::newRow("lost after a statement that stands alone") << true << false;
}

void TestChaosLines::commits()
{
    if (!m_servers)
        QSKIP(qPrintable(m_why));
    QFETCH(bool, after);
    QFETCH(bool, inTransaction);
    const QString table = QString("t%1%2").arg(int(after)).arg(int(inTransaction));
    BooksReading direct(m_servers->primary(), "postgres");
    QVERIFY(direct.run("CREATE TABLE public." + table + " (n int)"));
    Weather weather;
    calm(weather);
    (after ? weather.dropAfterCommit : weather.dropBeforeCommit) = 1;
    Tally tally;
    Lines lines(weather, tally);
    BooksReading through(lines.toBooks(m_servers->primary(), 1, 1), "postgres");
    weather.isFair = false;
    QVERIFY(!inTransaction || through.run("BEGIN"));
    const bool inserted = through.run("INSERT INTO public." + table + " VALUES (1)");
    QVERIFY(inserted == inTransaction);
    QVERIFY(!inTransaction || !through.run("COMMIT")); // nobody learns of it either way
    QCOMPARE(tally.count(after ? "drop_after_commit" : "drop_before_commit"), 1);
    QCOMPARE(tally.faults(), 1);
    QTRY_COMPARE(direct.value("SELECT count(*) FROM public." + table), after ? "1" : "0");
}

void TestChaosLines::dots_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<int>("arrived");
    QTest::addColumn<int>("hits");
    QTest::newRow("nothing lost") << 0.0 << 0.0 << 1 << 0;
    QTest::newRow("lost before the final dot") << 1.0 << 0.0 << 0 << 0;
    QTest::newRow("lost after it") << 0.0 << 1.0 << 1 << 1;
}

void TestChaosLines::dots()
{
    QFETCH(double, before);
    QFETCH(double, after);
    QFETCH(int, arrived);
    QFETCH(int, hits);
    CatcherProcess catcher({});
    Weather weather;
    calm(weather);
    weather.dropBeforeDot = before;
    weather.dropAfterDot = after;
    Tally tally;
    MailWindow window;
    Lines lines(weather, tally);
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", lines.toMail(quint16(catcher.port()), window, 1));
    QVERIFY(socket.waitForConnected());
    weather.isFair = false;
    QByteArray heard;
    const auto answered = [&](const QByteArray &code) {
        heard += socket.readAll();
        return heard.startsWith(code) || socket.state() != QAbstractSocket::ConnectedState;
    };
    QTRY_VERIFY(answered("220"));
    for (const QByteArray line : {"HELO there", "MAIL FROM:<a@example.org>", "RCPT TO:<b@example.org>", "DATA"}) {
        heard.clear();
        socket.write(line + "\r\n");
        QTRY_VERIFY(answered(line == "DATA" ? "354" : "250"));
    }
    heard.clear();
    for (const QByteArray piece : {"Message-ID: <1@x>\r\nSubject: s\r\n\r\ntext\r", "\n.", "\r\n"}) {
        socket.write(piece);
        socket.flush();
    }
    QTRY_VERIFY(answered("250"));
    QCOMPARE(heard.startsWith("250"), before + after == 0.0);
    QCOMPARE(tally.count("smtp_drop_before_dot"), int(before));
    QCOMPARE(tally.count("smtp_drop_after_dot"), int(after));
    QTRY_COMPARE(int(catcher.caught().size()), arrived);
    QTRY_COMPARE(window.hits().value("<1@x>"), hits);
}

void TestChaosLines::promotedStandbyHasEverything()
{
    if (!m_servers)
        QSKIP(qPrintable(m_why));
    BooksReading(m_servers->primary(), "postgres").run("CREATE TABLE public.kept (n int)");
    int kept = 0;
    for (int round = 0; round < 2; ++round) {
        const quint16 was = m_servers->primary();
        QVERIFY(BooksReading(was, "postgres").run("INSERT INTO public.kept VALUES (1)"));
        ++kept;
        QVERIFY2(m_servers->failOver(), qPrintable(m_servers->why()));
        QVERIFY(m_servers->primary() != was);
        QCOMPARE(BooksReading(m_servers->primary(), "postgres").value("SELECT count(*) FROM public.kept"),
                 QString::number(kept));
    }
    QVERIFY2(m_servers->crash(), qPrintable(m_servers->why()));
    QCOMPARE(BooksReading(m_servers->primary(), "postgres").value("SELECT count(*) FROM public.kept"),
             QString::number(kept));
}

QTEST_GUILESS_MAIN(TestChaosLines)
#include "tst_chaoslines.moc"
