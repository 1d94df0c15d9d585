// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reminder runs, day by day over months, with whatever a real office does to them: runs that are missed or done twice,
// payments, disputes, proposals that are refused or lapse. The books must keep every promise of the reminder rules.
#include "services/reminders/reminderrun.h"

#include "tests/support/faultof.h"
#include "tests/support/office.h"
#include "tests/support/postgresserver.h"

#include <QThread>
#include <random>

using namespace palier;
using namespace palier::test;

namespace {
const std::atomic<bool> goOn = false;
} // namespace

class TestReminderRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = PostgresServer::start(&m_why); }
    void cleanupTestCase() { m_server.reset(); }
    void offMeansOff();
    void severalInvoicesOneLetter();
    void lapsesWhateverTheSwitch_data();
    void lapsesWhateverTheSwitch();
    void missedWeeksAreCaughtUpStepByStep();
    void monthsOfAnOffice_data();
    void monthsOfAnOffice();
    void racingRuns_data();
    void racingRuns();

private:
    DatabaseUrl newUrl() { return DatabaseUrl::file(m_folder.filePath(QString("reminders%1.sqlite").arg(++m_files))); }
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    QString m_why;
    int m_files = 0;
};

void TestReminderRun::offMeansOff()
{
    Office office(newUrl());
    QCOMPARE(faultOf(runReminders(*office.books, office.date, false)), word(Fault::RemindersOff));
    const auto seen = have(runReminders(*office.books, office.date, true));
    QCOMPARE(seen.letters, 2);
    QCOMPARE(seen.invoices, 6);
    QCOMPARE(have(remindersOfTheDay(*office.books, office.date, goOn)).letters, 0);
    QCOMPARE(office.count("mail"), 0);
    QCOMPARE(office.count("reminder_step"), 0);
    QCOMPARE(office.count("invoice", "last_step > 0"), 0);
}

void TestReminderRun::severalInvoicesOneLetter()
{
    Office office(newUrl(), 3, 4);
    have(office.desk->set("reminders.enabled", "on"));
    have(office.desk->block(Office::invoice(2, 1), BlockReason::Dispute));
    office.proposed(3, {1, 2});
    const auto dry = have(runReminders(*office.books, office.date, true));
    QCOMPARE(office.count("mail"), 0);
    const auto done = have(runReminders(*office.books, office.date, false));
    QCOMPARE(done.letters, 3);
    QCOMPARE(done.invoices, 4 + 3 + 2);
    QCOMPARE(dry.letters, done.letters);
    QCOMPARE(dry.invoices, done.invoices);
    const auto mails = have(MailQueue(*office.books).list({}));
    QCOMPARE(mails.size(), 3);
    for (const QueuedMail &mail : mails) {
        QCOMPARE(mail.kind, MailKind::Reminder);
        QVERIFY(!mail.invoiceNumbers().contains("F-2-1") && !mail.invoiceNumbers().contains("F-3-1"));
    }
    QCOMPARE(have(runReminders(*office.books, office.date, false)).letters, 0); // again: nothing
}

void TestReminderRun::lapsesWhateverTheSwitch_data()
{
    QTest::addColumn<QString>("enabled");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("lapsed");
    QTest::newRow("off, last day") << "off" << 14 << 0;
    QTest::newRow("off, the day after") << "off" << 15 << 1;
    QTest::newRow("on, the day after") << "on" << 15 << 1;
}

void TestReminderRun::lapsesWhateverTheSwitch()
{
    QFETCH(QString, enabled);
    QFETCH(int, days);
    QFETCH(int, lapsed);
    Office office(newUrl(), 1, 1);
    have(office.desk->set("reminders.enabled", enabled));
    const PlanId plan = office.proposed(1, {1});
    const auto outcome = have(remindersOfTheDay(*office.books, office.date.addDays(days), goOn));
    QCOMPARE(outcome.lapsed, lapsed);
    QCOMPARE(have(office.desk->plans().find(plan)).state, lapsed ? PlanState::Lapsed : PlanState::Proposed);
    QCOMPARE(office.blocksOf(Office::invoice(1, 1)).isEmpty(), lapsed == 1);
    QCOMPARE(outcome.letters, 0); // the pause after a plan that ended
    QCOMPARE(have(remindersOfTheDay(*office.books, office.date.addDays(days + 3), goOn)).letters,
             enabled == "on" ? 1 : 0);
}

