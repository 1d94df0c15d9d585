// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/smtptransport.h"
#include "tests/services/mail/linescript.h"
#include "tests/support/catcherprocess.h"
#include "tests/support/faultof.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace palier;
using namespace std::chrono_literals;

namespace {

const QByteArray message = "From: a@example.org\r\nTo: b@example.com\r\nSubject: x\r\n\r\n"
                           "one\r\n.\r\n..two\r\n.three\r\nlast\r\n";
const std::atomic<bool> goOn = false;

SmtpServer serverAt(int port)
{
    SmtpServer server;
    server.host = QStringLiteral("localhost");
    server.port = port;
    server.security = SmtpSecurity::None;
    server.totalLimit = 20s;
    return server;
}

Result<void> sendTo(const SmtpServer &server, const QString &to = QStringLiteral("b@example.com"))
{
    return SmtpTransport(server, goOn).send(QStringLiteral("a@example.org"), to, message);
}

// "kind fault": what a test compares.
QString outcome(const Result<void> &result)
{
    return result ? QStringLiteral("sent") : word(result.error().kind) + ' ' + word(result.error().fault);
}

} // namespace

class TestSmtpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeCertificate(QStringLiteral("good"), QStringLiteral("localhost")));
        QVERIFY(makeCertificate(QStringLiteral("elsewhere"), QStringLiteral("mail.example.org")));
    }

    void arrivesAsItWasSent()
    {
        CatcherProcess catcher({});
        QVERIFY(catcher.port() > 0);
        QCOMPARE(outcome(sendTo(serverAt(catcher.port()))), QStringLiteral("sent"));
        const auto caught = catcher.caught();
        QCOMPARE(caught.size(), 1);
        QCOMPARE(caught[0], "X-Envelope-From: a@example.org\r\nX-Envelope-To: b@example.com\r\n" + message);
    }

    void encryptsAndChecks_data()
    {
        QTest::addColumn<QString>("offered");     // what the server does
        QTest::addColumn<QString>("certificate"); // what it shows
        QTest::addColumn<SmtpSecurity>("security");
        QTest::addColumn<QString>("trusted"); // whose authority we trust; empty: the system's
        QTest::addColumn<QString>("expected");
        const auto rejected = QStringLiteral("denied certificate_rejected");
        QTest::newRow("tls") << "--tls"
                             << "good" << SmtpSecurity::Tls << "good"
                             << "sent";
        QTest::newRow("starttls") << "--starttls"
                                  << "good" << SmtpSecurity::StartTls << "good"
                                  << "sent";
        QTest::newRow("tls, unknown authority") << "--tls"
                                                << "good" << SmtpSecurity::Tls << "" << rejected;
        QTest::newRow("starttls, unknown authority") << "--starttls"
                                                     << "good" << SmtpSecurity::StartTls << "" << rejected;
        QTest::newRow("tls, another authority") << "--tls"
                                                << "good" << SmtpSecurity::Tls << "elsewhere" << rejected;
        QTest::newRow("tls, wrong host") << "--tls"
                                         << "elsewhere" << SmtpSecurity::Tls << "elsewhere" << rejected;
        QTest::newRow("starttls, wrong host") << "--starttls"
                                              << "elsewhere" << SmtpSecurity::StartTls << "elsewhere" << rejected;
        QTest::newRow("starttls not offered") << ""
                                              << "good" << SmtpSecurity::StartTls << "good" << rejected;
        QTest::newRow("no file of authorities") << "--tls"
                                                << "good" << SmtpSecurity::Tls << "missing"
                                                << "refused mail_not_configured";
        QTest::newRow("tls spoken to a plain server") << ""
                                                      << "good" << SmtpSecurity::Tls << "good"
                                                      << "offline mail_server";
        QTest::newRow("server insists on tls") << "--starttls"
                                               << "good" << SmtpSecurity::None << ""
                                               << "denied mail_not_configured";
    }

    void encryptsAndChecks()
    {
        QFETCH(QString, offered);
        QFETCH(QString, certificate);
        QFETCH(SmtpSecurity, security);
        QFETCH(QString, trusted);
        QFETCH(QString, expected);
        QStringList options;
        if (!offered.isEmpty())
            options = {offered, "--cert", certificateFile(certificate, "cert.pem"), "--key",
                       certificateFile(certificate, "key.pem")};
        CatcherProcess catcher(options);
        QVERIFY(catcher.port() > 0);
        SmtpServer server = serverAt(catcher.port());
        server.security = security;
        if (!trusted.isEmpty())
            server.caFile = certificateFile(trusted, "ca.pem");
        const auto result = sendTo(server);
        QVERIFY2(outcome(result) == expected,
                 qPrintable(outcome(result) + (result ? QString() : result.error().detail)));
        QCOMPARE(catcher.caught().size(), expected == QLatin1String("sent") ? 1 : 0);
    }

    void signsIn_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("expected");
        QTest::newRow("right") << "palier"
                               << "s3cret pässword"
                               << "sent";
        QTest::newRow("wrong password") << "palier"
                                        << "wr0ng-pass"
                                        << "denied bad_password";
        QTest::newRow("wrong user") << "somebody"
                                    << "s3cret pässword"
                                    << "denied bad_password";
        QTest::newRow("no login") << ""
                                  << ""
                                  << "denied bad_password";
    }

    void signsIn()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(QString, expected);
        CatcherProcess catcher({"--starttls", "--cert", certificateFile("good", "cert.pem"), "--key",
                                certificateFile("good", "key.pem"), "--user", "palier", "--password", "s3cret pässword",
                                "--require-auth"});
        QVERIFY(catcher.port() > 0);
        SmtpServer server = serverAt(catcher.port());
        server.security = SmtpSecurity::StartTls;
        server.caFile = certificateFile("good", "ca.pem");
        server.user = user;
        server.password = password;
        const auto result = sendTo(server);
        QCOMPARE(outcome(result), expected);
        QVERIFY(result || password.isEmpty() || !result.error().detail.contains(password));
    }

    void answersOfTheServer_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *command, const char *answer, const char *expected, const char *detail) {
            QTest::addRow("%s: %s", command, answer) << QByteArray(command) << QByteArray(answer)
                                                     << QString::fromLatin1(expected) << QString::fromUtf8(detail);
        };
        row("GREETING", "421 4.3.2 busy", "offline mail_server", "421 4.3.2 busy");
        row("GREETING", "554 not you", "offline mail_server", "554 not you");
        row("MAIL", "451 later", "offline mail_server", "451 later");
        row("MAIL", "550 5.7.1 unknown sender", "denied mail_rejected", "550 5.7.1 unknown sender");
        row("MAIL", "530 5.7.0 sign in first", "denied bad_password", "530 5.7.0 sign in first");
        row("RCPT", "450 4.2.1 mailbox busy", "offline mail_server", "450 4.2.1 mailbox busy");
        row("RCPT", "550 5.1.1 no such user", "refused mail_rejected", "550 5.1.1 no such user");
        row("RCPT", "550-first line\r\n550 second line", "refused mail_rejected", "550 second line");
        row("DATA", "451 greylisted", "offline mail_server", "451 greylisted");
        row("END", "452 4.3.1 disk full", "offline mail_server", "452 4.3.1 disk full");
        row("END", "554 5.6.0 looks like spam", "refused mail_rejected", "554 5.6.0 looks like spam");
        row("END", "552 5.3.4 too b\001ig", "refused mail_rejected", "552 5.3.4 too big");
        row("RCPT", LineScript::hangUp, "offline mail_server", nullptr);
        row("END", LineScript::hangUp, "offline mail_server", nullptr);
        row("QUIT", LineScript::hangUp, "sent", nullptr);
        row("AUTH", "454 4.7.0 temporary failure", "offline mail_server", "454 4.7.0 temporary failure");
        row("SECRET", "535 5.7.8 wrong", "denied bad_password", "535 5.7.8 wrong");
        row("SECRET", "535 you said AHBhbGllcgBzM2NyZXQ=", "denied bad_password", "535");
        row("SECRET", "535 not s3cret", "denied bad_password", "535");
    }

    void answersOfTheServer()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, answer);
        QFETCH(QString, expected);
        QFETCH(QString, detail);
        LineScript script({{command, answer}});
        SmtpServer server = serverAt(script.port());
        server.user = QStringLiteral("palier");
        server.password = QStringLiteral("s3cret");
        const auto result = sendTo(server);
        QCOMPARE(outcome(result), expected);
        if (!detail.isEmpty())
            QCOMPARE(result.error().detail, detail);
    }

    void realServerRefuses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("expected");
        QTest::newRow("message for good") << QStringList{"--reject", "554"} << "refused mail_rejected";
        QTest::newRow("message for now") << QStringList{"--reject", "450"} << "offline mail_server";
        QTest::newRow("recipient for good") << QStringList{"--reject-recipient", "550"} << "refused mail_rejected";
        QTest::newRow("recipient for now") << QStringList{"--reject-recipient", "451"} << "offline mail_server";
        QTest::newRow("no answer to the message") << QStringList{"--hang-up"} << "offline mail_server";
    }

    void realServerRefuses()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, expected);
        CatcherProcess catcher(options);
        QVERIFY(catcher.port() > 0);
        QCOMPARE(outcome(sendTo(serverAt(catcher.port()))), expected);
    }

    void silenceHasALimit_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QString>("expected");
        for (const char *at : {"GREETING", "EHLO", "AUTH", "SECRET", "MAIL", "RCPT", "DATA", "END"})
            QTest::newRow(at) << QByteArray(at) << "offline mail_server";
        QTest::newRow("QUIT") << QByteArray("QUIT") << "sent"; // it has the message: nothing is to be sent again
    }

    void silenceHasALimit()
    {
        QFETCH(QByteArray, at);
        QFETCH(QString, expected);
        LineScript script({{at, LineScript::silence}});
        SmtpServer server = serverAt(script.port());
        server.user = QStringLiteral("palier");
        server.password = QStringLiteral("s3cret");
        server.totalLimit = 1s;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(outcome(sendTo(server)), expected);
        QVERIFY2(timer.elapsed() < 8000, QByteArray::number(timer.elapsed()));
    }

    void stopsWhenTold_data()
    {
        QTest::addColumn<QByteArray>("at");
        for (const char *at : {"GREETING", "RCPT", "END", "QUIT"})
            QTest::newRow(at) << QByteArray(at);
    }

    void stopsWhenTold()
    {
        QFETCH(QByteArray, at);
        LineScript script({{at, LineScript::silence}});
        SmtpServer server = serverAt(script.port());
        server.totalLimit = 60s;
        std::atomic<bool> stop = false;
        QString got;
        const std::unique_ptr<QThread> sender(QThread::create(
            [&] { got = outcome(SmtpTransport(server, stop).send("a@example.org", "b@example.com", message)); }));
        sender->start();
        QTRY_VERIFY(script.isReached());
        stop = true;
        QVERIFY(sender->wait(8000));
        QVERIFY2(got == QLatin1String("offline mail_server") || at == "QUIT", qPrintable(got));
    }

    // Who goes before the answer to the final dot doesn't know whether it was taken, and would send it again.
    void waitsForTheLastAnswer()
    {
        LineScript script({{"END", LineScript::late}});
        std::atomic<bool> stop = false;
        QString got;
        const std::unique_ptr<QThread> sender(QThread::create([&] {
            got = outcome(SmtpTransport(serverAt(script.port()), stop).send("a@example.org", "b@example.com", message));
        }));
        sender->start();
        QTRY_VERIFY(script.hasMessage());
        stop = true;
        QVERIFY(sender->wait(8000));
        QCOMPARE(got, QString("sent"));
    }

    void unreachable()
    {
        QTcpServer taken; // a port on which nobody listens once it is closed
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        SmtpServer server = serverAt(taken.serverPort());
        taken.close();
        QCOMPARE(outcome(sendTo(server)), QStringLiteral("offline mail_server"));
        server.host = QStringLiteral("mail.invalid"); // RFC 2606: never exists
        server.totalLimit = 3s;
        QCOMPARE(outcome(sendTo(server)), QStringLiteral("offline mail_server"));
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no host") << "" << 25 << "b@example.com"
                                 << "refused mail_not_configured";
        QTest::newRow("a host that is more") << "localhost/x?y" << 25 << "b@example.com"
                                             << "refused mail_not_configured";
        QTest::newRow("login in the host") << "user:pw@localhost" << 25 << "b@example.com"
                                           << "refused mail_not_configured";
        QTest::newRow("no port") << "localhost" << 0 << "b@example.com"
                                 << "refused mail_not_configured";
        QTest::newRow("two recipients") << "localhost" << 25 << "b@example.com>,<c@example.com"
                                        << "refused bad_email";
        QTest::newRow("a command") << "localhost" << 25 << "b@example.com\r\nDATA"
                                   << "refused bad_email";
    }

    void badInput()
    {
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        SmtpServer server = serverAt(port);
        server.host = host;
        QCOMPARE(outcome(sendTo(server, to)), expected);
    }

    void fromSeveralThreadsAtOnce()
    {
        CatcherProcess catcher({});
        QVERIFY(catcher.port() > 0);
        std::vector<std::unique_ptr<QThread>> senders;
        std::atomic<int> sent = 0;
        for (int i = 0; i < 8; ++i) {
            senders.emplace_back(QThread::create([&] { sent += sendTo(serverAt(catcher.port())) ? 1 : 0; }));
            senders.back()->start();
        }
        for (const auto &sender : senders)
            QVERIFY(sender->wait(30000));
        QCOMPARE(sent.load(), 8);
        QCOMPARE(catcher.caught().size(), 8);
    }

private:
    bool makeCertificate(const QString &name, const QString &host)
    {
        return QProcess::execute(QStringLiteral("sh"), {QStringLiteral(PALIER_SOURCE_DIR "/tests/support/makecert.sh"),
                                                        m_folder.filePath(name), host}) == 0;
    }
    QString certificateFile(const QString &name, const char *file) const
    {
        return m_folder.filePath(name + QLatin1Char('/') + QLatin1String(file));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSmtpTransport)
#include "tst_smtptransport.moc"
