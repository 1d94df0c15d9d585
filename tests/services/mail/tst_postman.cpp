// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the postman sends, to whom, and what is kept of it, against a real mail server.
#include "services/books/links.h"
#include "services/mail/postman.h"
#include "tests/services/mail/mailoffice.h"
#include "tests/support/faultof.h"
#include "tests/support/present.h"

using namespace palier;
using namespace palier::test;

class TestPostman : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionsBringOneMail_data();
    void decisionsBringOneMail();
    void sentBeforeTheBooksWereLost();
    void secureServerWithPassword();
    void keptTextHidesTheLink();
    void staffGetProposals_data();
    void staffGetProposals();
    void staffHearOfALapse_data();
    void staffHearOfALapse();
    void overtakenReminder_data();
    void overtakenReminder();

private:
    DatabaseUrl newUrl() { return DatabaseUrl::file(m_folder.filePath(QString("mail%1.sqlite").arg(++m_files))); }
    static Fact reminder();
    QTemporaryDir m_folder;
    int m_files = 0;
};

Fact TestPostman::reminder()
{
    return {"reminder",
            newId(),
            {{"customer_id", "C1"},
             {"on_date", today},
             {"steps", R"([{"number":"F-1-1","step":1},{"number":"F-1-2","step":1}])"}}};
}

void TestPostman::decisionsBringOneMail_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("approved") << Verdict::Approve << "en"
                              << "Your payment plan has been approved"
                              << QStringList{"15 March 2026", "66.67", "NL91 ABNA 0417 1643 00", "F-1-1"};
    QTest::newRow("refused") << Verdict::Refuse << "en"
                             << "Your payment plan proposal was not accepted"
                             << QStringList{"200.00", "F-1-2", "Please call us."};
    QTest::newRow("approved, French") << Verdict::Approve << "fr"
                                      << "plan de paiement" << QStringList{"15 mars 2026", "F-1-1"};
    QTest::newRow("refused, German") << Verdict::Refuse << "de"
                                     << "Ratenzahlung" << QStringList{"F-1-2", "Please call us."};
    QTest::newRow("approved, Dutch") << Verdict::Approve << "nl"
                                     << "betalingsregeling" << QStringList{"15 maart 2026"};
}

void TestPostman::decisionsBringOneMail()
{
    QFETCH(Verdict, verdict);
    QFETCH(QString, language);
    QFETCH(QString, subject);
    QFETCH(QStringList, says);
    CatcherProcess catcher({});
    MailOffice office(newUrl());
    office.useServer(catcher.port());
    have(office.desk->setCustomer(CustomerId("C1"), "language", language));
    const PlanId plan = office.proposed(1, {1, 2});
    have(office.desk->decide(plan, verdict, "history", "Please call us."));
    const QueuedMail queued = office.mail();

    const auto outcome = have(office.postman().sendDue(office.goOn));
    QCOMPARE(outcome.sent, 1);
    QCOMPARE(have(office.postman().sendDue(office.goOn)).sent, 0);
    const auto caught = catcher.caught();
    QCOMPARE(caught.size(), 1);
    QCOMPARE(fieldOf(caught[0], "X-Envelope-To"), "c1@example.com");
    QCOMPARE(fieldOf(caught[0], "X-Envelope-From"), "billing@example.org");
    QCOMPARE(QString::fromLatin1(fieldOf(caught[0], "Message-ID")), queued.messageId);
    const QString text = QString(plainTextOf(caught[0])).replace(QChar(0xa0), ' ').replace(QChar(0x202f), ' ');
    for (const QString &part : says)
        QVERIFY2(text.contains(part), qPrintable(part + " in " + text));

    const QueuedMail sent = office.mail();
    QCOMPARE(sent.state, MailState::Sent);
    QCOMPARE(sent.attempts, 1);
    QCOMPARE(sent.address, "c1@example.com");
    QCOMPARE(sent.language, language);
    QVERIFY2(sent.subject.contains(subject, Qt::CaseInsensitive), qPrintable(sent.subject));
    QVERIFY(!sent.sentAt.isNull());
    QCOMPARE(QString(sent.bodyText).replace("\n", "\r\n").trimmed(), plainTextOf(caught[0]).trimmed());
    QVERIFY(sent.bodyHtml.contains("<html"));
}