void TestReminderRun::missedWeeksAreCaughtUpStepByStep()
{
    Office office(newUrl(), 1, 1);
    have(office.desk->set("reminders.enabled", "on"));
    // Nobody ran them for a year: the first step, then each not sooner than the procedure's distance (7, 21, 35).
    const QDate late = office.date.addDays(365);
    const std::pair<int, int> expected[] = {{0, 1},  {1, 0},  {13, 0}, {14, 1}, {15, 0},
                                            {27, 0}, {28, 1}, {29, 0}, {100, 0}};
    for (const auto &[day, letters] : expected)
        QCOMPARE(have(runReminders(*office.books, late.addDays(day), false)).letters, letters);
    QCOMPARE(office.count("reminder_step"), 3);
}

void TestReminderRun::monthsOfAnOffice_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

// What an outsider who watched every day would have written down, to hold the books against.
struct Watched {
    QDate lastSent;
    int lastStep = 0;
    QDate released; // a plan ended unpaid
};

void TestReminderRun::monthsOfAnOffice()
{
    QFETCH(quint64, seed);
    constexpr int customers = 4, each = 3, days = 120, pause = 4;
    std::mt19937_64 random(seed);
    const auto below = [&random](int limit) { return int(random() % quint64(limit)); };
    Office office(newUrl(), customers, each);
    have(office.desk->set("reminders.enabled", "on"));
    have(office.desk->set("reminders.pause_days", QString::number(pause)));
    have(office.desk->set("reminders.steps", "5,15,30,50"));
    const QList<int> steps{5, 15, 30, 50};
    for (int c = 1; c <= customers; ++c) {
        for (int n = 1; n <= each; ++n)
            have(office.books->connection().run(
                "UPDATE invoice SET due = ? WHERE number = ?",
                {dateText(office.date.addDays(below(40) - 20)), Office::invoice(c, n).text()}));
    }
    QMap<InvoiceNumber, Watched> watched;
    int runs = 0, letters = 0, refusals = 0, lapses = 0;

    for (int i = 0; i < days; ++i) {
        const QDate day = office.date.addDays(i);
        Desk desk(*office.books, day);
        // Somebody does something.
        for (int act = below(3); act > 0; --act) {
            const int c = 1 + below(customers);
            const InvoiceNumber number = Office::invoice(c, 1 + below(each));
            switch (below(8)) {
            case 0:
                (void)desk.block(number, BlockReason::Dispute);
                break;
            case 1:
                (void)desk.block(number, BlockReason::Paused, day.addDays(below(10)));
                break;
            case 2:
                (void)desk.unblock(number, BlockReason::Dispute);
                break;
            case 3:
            case 4: {
                ProposalRequest request;
                request.customer = Office::customer(c);
                request.invoices = {number};
                request.terms = {PlanKind::Monthly, 2, PlanDay::of(15), {}};
                request.wording = "Later, please.";
                (void)desk.proposals().propose(request);
                break;
            }
            case 5:
            case 6: {
                const auto waiting = have(desk.plans().list({.state = PlanState::Proposed, .customer = {}}));
                if (waiting.isEmpty())
                    break;
                const Plan plan = waiting.at(below(int(waiting.size())));
                if (desk.decide(plan.id, Verdict::Refuse, "other")) {
                    ++refusals;
                    watched[plan.invoices.first().number].released = day;
                }
                break;
            }
            default:
                if (below(4) == 0)
                    have(office.books->connection().run(
                        "UPDATE invoice SET open = 0, state = 'paid', settled_on = ? WHERE number = ?",
                        {dateText(day), number.text()}));
            }
        }
        if (below(4) == 0)
            continue; // nobody ran them today
        const auto waitingBefore = have(desk.plans().list({.state = PlanState::Proposed, .customer = {}}));
        QMap<InvoiceNumber, Invoice> before;
        const auto mailsBefore = have(MailQueue(*office.books).count({}));
        for (int c = 1; c <= customers; ++c) {
            for (int n = 1; n <= each; ++n)
                before.insert(Office::invoice(c, n), have(desk.invoices().find(Office::invoice(c, n))));
        }
        for (int again = below(2); again >= 0; --again) {
            const auto outcome = have(remindersOfTheDay(*office.books, day, goOn));
            ++runs;
            letters += outcome.letters;
            lapses += outcome.lapsed;
            QCOMPARE(outcome.skipped, 0);
        }
        for (const Plan &plan : waitingBefore) {
            if (have(desk.plans().find(plan.id)).state == PlanState::Lapsed)
                watched[plan.invoices.first().number].released = day;
        }

        // Each step that was taken today was allowed today.
        QSet<QString> written;
        const auto mails = have(
            MailQueue(*office.books).list({.state = {}, .customer = {}, .limit = 10000, .offset = int(mailsBefore)}));
        for (const QueuedMail &mail : mails) {
            QVERIFY2(!written.contains(mail.customer.text()), "two letters to one customer on one day");
            written << mail.customer.text();
            for (const QString &text : mail.invoiceNumbers()) {
                const InvoiceNumber number(text);
                const Invoice &invoice = before[number];
                Watched &known = watched[number];
                QVERIFY(invoice.customer == mail.customer);
                QVERIFY(invoice.open.minor > 0);
                QVERIFY2(isFree(invoice.blocks, day), "a blocked invoice was reminded of");
                const int step = known.lastStep + 1;
                QVERIFY(step <= steps.size());
                QVERIFY(day >= invoice.due.addDays(steps[step - 1]));
                if (known.lastStep > 0)
                    QVERIFY(known.lastSent.daysTo(day) >= steps[step - 1] - steps[step - 2]);
                QVERIFY(known.released.isNull() || known.released.daysTo(day) >= pause);
                known.lastStep = step;
                known.lastSent = day;
            }
        }
        // And what was allowed was done: nobody is left for another run of the day.
        QVERIFY(have(desk.reminderPreview()).isEmpty());
    }

    for (auto known = watched.cbegin(); known != watched.cend(); ++known) {
        const Invoice invoice = have(office.desk->invoices().find(known.key()));
        QCOMPARE(invoice.reminder.lastStep, known->lastStep);
        QCOMPARE(invoice.reminder.lastSent, known->lastSent);
        for (int step = 1; step <= known->lastStep; ++step)
            QCOMPARE(
                office.count("reminder_step", QString("number = '%1' AND step = %2").arg(known.key().text()).arg(step)),
                1);
    }
    QCOMPARE(office.count("mail", "kind = 'reminder'"), letters);
    QVERIFY(runs > 60 && letters > 10 && refusals > 0 && refusals + lapses > 3);
}

void TestReminderRun::racingRuns_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

void TestReminderRun::racingRuns()
{
    QFETCH(bool, postgresql);
    if (postgresql && !m_server)
        QSKIP(qPrintable(m_why));
    constexpr int customers = 40, runners = 4;
    const DatabaseUrl url = postgresql ? m_server->newDatabase() : newUrl();
    Office office(url, customers, 2);
    have(office.desk->set("reminders.enabled", "on"));
    std::atomic<int> letters = 0, skipped = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < runners; ++i) {
        threads.emplace_back(QThread::create([&] {
            auto books = have(Books::open(url));
            have(books->choose({}));
            const auto outcome = have(runReminders(*books, office.date, false));
            letters += outcome.letters;
            skipped += outcome.skipped;
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(120000));
    QCOMPARE(letters.load(), customers);
    QCOMPARE(office.count("mail"), customers);
    QCOMPARE(office.count("reminder_step"), customers * 2);
    QCOMPARE(office.count("invoice", "last_step = 1"), customers * 2);
}

QTEST_GUILESS_MAIN(TestReminderRun)
#include "tst_reminderrun.moc"
