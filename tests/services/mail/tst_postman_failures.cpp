// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever fails on the way, a queued mail goes out once, under its own Message-ID, or stands there with the reason.
#include "services/mail/backoff.h"
#include "services/mail/postman.h"
#include "tests/services/mail/linescript.h"
#include "tests/services/mail/mailoffice.h"
#include "tests/support/faultof.h"
#include "tests/support/postgresserver.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QThread>

using namespace palier;
using namespace palier::test;

class TestPostmanFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = PostgresServer::start(&m_why); }
    void cleanupTestCase() { m_server.reset(); }
    void withoutServerMailsWait_data();
    void withoutServerMailsWait();
    void whatCanNeverArrive_data();
    void whatCanNeverArrive();
    void serverDownThenUp();
    void givesUpAfterManyAttempts();
    void silentServerKeepsTheLease();
    void stoppedSendStaysDue();
    void racingPostmen_data();
    void racingPostmen();
    void killedPostman();

private:
    DatabaseUrl newUrl() { return DatabaseUrl::file(m_folder.filePath(QString("mail%1.sqlite").arg(++m_files))); }
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    QString m_why;
    int m_files = 0;
};

void TestPostmanFailures::withoutServerMailsWait_data()
{
    QTest::addColumn<QString>("missing");
    QTest::newRow("host") << "smtp.host";
    QTest::newRow("sender") << "smtp.from";
    QTest::newRow("password") << "password-file";
}

void TestPostmanFailures::withoutServerMailsWait()
{
    QFETCH(QString, missing);
    MailOffice office(newUrl());
    office.useServer(25);
    if (missing.startsWith("smtp."))
        have(office.books->connection().run("DELETE FROM setting WHERE key = ?", {missing}));
    else
        office.writeSetting("smtp.user", "palier");
    QCOMPARE(have(office.postman().sendDue(office.goOn)).sent, 0); // nothing to send is no fault
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    const auto outcome = office.postman().sendDue(office.goOn);
    QCOMPARE(faultOf(outcome), word(Fault::MailNotConfigured));
    QCOMPARE(outcome.error().field, missing);
    QCOMPARE(office.mail().state, MailState::Queued);
    QCOMPARE(office.mail().attempts, 0);
}

void TestPostmanFailures::whatCanNeverArrive_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QStringList>("server");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("undeliverable");
    QTest::newRow("no address") << "" << QStringList() << "no_address" << true;
    QTest::newRow("no such mailbox") << "c1@example.com" << QStringList{"--reject-recipient", "550"}
                                     << "mail_rejected: 550" << true;
    QTest::newRow("message refused") << "c1@example.com" << QStringList{"--reject", "554"} << "mail_rejected: 554"
                                     << true;
}

void TestPostmanFailures::whatCanNeverArrive()
{
    QFETCH(QString, email);
    QFETCH(QStringList, server);
    QFETCH(QString, error);
    QFETCH(bool, undeliverable);
    CatcherProcess catcher(server);
    MailOffice office(newUrl());
    office.useServer(catcher.port());
    have(office.books->connection().run("UPDATE customer SET email = ? WHERE id = 'C1'", {email}));
    have(office.desk->decide(office.proposed(1, {1, 2}), Verdict::Refuse, "other"));
    const auto outcome = have(office.postman().sendDue(office.goOn));
    QCOMPARE(outcome.failed, 1);
    QCOMPARE(office.mail().state, MailState::Failed);
    QVERIFY2(office.mail().lastError.startsWith(error), qPrintable(office.mail().lastError));
    for (int n = 1; n <= 3; ++n)
        QCOMPARE(office.blocksOf(Office::invoice(1, n)).contains(BlockReason::Undeliverable), undeliverable && n < 3);
    QCOMPARE(office.count("audit", "fact = 'blocking'"), undeliverable ? 2 : 0); // an act like any other
    QCOMPARE(office.count("audit_unsealed"), 0);

    // Another address, another try: the same message.
    CatcherProcess good({});
    office.useServer(good.port());
    have(office.desk->setCustomer(CustomerId("C1"), "email", "new@example.com"));
    have(MailQueue(*office.books).retry(office.mail().id));
    QCOMPARE(have(office.postman().sendDue(office.goOn)).sent, 1);
    QCOMPARE(QString::fromLatin1(fieldOf(good.caught().value(0), "Message-ID")), office.mail().messageId);
}

void TestPostmanFailures::serverDownThenUp()
{
    MailOffice office(newUrl());
    QTcpServer nobody; // a port that refuses
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    office.useServer(nobody.serverPort());
    nobody.close();
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    const QString messageId = office.mail().messageId;
    qint64 before = 0;
    for (int attempt = 1; attempt <= 5; ++attempt) {
        office.makeDue();
        QCOMPARE(have(office.postman().sendDue(office.goOn)).postponed, 1);
        const QueuedMail mail = office.mail();
        QCOMPARE(mail.state, MailState::Queued);
        QCOMPARE(mail.attempts, attempt);
        QVERIFY(mail.lastError.startsWith("mail_server"));
        const qint64 wait = have(office.books->connection().now()).secsTo(mail.nextAttemptAt);
        QVERIFY2(wait > before * 3 / 2, qPrintable(QString("%1 after %2").arg(wait).arg(before)));
        QVERIFY(wait <= 60 << (attempt - 1));
        before = wait;
        QCOMPARE(have(office.postman().sendDue(office.goOn)).postponed, 0); // not before its time
    }
    CatcherProcess catcher({});
    office.useServer(catcher.port());
    office.makeDue();
    QCOMPARE(have(office.postman().sendDue(office.goOn)).sent, 1);
    QCOMPARE(QString::fromLatin1(fieldOf(catcher.caught().value(0), "Message-ID")), messageId);
    QCOMPARE(office.mail().lastError, QString());
}

