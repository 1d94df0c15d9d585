// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The office duty: mail and reminders go on by themselves, and neither waits for the other.
#include "services/office/officeduty.h"

#include "tests/support/catcherprocess.h"
#include "tests/support/office.h"

#include <QElapsedTimer>

using namespace palier;
using namespace palier::test;
using namespace std::chrono_literals;

class TestOfficeDuty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceDoesBoth();
    void onceWithoutAServer();
    void silentServerHoldsNothingUp();
    void worksOffWhatComes();
    void booksThatComeLater();
    void startsAgain();

private:
    static constexpr OfficeDuty::Pace quick{.look = 50ms, .reminders = 100ms, .breather = 200ms};

    static void useServer(Office &office, int port)
    {
        for (const auto &[key, value] : {std::pair<QString, QString>{"smtp.host", "localhost"},
                                         {"smtp.port", QString::number(port)},
                                         {"smtp.security", "none"},
                                         {"smtp.from", "billing@example.org"}})
            have(office.desk->set(key, value));
    }
    static OfficeDuty::OpenBooks opener(const DatabaseUrl &url)
    {
        return [url]() -> Result<std::unique_ptr<Books>> {
            PALIER_TRY_ASSIGN(auto books, Books::open(url));
            PALIER_TRY(books->choose({}));
            return books;
        };
    }
    DatabaseUrl newUrl() { return DatabaseUrl::file(m_folder.filePath(QString("office%1.sqlite").arg(++m_files))); }
    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestOfficeDuty::onceDoesBoth()
{
    CatcherProcess catcher({});
    const DatabaseUrl url = newUrl();
    Office office(url);
    useServer(office, catcher.port());
    have(office.desk->set("reminders.enabled", "on"));
    have(office.desk->decide(office.proposed(1, {1, 2, 3}), Verdict::Approve));
    OfficeDuty duty(opener(url), {}, office.date);
    const auto round = have(duty.once());
    QCOMPARE(round.reminders.letters, 1); // the other customer
    QCOMPARE(round.mail.sent, 2);         // and the approval
    QCOMPARE(catcher.caught().size(), 2);
    const auto again = have(duty.once());
    QCOMPARE(again.reminders.letters + again.mail.sent, 0);
}

void TestOfficeDuty::onceWithoutAServer()
{
    const DatabaseUrl url = newUrl();
    Office office(url);
    OfficeDuty duty(opener(url), {}, office.date.addDays(30));
    const PlanId plan = office.proposed(1, {1});
    QCOMPARE(have(duty.once()).reminders.lapsed, 1); // nothing to send: no fault
    QCOMPARE(have(office.desk->plans().find(plan)).state, PlanState::Lapsed);
    have(office.desk->decide(office.proposed(2, {1}), Verdict::Approve));
    QCOMPARE(have(duty.once()).unsent.value_or(Error()).fault, Fault::MailNotConfigured);
    QCOMPARE(office.count("mail", "state = 'queued' AND attempts = 0"), 1);
}

void TestOfficeDuty::silentServerHoldsNothingUp()
{
    CatcherProcess silent({"--stall"});
    const DatabaseUrl url = newUrl();
    Office office(url);
    useServer(office, silent.port());
    have(office.desk->set("reminders.enabled", "on"));
    have(office.desk->decide(office.proposed(1, {1, 2, 3}), Verdict::Approve));
    OfficeDuty duty(opener(url), {}, office.date, quick);
    duty.start();
    // While that mail is in the air, a reminder is queued, and another one after it.
    QTRY_COMPARE(office.count("mail", "kind = 'plan_approved' AND state = 'leased'"), 1);
    QTRY_COMPARE(office.count("reminder"), 1);
    addCustomer(office.books->connection(), 1, "C9", "c9@example.com");
    addInvoice(office.books->connection(), 1, "F-9-1", "C9", office.date.addDays(-10), 5000);
    QTRY_COMPARE(office.count("reminder"), 2);
    QCOMPARE(office.count("mail", "kind = 'plan_approved' AND state = 'leased'"), 1);

    QElapsedTimer timer;
    timer.start();
    duty.stop();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(office.count("mail", "state = 'leased'"), 0); // given back, due at once
    QCOMPARE(have(MailQueue(*office.books).dueCount()), 3);
}

void TestOfficeDuty::worksOffWhatComes()
{
    CatcherProcess catcher({});
    const DatabaseUrl url = newUrl();
    Office office(url);
    OfficeDuty duty(opener(url), {}, office.date, quick);
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    duty.start(); // nothing is set up yet
    useServer(office, catcher.port());
    QTRY_COMPARE_WITH_TIMEOUT(office.count("mail", "state = 'sent'"), 1, 15000);
    have(office.desk->decide(office.proposed(2, {1}), Verdict::Refuse, "other"));
    QTRY_COMPARE_WITH_TIMEOUT(office.count("mail", "state = 'sent'"), 2, 15000);
    QCOMPARE(catcher.caught().size(), 2);
    QCOMPARE(office.count("reminder"), 0); // they are off
}

void TestOfficeDuty::booksThatComeLater()
{
    const DatabaseUrl url = newUrl();
    const QDate date = QDate::fromString(today, Qt::ISODate);
    std::atomic<int> asked = 0;
    const auto open = [&asked, books = opener(url)]() -> Result<std::unique_ptr<Books>> {
        if (++asked <= 2) // both threads, once
            return fail(Kind::Offline, Fault::BooksUnreachable);
        return books();
    };
    Office office(url);
    have(office.desk->set("reminders.enabled", "on"));
    OfficeDuty duty(open, {}, date, quick);
    duty.start();
    QTRY_COMPARE(office.count("reminder"), 2);
    duty.stop();
    QVERIFY(asked > 2);
}

void TestOfficeDuty::startsAgain()
{
    const DatabaseUrl url = newUrl();
    Office office(url);
    have(office.desk->set("reminders.enabled", "on"));
    OfficeDuty duty(opener(url), {}, office.date, quick);
    duty.stop(); // before it began
    duty.start();
    duty.start(); // again: no second pair of threads
    QTRY_COMPARE(office.count("reminder"), 2);
    duty.stop();
    duty.stop();
    addCustomer(office.books->connection(), 1, "C9", "c9@example.com");
    addInvoice(office.books->connection(), 1, "F-9-1", "C9", office.date.addDays(-10), 5000);
    duty.start();
    QTRY_COMPARE(office.count("reminder"), 3);
}

QTEST_GUILESS_MAIN(TestOfficeDuty)
#include "tst_officeduty.moc"