// The books went away between the mail server's answer and the tick: the next postman of the same duty ticks off first,
// whatever has become of the lease meanwhile.
void TestPostman::sentBeforeTheBooksWereLost()
{
    CatcherProcess catcher({});
    MailOffice office(newUrl());
    office.useServer(catcher.port());
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    const QueuedMail leased = present(MailQueue(*office.books).lease("a", 1));
    have(office.books->connection().run("UPDATE mail SET leased_until = queued_at"));

    QList<Postman::SentMail> unticked{{leased.id, "a"}};
    Postman next(*office.books, {}, "b", office.date, &unticked);
    QCOMPARE(have(next.sendDue(office.goOn)).sent, 0);
    QVERIFY(unticked.isEmpty());
    QCOMPARE(office.mail().state, MailState::Sent);
    QCOMPARE(catcher.caught().size(), 0);
}

void TestPostman::secureServerWithPassword()
{
    const QString folder = m_folder.filePath("certificate");
    QCOMPARE(QProcess::execute("sh", {PALIER_SOURCE_DIR "/tests/support/makecert.sh", folder, "localhost"}), 0);
    CatcherProcess catcher({"--starttls", "--cert", folder + "/cert.pem", "--key", folder + "/key.pem", "--user",
                            "palier", "--password", "pässword 1", "--require-auth"});
    MailOffice office(newUrl());
    office.useServer(catcher.port(), "starttls");
    office.writeSetting("smtp.ca_file", folder + "/ca.pem");
    office.writeSetting("smtp.user", "palier");
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    have(office.desk->decide(office.proposed(2, {1}), Verdict::Approve));

    QFile file(m_folder.filePath("password"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("wrong\n");
    file.close();
    Postman postman(*office.books, passwordInFile(file.fileName()), "a", office.date);
    QCOMPARE(have(postman.sendDue(office.goOn)).postponed, 1);
    // The password was tried once, not once a mail, and is written down nowhere.
    QCOMPARE(office.count("mail", "attempts = 1"), 1);
    QCOMPARE(office.count("mail", "last_error LIKE 'bad_password%'"), 1);
    QCOMPARE(office.count("mail", "last_error LIKE '%wrong%'"), 0);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("pässword 1\r\n"); // as an editor leaves it
    file.close();
    office.makeDue();
    QCOMPARE(have(postman.sendDue(office.goOn)).sent, 2);
    QCOMPARE(catcher.caught().size(), 2);
    QCOMPARE(faultOf(passwordInFile(m_folder.filePath("none"))()), word(Fault::UnreadableFile));
}

void TestPostman::keptTextHidesTheLink()
{
    CatcherProcess catcher({});
    MailOffice office(newUrl());
    office.useServer(catcher.port());
    office.writeSetting("portal.base_url", "https://pay.example.org/portal/");
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    QCOMPARE(have(office.postman().sendDue(office.goOn)).sent, 1);

    static const QRegularExpression link("https://pay\\.example\\.org/portal/c/([A-Za-z0-9_-]{43})");
    const auto match = link.match(plainTextOf(catcher.caught().value(0)));
    QVERIFY(match.hasMatch());
    const QueuedMail kept = office.mail();
    for (const QString &text : {kept.bodyText, kept.bodyHtml}) {
        QVERIFY(text.contains("https://pay.example.org/portal/c/"));
        QVERIFY(!text.contains(match.captured(1)));
    }
    // The link is this customer's, and opens.
    const QString secret = present(Links(*office.books).openSession(match.captured(1), 10));
    QCOMPARE(present(Links(*office.books).session(secret)).customer, CustomerId("C1"));
}

void TestPostman::staffGetProposals_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("language");
    QTest::addColumn<MailState>("state");
    QTest::newRow("english") << "finance@example.org"
                             << "en" << MailState::Sent;
    QTest::newRow("dutch") << "finance@example.org"
                           << "nl" << MailState::Sent;
    QTest::newRow("nowhere") << ""
                             << "en" << MailState::Failed;
}

void TestPostman::staffGetProposals()
{
    QFETCH(QString, address);
    QFETCH(QString, language);
    QFETCH(MailState, state);
    CatcherProcess catcher({});
    MailOffice office(newUrl());
    office.useServer(catcher.port());
    office.writeSetting("portal.base_url", "https://pay.example.org");
    office.writeSetting("mail.notify_staff", "on");
    if (!address.isEmpty())
        office.writeSetting("mail.staff_address", address);
    office.writeSetting("mail.staff_language", language);
    office.proposed(1, {1});
    have(office.postman().sendDue(office.goOn));
    QCOMPARE(office.mail().state, state);
    QCOMPARE(office.count("invoice_block", "reason = 'undeliverable'"), 0); // says nothing about the customer's address
    QCOMPARE(office.count("token"), 0);                                     // and staff get no customer's link
    if (state == MailState::Sent) {
        QCOMPARE(fieldOf(catcher.caught().value(0), "X-Envelope-To"), address.toUtf8());
        QCOMPARE(office.mail().language, language);
        QVERIFY(office.mail().bodyText.contains("Cash comes in spring."));
    }
}

void TestPostman::staffHearOfALapse_data()
{
    QTest::addColumn<QString>("notify");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("subject");
    QTest::newRow("off") << "off"
                         << "en"
                         << "";
    QTest::newRow("on") << "on"
                        << "en"
                        << "Payment plan proposal lapsed: Customer C1";
    QTest::newRow("on, in Dutch") << "on"
                                  << "nl"
                                  << "Voorstel voor betalingsregeling verlopen: Customer C1";
}

void TestPostman::staffHearOfALapse()
{
    QFETCH(QString, notify);
    QFETCH(QString, language);
    QFETCH(QString, subject);
    CatcherProcess catcher({});
    MailOffice office(newUrl());
    office.useServer(catcher.port());
    office.writeSetting("portal.base_url", "https://pay.example.org");
    office.writeSetting("mail.staff_address", "staff@example.org");
    office.writeSetting("mail.staff_language", language);
    const PlanId plan = office.proposed(1, {1}); // nobody was told of it
    office.writeSetting("mail.notify_staff", notify);
    const QDate late = office.date.addDays(60);
    const std::atomic<bool> goOn = false;
    have(office.books->book(
        {"lapse", newId(), {{"plan_id", plan.text()}, {"expected_version", 1}, {"on_date", dateText(late)}}}));
    QCOMPARE(office.mails().size(), notify == "on" ? 1 : 0);
    QCOMPARE(have(Postman(*office.books, {}, "a", late).sendDue(goOn)).sent, notify == "on" ? 1 : 0);
    QCOMPARE(office.count("token"), 0);
    if (notify == "off")
        return;
    QCOMPARE(office.mail().kind, MailKind::PlanEnded);
    QCOMPARE(office.mail().language, language);
    QCOMPARE(fieldOf(catcher.caught().value(0), "X-Envelope-To"), "staff@example.org");
    QVERIFY2(office.mail().subject.startsWith(subject), qPrintable(office.mail().subject));
    QVERIFY(office.mail().bodyText.contains("F-1-1"));
}

void TestPostman::overtakenReminder_data()
{
    QTest::addColumn<QStringList>("meanwhile"); // statements
    QTest::addColumn<QString>("error");         // empty: it goes out
    QTest::addColumn<bool>("namesSecond");
    const auto pay = [](const QString &number) {
        return QString("UPDATE invoice SET open = 0, state = 'paid' WHERE number = '%1'").arg(number);
    };
    QTest::newRow("nothing happened") << QStringList() << "" << true;
    QTest::newRow("one was paid") << QStringList{pay("F-1-2")} << "" << false;
    QTest::newRow("both were paid") << QStringList{pay("F-1-1"), pay("F-1-2")} << "nothing_open" << false;
    QTest::newRow("both are disputed")
        << QStringList{"INSERT INTO invoice_block (administration_id, number, reason, cause) VALUES (1, 'F-1-1', "
                       "'dispute', 'x'), (1, 'F-1-2', 'plan_proposed', 'x')"}
        << "already_blocked" << false;
    QTest::newRow("a pause that is over")
        << QStringList{"INSERT INTO invoice_block (administration_id, number, reason, cause, until_date) VALUES (1, "
                       "'F-1-2', 'paused', 'x', '2026-03-01')"}
        << "" << true;
}

void TestPostman::overtakenReminder()
{
    QFETCH(QStringList, meanwhile);
    QFETCH(QString, error);
    QFETCH(bool, namesSecond);
    CatcherProcess catcher({});
    MailOffice office(newUrl());
    office.useServer(catcher.port());
    have(office.books->book(reminder()));
    for (const QString &statement : meanwhile)
        have(office.books->connection().execute(statement));
    have(office.postman().sendDue(office.goOn));
    QCOMPARE(office.mail().state, error.isEmpty() ? MailState::Sent : MailState::Failed);
    QCOMPARE(office.mail().lastError, error);
    QCOMPARE(catcher.caught().size(), error.isEmpty() ? 1 : 0);
    QCOMPARE(office.mail().bodyText.contains("F-1-1"), error.isEmpty());
    QCOMPARE(office.mail().bodyText.contains("F-1-2"), namesSecond);
    QCOMPARE(office.count("invoice_block", "reason = 'undeliverable'"), 0);
}

QTEST_GUILESS_MAIN(TestPostman)
#include "tst_postman.moc"
