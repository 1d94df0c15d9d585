// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from the books and how their queues work, on both engines.
#include "services/books/links.h"
#include "tests/support/bothengines.h"
#include "tests/support/present.h"

using namespace palier;
using namespace palier::test;

class TestBooksTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void mailLease_data() { BothEngines::rows(); }
    void mailLease();
    void whatIsDueAtOnceIsDue_data() { BothEngines::rows(); }
    void whatIsDueAtOnceIsDue();
    void links_data() { BothEngines::rows(); }
    void links();
    void pages_data() { BothEngines::rows(); }
    void pages();
    void stepsAndWalks_data() { BothEngines::rows(); }
    void stepsAndWalks();
    void invoiceFilters_data() { BothEngines::rows(); }
    void invoiceFilters();

private:
    BothEngines m_engines;
};

void TestBooksTables::mailLease()
{
    NEW_OFFICE(office);
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    MailQueue queue(*office.books);
    const auto first = present(queue.lease("a", 60));
    QVERIFY(!have(queue.lease("b", 60)).has_value());
    QVERIFY(have(queue.keepText(first, "a")));
    QVERIFY(!have(queue.keepText(first, "b")));
    have(queue.tryAgain(first.id, "a", "busy", 0));
    const auto second = present(queue.lease("b", -1)); // a lease that has run out already
    QCOMPARE(second.attempts, 2);
    QCOMPARE(second.lastError, "busy");
    QVERIFY(!have(queue.keepText(second, "b")));
    const auto third = present(queue.lease("c", 60)); // is free at once
    QCOMPARE(third.messageId, first.messageId);
    have(queue.sent(third.id, "c"));
    QCOMPARE(have(queue.find(third.id)).state, MailState::Sent);
    QVERIFY(!have(queue.lease("d", 60)).has_value());
    have(office.desk->decide(office.proposed(1, {2}), Verdict::Refuse, "other"));
    const auto other = present(queue.lease("a", 60));
    have(queue.failed(other, "a", "no address", true));
    QCOMPARE(office.blocksOf(Office::invoice(1, 2)), QList{BlockReason::Undeliverable});
    have(office.desk->setCustomer(Office::customer(1), "email", "new@example.com"));
    QCOMPARE(office.blocksOf(Office::invoice(1, 2)), QList<BlockReason>());
    have(queue.retry(other.id));
    QCOMPARE(have(queue.dueCount()), 1);
}

// By the books' own clock, to its last digit: within the millisecond in which it was put back.
void TestBooksTables::whatIsDueAtOnceIsDue()
{
    NEW_OFFICE(office);
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    MailQueue queue(*office.books);
    for (int attempt = 1; attempt <= 40; ++attempt) {
        const auto mail = have(queue.lease("a", 60));
        QVERIFY2(mail, qPrintable(QString("at attempt %1").arg(attempt)));
        have(queue.tryAgain(mail->id, "a", "busy", 0));
        QCOMPARE(have(queue.dueCount()), 1);
    }
}

void TestBooksTables::links()
{
    NEW_OFFICE(office);
    Links links(*office.books);
    QCOMPARE(faultOf(links.mint(CustomerId("nobody"), 30)), word(Fault::UnknownCustomer));
    const QString token = have(links.mint(Office::customer(1), 30));
    QCOMPARE(office.count("token", QString("hash = '%1'").arg(token)), 0); // only its hash is kept
    QVERIFY(!have(links.openSession("guessed", 60)).has_value());
    const QString secret = present(links.openSession(token, 60));
    QCOMPARE(present(links.session(secret)).customer, Office::customer(1));
    QVERIFY(!have(links.session(token)).has_value());
    const QString expired = have(links.mint(Office::customer(1), -1));
    QVERIFY(!have(links.openSession(expired, 60)).has_value());
    have(links.revokeAll(Office::customer(1)));
    QVERIFY(!have(links.session(secret)).has_value());
    QVERIFY(!have(links.openSession(token, 60)).has_value());
    QCOMPARE(office.count("audit", "fact = 'link'"), 3);
}

void TestBooksTables::pages()
{
    NEW_OFFICE(office);
    for (int i = 0; i < 57; ++i)
        addInvoice(office.books->connection(), 1, QString("P-%1").arg(i, 3, 10, QChar('0')), "C2",
                   office.date.addDays(i % 7 - 3), 1000 + i % 5);
    office.proposed(1, {1, 2});
    for (const InvoiceOrder order :
         {InvoiceOrder::Number, InvoiceOrder::Customer, InvoiceOrder::Issued, InvoiceOrder::Due, InvoiceOrder::Amount,
          InvoiceOrder::Open, InvoiceOrder::State, InvoiceOrder::Blocked}) {
        for (const bool descending : {false, true}) {
            InvoiceQuery query;
            query.order = order;
            query.descending = descending;
            query.businessDate = office.date;
            const auto whole = have(office.desk->invoices().pageAt(query, 1000, 0));
            QCOMPARE(whole.size(), have(office.desk->invoices().count(query)));
            QStringList expected, got;
            for (const Invoice &invoice : whole)
                expected << invoice.number.text();
            std::optional<InvoiceMark> mark;
            for (;;) {
                const auto page = have(office.desk->invoices().page(query, 10, mark));
                for (const Invoice &invoice : page)
                    got << invoice.number.text();
                if (page.size() < 10)
                    break;
                mark = Invoices::markOf(page.last(), order, office.date);
            }
            QCOMPARE(got, expected);
            QCOMPARE(QSet<QString>(got.cbegin(), got.cend()).size(), got.size());
        }
    }
    InvoiceQuery blocked;
    blocked.blocked = {BlockReason::PlanProposed, BlockReason::Dispute};
    blocked.businessDate = office.date;
    QCOMPARE(have(office.desk->invoices().count(blocked)), 2);
    InvoiceQuery text;
    text.text = "Customer C1";
    text.businessDate = office.date;
    QCOMPARE(have(office.desk->invoices().count(text)), 3);
    text.text = "P-01";
    QCOMPARE(have(office.desk->invoices().count(text)), 10);
    QCOMPARE(have(office.desk->customers().find(Office::customer(1))).open, (QList{Money{30000, Currency()}}));
}