void TestPostmanFailures::givesUpAfterManyAttempts()
{
    CatcherProcess catcher({"--reject", "451"});
    MailOffice office(newUrl());
    office.useServer(catcher.port());
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    for (int attempt = 1; attempt <= mailAttempts; ++attempt) {
        office.makeDue();
        have(office.postman().sendDue(office.goOn));
        QCOMPARE(office.mail().state, attempt < mailAttempts ? MailState::Queued : MailState::Failed);
    }
    QCOMPARE(office.count("invoice_block", "reason = 'undeliverable'"), 0); // the server's fault
}

void TestPostmanFailures::silentServerKeepsTheLease()
{
    CatcherProcess catcher({"--stall"});
    MailOffice office(newUrl());
    office.useServer(catcher.port());
    office.writeSetting("mail.lease_seconds", "4");
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(have(office.postman().sendDue(office.goOn)).postponed, 1);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(office.mail().state, MailState::Queued);

    // The server takes the message and then never says goodbye: it was sent, and within the lease.
    LineScript rude({{"QUIT", LineScript::silence}});
    office.useServer(rude.port());
    office.makeDue();
    timer.start();
    QCOMPARE(have(office.postman().sendDue(office.goOn)).sent, 1);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

void TestPostmanFailures::stoppedSendStaysDue()
{
    LineScript slow({{"END", LineScript::silence}});
    MailOffice office(newUrl());
    office.useServer(slow.port());
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    const DatabaseUrl url = office.books->connection().url();
    std::atomic<bool> stop = false;
    Postman::Outcome outcome;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        auto books = have(Books::open(url));
        have(books->choose({}));
        outcome = have(Postman(*books, {}, "b", office.date).sendDue(stop));
    }));
    thread->start();
    QTRY_VERIFY(slow.isReached());
    QElapsedTimer timer;
    timer.start();
    stop = true;
    QVERIFY(thread->wait(10000));
    QVERIFY2(timer.elapsed() < 5500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(outcome.postponed, 1);
    QCOMPARE(office.mail().state, MailState::Queued);
    QCOMPARE(have(MailQueue(*office.books).dueCount()), 1);
}

void TestPostmanFailures::racingPostmen_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

void TestPostmanFailures::racingPostmen()
{
    QFETCH(bool, postgresql);
    if (postgresql && !m_server)
        QSKIP(qPrintable(m_why));
    constexpr int mails = 200, postmen = 2;
    CatcherProcess catcher({});
    MailOffice office(postgresql ? m_server->newDatabase() : newUrl(), mails, 1);
    office.useServer(catcher.port());
    for (int c = 1; c <= mails; ++c)
        have(office.books->book({"reminder",
                                 newId(),
                                 {{"customer_id", QString("C%1").arg(c)},
                                  {"on_date", today},
                                  {"steps", QString(R"([{"number":"F-%1-1","step":1}])").arg(c)}}}));
    const DatabaseUrl url = office.books->connection().url();
    Postman::Outcome outcomes[postmen];
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < postmen; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            auto books = have(Books::open(url));
            have(books->choose({}));
            outcomes[i] = have(Postman(*books, {}, QString("postman %1").arg(i), office.date).sendDue(office.goOn));
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(120000));
    QCOMPARE(outcomes[0].sent + outcomes[1].sent, mails);
    QVERIFY(outcomes[0].sent > 0 && outcomes[1].sent > 0);
    QSet<QByteArray> messageIds, recipients;
    const auto caught = catcher.caught();
    for (const QByteArray &message : caught) {
        messageIds << fieldOf(message, "Message-ID");
        recipients << fieldOf(message, "X-Envelope-To");
    }
    QCOMPARE(caught.size(), mails);
    QCOMPARE(messageIds.size(), mails);
    QCOMPARE(recipients.size(), mails);
    QCOMPARE(office.count("mail", "state = 'sent' AND attempts = 1"), mails);
}

void TestPostmanFailures::killedPostman()
{
    LineScript stuck({{"DATA", LineScript::silence}});
    MailOffice office(newUrl());
    office.useServer(stuck.port());
    office.writeSetting("mail.lease_seconds", "5");
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    const QString messageId = office.mail().messageId;

    QProcess process;
    process.start(PALIER_TEST_PROGRAM, {office.books->connection().url().path, "killed"});
    QTRY_VERIFY_WITH_TIMEOUT(stuck.isReached(), 20000);
    QCOMPARE(office.mail().state, MailState::Leased);
    process.kill();
    QVERIFY(process.waitForFinished());

    CatcherProcess catcher({});
    office.useServer(catcher.port());
    QCOMPARE(have(office.postman().sendDue(office.goOn)).sent, 0); // the lease still runs
    QCOMPARE(office.mail().state, MailState::Leased);
    int sent = 0;
    QTRY_VERIFY_WITH_TIMEOUT((sent += have(office.postman().sendDue(office.goOn)).sent) > 0, 15000);
    QCOMPARE(sent, 1);
    QCOMPARE(catcher.caught().size(), 1);
    QCOMPARE(QString::fromLatin1(fieldOf(catcher.caught()[0], "Message-ID")), messageId);
    QCOMPARE(office.mail().attempts, 2);
}

QTEST_GUILESS_MAIN(TestPostmanFailures)
#include "tst_postman_failures.moc"
