// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is found by a few letters, and how much there is to look at; on both engines.
#include "services/desk/lookup.h"
#include "services/desk/standing.h"
#include "services/sync/syncround.h"
#include "tests/support/bothengines.h"

using namespace palier;
using namespace palier::test;

class TestLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }
    void finds_data();
    void finds();
    void noMoreThanAsked_data() { BothEngines::rows(); }
    void noMoreThanAsked();
    void standing_data() { BothEngines::rows(); }
    void standing();
    void standingOfAReplica();

private:
    BothEngines m_engines;
};

void TestLookup::finds_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("invoices");
    QTest::addColumn<QStringList>("customers");
    QTest::addColumn<int>("plans");
    using S = QStringList;
    for (const bool postgresql : {false, true}) {
        const QByteArray engine = postgresql ? "postgresql: " : "sqlite: ";
        const auto row = [&](const char *name) -> QTestData & { return QTest::newRow(engine + name) << postgresql; };
        row("nothing") << "  " << S() << S() << 0;
        row("a number") << "F-1-2" << S{"F-1-2"} << S() << 0;
        row("a number's start") << " f-1 " << S{"F-1-1", "F-1-2", "F-1-3"} << S() << 1;
        row("a customer's number") << "c1" << S() << S{"C1"} << 1;
        row("a part of a name") << "BRAUN" << S() << S{"C2"} << 0;
        row("markup") << "<b>" << S() << S{"C2"} << 0;
        row("not a pattern") << "%" << S() << S() << 0;
        row("nobody") << "zzz" << S() << S() << 0;
    }
}

void TestLookup::finds()
{
    NEW_OFFICE(office);
    QFETCH(QString, text);
    have(office.desk->setCustomer(Office::customer(2), "name", "<b>Braun</b> & Sons"));
    office.proposed(1, {1});
    const Found found = have(lookUp(*office.books, text, 5));
    QStringList invoices, customers;
    for (const auto &invoice : found.invoices)
        invoices << invoice.number.text();
    for (const auto &customer : found.customers)
        customers << customer.id.text();
    QTEST(invoices, "invoices");
    QTEST(customers, "customers");
    QFETCH(int, plans);
    QCOMPARE(found.plans.size(), plans);
}

void TestLookup::noMoreThanAsked()
{
    NEW_OFFICE(office);
    const Found found = have(lookUp(*office.books, "F", 4));
    QCOMPARE(found.invoices.size(), 4);
    QCOMPARE(found.invoices.first().open, (Money{10000, Currency()}));
    QVERIFY(!found.invoices.first().customerName.isEmpty());
    QCOMPARE(have(lookUp(*office.books, "C", 1)).customers.size(), 1);
}

void TestLookup::standing()
{
    NEW_OFFICE(office);
    QVERIFY(have(standingOf(*office.books)) == Standing());
    const PlanId first = office.proposed(1, {1});
    const PlanId second = office.proposed(2, {1, 2});
    Standing standing = have(standingOf(*office.books));
    QCOMPARE(standing.proposals, 2);
    const auto latest = have(latestProposals(*office.books, 1));
    QCOMPARE(latest.size(), 1);
    QVERIFY(latest.first().id == second);
    QCOMPARE(latest.first().total, (Money{20000, Currency()}));
    have(office.desk->decide(first, Verdict::Approve));
    // Its mail is given up; that of the other is tried again and again.
    const auto leased = have(MailQueue(*office.books).lease("me", 60));
    QVERIFY(leased);
    have(MailQueue(*office.books).failed(*leased, "me", "no such host", false));
    standing = have(standingOf(*office.books));
    QCOMPARE(standing.proposals, 1);
    QCOMPARE(standing.failedMails, 1);
    have(office.desk->decide(second, Verdict::Refuse, "other"));
    // A server that says "later" once or twice is no trouble. What is counted is what the page of messages tells.
    for (int attempt = 0; attempt < 3; ++attempt) {
        QCOMPARE(have(standingOf(*office.books)).failedMails, 1);
        QCOMPARE(have(office.desk->mailTrouble()).delayed, 0);
        const auto next = have(MailQueue(*office.books).lease("me", 60));
        QVERIFY(next);
        have(MailQueue(*office.books).tryAgain(next->id, "me", "no such host", 0));
    }
    QCOMPARE(have(standingOf(*office.books)).failedMails, 2);
    const MailTrouble trouble = have(office.desk->mailTrouble());
    QCOMPARE(trouble.failed, 1);
    QCOMPARE(trouble.delayed, 1);
    // What was given up long ago is nobody's trouble any more, in neither place.
    have(office.books->connection().run("UPDATE mail SET queued_at = '2020-01-01T00:00:00.000Z' WHERE state = "
                                        "'failed'"));
    QCOMPARE(have(standingOf(*office.books)).failedMails, 1);
    QCOMPARE(have(office.desk->mailTrouble()).failed, 0);
    // Nor is any of it where no mail leaves at all: in a demo.
    QCOMPARE(have(office.desk->standing()).failedMails, 1);
    office.desk->keepMailIn();
    QCOMPARE(have(office.desk->standing()).failedMails, 0);
    QVERIFY(!have(office.desk->mailTrouble()).isAny());
}

void TestLookup::standingOfAReplica()
{
    const QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    const PlanId plan = office.proposed(1, {1});
    const auto replica = have(Replica::open(folder.filePath("replica")));
    have(syncOnce(*replica, *office.books));
    have(replica->choose({}));
    Desk desk(*replica, office.date);
    have(office.desk->decide(plan, Verdict::Refuse, "other"));
    have(desk.decide(plan, Verdict::Approve));
    Standing standing = have(standingOf(*replica));
    QCOMPARE(standing.waiting, 1);
    QVERIFY(standing.syncedAt.isValid());
    have(syncOnce(*replica, *office.books));
    standing = have(standingOf(*replica));
    QCOMPARE(standing.waiting, 0);
    QCOMPARE(standing.conflicts, 1);
    QCOMPARE(standing.proposals, 0);
}

QTEST_GUILESS_MAIN(TestLookup)
#include "tst_lookup.moc"