// What a list of any length is known by agrees with its pages, in every order.
void TestBooksTables::stepsAndWalks()
{
    NEW_OFFICE(office);
    for (int i = 0; i < 43; ++i)
        addInvoice(office.books->connection(), 1, QString("P-%1").arg(i, 3, 10, QChar('0')), i % 2 ? "C1" : "C2",
                   office.date.addDays(i % 7 - 3), 1000 + i % 5);
    for (const InvoiceOrder order :
         {InvoiceOrder::Number, InvoiceOrder::Customer, InvoiceOrder::Issued, InvoiceOrder::Due, InvoiceOrder::Amount,
          InvoiceOrder::Open, InvoiceOrder::State, InvoiceOrder::Blocked}) {
        for (const bool descending : {false, true}) {
            InvoiceQuery query;
            query.order = order;
            query.descending = descending;
            query.businessDate = office.date;
            QVERIFY(Invoices::isIndexed(query));
            QStringList expected, walked;
            for (const Invoice &invoice : have(office.desk->invoices().pageAt(query, 1000, 0)))
                expected << invoice.number.text();
            QCOMPARE(expected.size(), 49);
            have(office.desk->invoices().walk(query, [&](const InvoiceMark &mark) {
                walked << mark.number.text();
                return walked.size() < 40; // no more are wanted
            }));
            QCOMPARE(walked, expected.mid(0, 40));
            std::optional<InvoiceMark> mark;
            for (qsizetype end = 10; end <= 50; end += 10) {
                mark = have(office.desk->invoices().step(query, mark, 10));
                QCOMPARE(mark.has_value(), end < 50);
                if (!mark)
                    break;
                QCOMPARE(mark->number.text(), expected[end - 1]);
                const auto next = have(office.desk->invoices().page(query, 1, mark));
                QCOMPARE(next.first().number.text(), expected[end]);
            }
        }
    }
}

void TestBooksTables::invoiceFilters()
{
    NEW_OFFICE(office); // F-1-1 … F-2-3: 100.00, due ten days ago and a day later each
    Connection &connection = office.books->connection();
    have(connection.run("UPDATE invoice SET amount = 12000 WHERE number = 'F-1-1'"));
    have(connection.run("UPDATE invoice SET open = 100, state = 'partly_paid' WHERE number = 'F-2-1'"));
    have(connection.run("UPDATE invoice SET open = 0, state = 'paid' WHERE number = 'F-2-2'"));
    const auto found = [&](const std::function<void(InvoiceQuery &)> &choose) {
        InvoiceQuery query;
        query.order = InvoiceOrder::Number;
        query.businessDate = office.date;
        choose(query);
        QStringList numbers, walked;
        for (const Invoice &invoice : have(office.desk->invoices().page(query, 100)))
            numbers << invoice.number.text();
        have(office.desk->invoices().walk(query, [&](const InvoiceMark &mark) {
            walked << mark.number.text();
            return true;
        }));
        if (walked != numbers || have(office.desk->invoices().count(query)) != numbers.size())
            return QString("page, walk and count disagree");
        return numbers.join(' ');
    };
    using Query = InvoiceQuery;
    QCOMPARE(found([](Query &query) { query.states = {InvoiceState::PartlyPaid, InvoiceState::Paid}; }), "F-2-1 F-2-2");
    QCOMPARE(found([](Query &query) { query.states = {InvoiceState::Credited}; }), "");
    const Invoice late = have(office.desk->invoices().find(Office::invoice(1, 1)));
    const int days = int(late.due.daysTo(office.date));
    QVERIFY(found([&](Query &query) { query.overdueBy = days; }).contains("F-1-1"));
    QVERIFY(!found([&](Query &query) { query.overdueBy = days + 1; }).contains("F-1-1"));
    QVERIFY(!found([](Query &query) { query.overdueBy = 1; }).contains("F-2-2")); // nothing is left to pay
    QCOMPARE(found([](Query &query) { query.leastAmount = 10001; }), "F-1-1");
    QCOMPARE(found([](Query &query) { query.mostAmount = 9999; }), "");
    QCOMPARE(found([](Query &query) {
                 query.leastAmount = 10000;
                 query.mostAmount = 12000;
                 query.customer = Office::customer(1);
             }),
             "F-1-1 F-1-2 F-1-3");
    QCOMPARE(found([](Query &query) {
                 query.text = "F-2";
                 query.states = {InvoiceState::Open};
             }),
             "F-2-3");
}

QTEST_GUILESS_MAIN(TestBooksTables)
#include "tst_bookstables.moc"
