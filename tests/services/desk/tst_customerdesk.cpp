// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk does with a customer, on both engines: changes that are whole or not at all, the pause that blocks and
// frees just what it laid, links, figures, history, lists by the page.
#include "services/books/auditlog.h"
#include "services/books/links.h"
#include "services/intake/invoiceimport.h"
#include "tests/services/sync/workstation.h"

using namespace palier;
using namespace palier::test;

class TestCustomerDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void changes_data() { BothEngines::rows(); }
    void changes();
    void pause_data() { BothEngines::rows(); }
    void pause();
    void pauseOverBlocksByHand_data() { BothEngines::rows(); }
    void pauseOverBlocksByHand();
    void pauseAndImports_data() { BothEngines::rows(); }
    void pauseAndImports();
    void pauseOffline_data() { BothEngines::rows(); }
    void pauseOffline();
    void links_data() { BothEngines::rows(); }
    void links();
    void standing_data() { BothEngines::rows(); }
    void standing();
    void history_data() { BothEngines::rows(); }
    void history();
    void historyOfOneMoment_data() { BothEngines::rows(); }
    void historyOfOneMoment();
    void historyOfImports_data() { BothEngines::rows(); }
    void historyOfImports();
    void pages_data() { BothEngines::rows(); }
    void pages();

private:
    BothEngines m_engines;
};

static const CustomerId c1 = Office::customer(1);
static const QList<BlockReason> isPaused{BlockReason::CustomerPaused};

void TestCustomerDesk::changes()
{
    NEW_OFFICE(office);
    QCOMPARE(faultOf(office.desk->changeCustomer(
                 c1, {{CustomerField::Name, "New"}, {CustomerField::Phone, "030 1"}, {CustomerField::Email, "no"}})),
             word(Fault::BadEmail));
    QCOMPARE(have(office.desk->customers().find(c1)).name, "Customer C1"); // nothing half
    have(office.desk->changeCustomer(c1, {{CustomerField::Name, "<b>x</b>"},
                                          {CustomerField::Contact, "Ann"},
                                          {CustomerField::Phone, "030 1234"},
                                          {CustomerField::Address, "Road 1\n12345 Town"},
                                          {CustomerField::Contacts, "Bob, 030 12"},
                                          {CustomerField::AllowProposal, "off"}}));
    const Customer customer = have(office.desk->customers().find(c1));
    QCOMPARE(customer.name, "<b>x</b>");
    QCOMPARE(customer.contact, "Ann");
    QCOMPARE(customer.phone, "030 1234");
    QCOMPARE(customer.address, "Road 1\n12345 Town");
    QCOMPARE(customer.contacts, "Bob, 030 12");
    QVERIFY(!customer.allowProposal && !customer.pause);
    QCOMPARE(faultOf(office.desk->changeCustomer(CustomerId("nobody"), {{CustomerField::Name, "x"}})),
             word(Fault::UnknownCustomer));
    QCOMPARE(faultOf(office.desk->setCustomer(c1, "shoe_size", "44")), word(Fault::UnknownWord));
    // What is personal stands where it can be erased, and not in the chain.
    QCOMPARE(office.count("audit", "fact = 'customer_change' AND body LIKE '%Ann%'"), 0);
    QCOMPARE(office.count("audit", "fact = 'customer_change' AND personal LIKE '%Ann%'"), 1);
    QVERIFY(have(AuditLog(office.books->connection(), 1).verify()).faults.isEmpty());
}

void TestCustomerDesk::pause()
{
    NEW_OFFICE(office);
    have(office.desk->block(Office::invoice(1, 2), BlockReason::Dispute));
    have(office.desk->setCustomer(c1, "pause", "2026-03-31", "in hospital"));
    const Customer paused = have(office.desk->customers().find(c1));
    QCOMPARE(paused.pause->until, QDate(2026, 3, 31));
    QCOMPARE(paused.pause->note, "in hospital");
    QVERIFY(paused.isPausedOn(QDate(2026, 3, 31)) && !paused.isPausedOn(QDate(2026, 4, 1)));
    QCOMPARE(office.blocksOf(Office::invoice(1, 1)), isPaused);
    const Block block = have(office.desk->invoices().find(Office::invoice(1, 1))).blocks.first();
    QCOMPARE(block.until, QDate(2026, 3, 31));
    QCOMPARE(block.note, "in hospital");
    QVERIFY(block.since.isValid());
    QCOMPARE(office.blocksOf(Office::invoice(1, 2)), (QList{BlockReason::CustomerPaused, BlockReason::Dispute}));
    QVERIFY(office.blocksOf(Office::invoice(2, 1)).isEmpty());
    have(office.desk->setCustomer(c1, "pause", "on")); // longer: the same blocks, without end
    QVERIFY(have(office.desk->invoices().find(Office::invoice(1, 1))).blocks.first().until.isNull());
    have(office.desk->setCustomer(c1, "pause", "off"));
    QVERIFY(!have(office.desk->customers().find(c1)).pause);
    QVERIFY(office.blocksOf(Office::invoice(1, 1)).isEmpty());
    QCOMPARE(office.blocksOf(Office::invoice(1, 2)), QList{BlockReason::Dispute}); // nothing else is freed
    have(office.desk->setCustomer(c1, "pause", "off"));                            // again: nothing happens
    QCOMPARE(faultOf(office.desk->setCustomer(c1, "pause", "2026-03-01")), word(Fault::BadDate));
}

void TestCustomerDesk::pauseOverBlocksByHand()
{
    NEW_OFFICE(office);
    have(office.desk->block(Office::invoice(1, 1), BlockReason::CustomerPaused, QDate(2026, 3, 10), "by hand"));
    have(office.desk->block(Office::invoice(1, 2), BlockReason::CustomerPaused));
    have(office.desk->setCustomer(c1, "pause", "2026-03-31", "all of it"));
    Block block = have(office.desk->invoices().find(Office::invoice(1, 1))).blocks.first();
    QCOMPARE(block.until, QDate(2026, 3, 31)); // the longer of the two
    QCOMPARE(block.note, "all of it");
    QVERIFY(have(office.desk->invoices().find(Office::invoice(1, 2))).blocks.first().until.isNull());
    have(office.desk->setCustomer(c1, "pause", "on"));
    have(office.desk->setCustomer(c1, "pause", "off"));
    block = have(office.desk->invoices().find(Office::invoice(1, 1))).blocks.first();
    QCOMPARE(block.until, QDate(2026, 3, 10)); // as somebody had laid it
    QCOMPARE(block.note, "by hand");
    QCOMPARE(office.blocksOf(Office::invoice(1, 2)), isPaused);
    QVERIFY(office.blocksOf(Office::invoice(1, 3)).isEmpty());
    have(office.desk->unblock(Office::invoice(1, 1), BlockReason::CustomerPaused));
}

void TestCustomerDesk::pauseAndImports()
{
    NEW_OFFICE(office);
    const auto import = [&office](const QByteArray &rows, QDate on) {
        const auto file =
            have(readInvoices("number,customer,issued,due,amount,currency\n" + rows, ColumnMap(), Currency()));
        return have(importInvoices(*office.books, "more.csv", file, {}, on));
    };
    have(office.desk->setCustomer(c1, "pause", "2026-03-31", "away"));
    import("N-1,C1,2026-02-01,2026-03-01,10.00,EUR\nN-2,C2,2026-02-01,2026-03-01,10.00,EUR\n", office.date);
    QCOMPARE(office.blocksOf(InvoiceNumber("N-1")), isPaused);
    QCOMPARE(have(office.desk->invoices().find(InvoiceNumber("N-1"))).blocks.first().note, "away");
    QVERIFY(office.blocksOf(InvoiceNumber("N-2")).isEmpty());
    import("N-3,C1,2026-02-01,2026-03-01,10.00,EUR\n", QDate(2026, 4, 1)); // the pause has ended
    QVERIFY(office.blocksOf(InvoiceNumber("N-3")).isEmpty());
    have(office.desk->setCustomer(c1, "pause", "off"));
    QVERIFY(office.blocksOf(InvoiceNumber("N-1")).isEmpty()); // also of those that came later
    import("N-4,C1,2026-02-01,2026-03-01,10.00,EUR\n", office.date);
    QVERIFY(office.blocksOf(InvoiceNumber("N-4")).isEmpty());
}

// Two pause offline, of whom the second has not seen the first's; one ends it: all become equal, and no block is left.
void TestCustomerDesk::pauseOffline()
{
    NEW_OFFICE(office);
    Workstation anna(url, m_engines.newFolder()), bob(url, m_engines.newFolder());
    have(anna.desk->setCustomer(c1, "pause", "on", "anna's"));
    have(bob.desk->setCustomer(c1, "pause", "2026-05-31", "bob's"));
    const Invoice waiting = have(anna.desk->invoices().find(Office::invoice(1, 1)));
    QVERIFY(waiting.blocks.size() == 1 && waiting.blocks.first().since.isNull()); // waits to be sent
    QVERIFY(have(anna.desk->history(c1, 10)).entries.first().at.isNull());
    anna.sync();
    QCOMPARE(bob.sync().conflicts, 1);
    QCOMPARE(have(bob.desk->customers().find(c1)).pause->note, "anna's");
    have(bob.desk->setCustomer(c1, "pause", "2026-05-31", "bob's")); // knowing hers
    QCOMPARE(bob.sync().conflicts, 0);
    anna.sync();
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    QCOMPARE(have(anna.desk->customers().find(c1)).pause->note, "bob's");
    QCOMPARE(have(anna.desk->history(c1, 10)).entries.first().from, std::optional<QString>("on"));
    have(anna.desk->setCustomer(c1, "pause", "off"));
    anna.sync();
    bob.sync();
    QCOMPARE(contentOf(*bob.replica), contentOf(*office.books));
    QCOMPARE(office.count("invoice_block"), 0);
}

void TestCustomerDesk::links()
{
    NEW_OFFICE(office);
    Workstation anna(url, m_engines.newFolder());
    Links links(*office.books);
    const QString first = have(links.mint(c1, 30));
    QTest::qSleep(2); // the order in which they were made is known by the millisecond
    const QString second = have(links.mint(c1, 60));
    have(links.mint(c1, -1));
    have(links.mint(Office::customer(2), 30));
    QVERIFY(have(links.openSession(first, 60)));
    anna.sync();
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    const auto living = have(anna.desk->portalLinks().living(c1));
    QCOMPARE(living.size(), 2); // known without the books
    QVERIFY(living[0].usedAt.isNull() && living[1].usedAt.isValid());
    QVERIFY(living[1].madeAt.isValid() && living[1].expiresAt < living[0].expiresAt);
    have(links.revoke(c1, living[1].id));
    QVERIFY(!have(links.openSession(first, 60)));
    QVERIFY(have(links.openSession(second, 60)));
    QCOMPARE(have(office.desk->portalLinks().living(c1)).size(), 1);
    have(links.revoke(Office::customer(2), living[0].id)); // not theirs: nothing
    QCOMPARE(have(office.desk->portalLinks().living(c1)).size(), 1);
    have(links.revokeAll(c1));
    QVERIFY(have(office.desk->portalLinks().living(c1)).isEmpty());
    QCOMPARE(have(office.desk->portalLinks().living(Office::customer(2))).size(), 1);
}

void TestCustomerDesk::standing()
{
    NEW_OFFICE(office);
    Connection &books = office.books->connection();
    addInvoice(books, 1, "U-1", "C1", office.date.addDays(5), 5000, "USD");
    addInvoice(books, 1, "K-1", "C1", office.date, -2500);
    for (int i = 0; i < 4; ++i) { // paid 10 days early, in time, 10 and 20 days late
        addInvoice(books, 1, QString("P-%1").arg(i), "C1", office.date.addDays(-100 + i), 1000);
        have(books.run("UPDATE invoice SET open = 0, state = 'paid', settled_on = ? WHERE number = ?",
                       {dateText(office.date.addDays(-100 + i + 10 * (i - 1))), QString("P-%1").arg(i)}));
    }
    const PlanId refusedOne = office.proposed(1, {1});
    have(office.desk->decide(refusedOne, Verdict::Refuse, "other"));
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    have(office.desk->setCustomer(c1, "pause", "on"));
    const CustomerStanding standing = have(office.desk->standing(c1));
    QCOMPARE(standing.owed.size(), 2);
    QCOMPARE(standing.owed[0].open, (Money{27500, Currency()}));
    QCOMPARE(standing.owed[0].overdue, (Money{30000, Currency()}));
    QCOMPARE(standing.owed[1].open.minor, 5000);
    QCOMPARE(standing.owed[1].overdue.minor, 0);
    QCOMPARE(standing.openInvoices, 5);
    QCOMPARE(standing.overdueInvoices, 3);
    QCOMPARE(standing.oldestOverdue, office.date.addDays(-10));
    QCOMPARE(standing.record.settled, 4);
    QCOMPARE(standing.record.late, 2);
    QCOMPARE(standing.record.averageDaysLate, 15);
    QCOMPARE(standing.percentLate(), 50);
    QCOMPARE(standing.lastSettled, office.date.addDays(-77));
    QCOMPARE(standing.activePlans(), 1);
    QCOMPARE(standing.refusedPlans(), 1);
    QCOMPARE(standing.keptPlans() + standing.brokenPlans() + standing.waitingPlans(), 0);
    QCOMPARE(standing.pausedInvoices, 4);
    QVERIFY(!standing.isUndeliverable);
    const CustomerStanding none = have(office.desk->standing(CustomerId("nobody")));
    QVERIFY(none.owed.isEmpty() && none.record.settled == 0 && none.lastSettled.isNull());
}

void TestCustomerDesk::history()
{
    NEW_OFFICE(office);
    have(office.desk->setCustomer(c1, "email", "first@example.com"));
    have(office.desk->setCustomer(c1, "email", "second@example.com"));
    have(Links(*office.books).mint(c1, 30));
    have(office.desk->block(Office::invoice(1, 3), BlockReason::Dispute, {}, "why"));
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Refuse, "other", "sorry"));
    have(office.desk->setCustomer(Office::customer(2), "name", "Somebody else"));
    const CustomerHistory all = have(office.desk->history(c1, 100));
    QVERIFY(!all.isMore);
    QList<CustomerEvent> events;
    for (const auto &entry : all.entries)
        events << entry.event;
    QCOMPARE(events, (QList{CustomerEvent::Plan, CustomerEvent::Plan, CustomerEvent::Block, CustomerEvent::LinkMade,
                            CustomerEvent::Changed, CustomerEvent::Changed}));
    QCOMPARE(all.entries[0].what, HistoryEvent::Refused);
    QCOMPARE(all.entries[0].text, "sorry");
    QVERIFY(!all.entries[0].plan.isNull());
    QCOMPARE(all.entries[2].invoice, Office::invoice(1, 3));
    QCOMPARE(*all.entries[4].field, CustomerField::Email);
    QCOMPARE(all.entries[4].from, std::optional<QString>("first@example.com"));
    QCOMPARE(all.entries[4].to, "second@example.com");
    QVERIFY(all.entries[4].at.isValid() && !all.entries[4].by.isEmpty());
    QCOMPARE(all.entries[5].from, std::optional<QString>("c1@example.com"));
    const CustomerHistory some = have(office.desk->history(c1, 3));
    QVERIFY(some.isMore);
    QCOMPARE(some.entries.size(), 3);
    QCOMPARE(some.entries[2].event, CustomerEvent::Block);
}

// The fields of one save stand in their order, and an e-mail after the decision that it tells of, whose moment it has.
void TestCustomerDesk::historyOfOneMoment()
{
    NEW_OFFICE(office);
    for (int save = 0; save < 20; ++save) {
        QTest::qWait(2); // no two saves in one millisecond
        have(office.desk->changeCustomer(c1, {{CustomerField::Contact, QString("Person %1").arg(save)},
                                              {CustomerField::Phone, QString("030 12345%1").arg(save)}}));
        const auto saved = have(office.desk->history(c1, 2)).entries; // newest first
        QVERIFY(saved.at(0).field == CustomerField::Phone);
        QVERIFY(saved.at(1).field == CustomerField::Contact);
    }
    have(office.desk->decide(office.proposed(2, {1}), Verdict::Refuse, "other"));
    have(office.books->connection().run(
        "UPDATE mail SET state = 'sent', sent_at = (SELECT d.booked_at FROM decision AS d WHERE d.id = mail.id)"));
    const auto told = have(office.desk->history(Office::customer(2), 2)).entries;
    QCOMPARE(told.at(0).event, CustomerEvent::Mail);
    QCOMPARE(told.at(1).event, CustomerEvent::Plan);
}

// What an import says anew of somebody who is known stands in their history, also on a workstation; what it says again,
// or of somebody new, doesn't.
void TestCustomerDesk::historyOfImports()
{
    NEW_OFFICE(office);
    Workstation anna(url, m_engines.newFolder());
    const auto import = [&office](const QString &name, const QByteArray &rows) {
        const auto file =
            have(readInvoices("number,customer,customer_name,email,language,issued,due,amount,currency\n" + rows,
                              ColumnMap(), Currency()));
        have(importInvoices(*office.books, name, file, {}, office.date));
    };
    const QByteArray invoice = ",2026-02-01,2026-03-01,10.00,EUR\n";
    import("march.csv", "N-1,C1,\"New, Ltd\",new@example.com,fr" + invoice + "N-2,X9,Somebody,x9@example.com,de" +
                            invoice + "N-3,C2,,,en" + invoice);
    import("again.csv", "N-4,C1,\"New, Ltd\",new@example.com,fr" + invoice);
    import("april.csv", "N-5,C1,,newer@example.com,fr" + invoice);
    QCOMPARE(office.count("customer_import"), 2); // a row a customer and a file
    anna.sync();
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    for (Desk *desk : {office.desk.get(), anna.desk.get()}) {
        const CustomerHistory history = have(desk->history(c1, 100));
        QStringList told;
        for (const auto &entry : history.entries) {
            QCOMPARE(entry.event, CustomerEvent::Imported);
            QVERIFY(entry.at.isValid() && !entry.by.isEmpty());
            told << QString("%1: %2 from %3 to %4").arg(entry.text, word(*entry.field), *entry.from, entry.to);
        }
        told.sort();
        QCOMPARE(told,
                 (QStringList{"april.csv: email from new@example.com to newer@example.com",
                              "march.csv: email from c1@example.com to new@example.com",
                              "march.csv: language from en to fr", "march.csv: name from Customer C1 to New, Ltd"}));
        QCOMPARE(history.entries.first().text, "april.csv");
        QVERIFY(have(desk->history(CustomerId("X9"), 100)).entries.isEmpty());
        QVERIFY(have(desk->history(Office::customer(2), 100)).entries.isEmpty());
    }
}

void TestCustomerDesk::pages()
{
    NEW_OFFICE(office);
    Connection &books = office.books->connection();
    for (int i = 0; i < 35; ++i)
        addCustomer(books, 1, QString("X%1").arg(i, 2, 10, QChar('0')), {}, i % 3 == 0 ? "fr" : "en");
    nameCustomers(books, "X1%", "Same");
    have(office.desk->setCustomer(CustomerId("X05"), "pause", "on"));
    have(office.desk->setCustomer(CustomerId("X06"), "pause", "2026-03-02"));
    have(office.desk->setCustomer(CustomerId("X07"), "allow_proposal", "off"));
    CustomerQuery query;
    query.businessDate = office.date;
    for (const CustomerOrder order : {CustomerOrder::Name, CustomerOrder::Number}) {
        for (const bool descending : {false, true}) {
            query.order = order;
            query.descending = descending;
            QStringList expected, got;
            for (const Customer &customer : have(office.desk->customers().pageAt(query, 1000, 0)))
                expected << customer.id.text();
            QCOMPARE(expected.size(), have(office.desk->customers().count(query)));
            std::optional<CustomerMark> mark;
            for (;;) {
                const auto page = have(office.desk->customers().page(query, 10, mark));
                for (const Customer &customer : page)
                    got << customer.id.text();
                if (page.size() < 10)
                    break;
                mark = Customers::markOf(page.last());
            }
            QCOMPARE(got, expected);
        }
    }
    const auto counted = [&](const std::function<void(CustomerQuery &)> &narrow) {
        CustomerQuery narrowed;
        narrowed.businessDate = office.date;
        narrow(narrowed);
        const qint64 count = have(office.desk->customers().count(narrowed));
        return have(office.desk->customers().page(narrowed, 1000)).size() == count ? count : -1;
    };
    QCOMPARE(counted([](CustomerQuery &q) { q.owing = true; }), 2);
    QCOMPARE(counted([](CustomerQuery &q) { q.paused = true; }), 2);
    QCOMPARE(counted([](CustomerQuery &q) {
                 q.paused = true;
                 q.businessDate = q.businessDate.addDays(1);
             }),
             1);
    QCOMPARE(counted([](CustomerQuery &q) { q.proposalsOff = true; }), 1);
    QCOMPARE(counted([](CustomerQuery &q) { q.languages = {Language::French}; }), 12);
    QCOMPARE(counted([](CustomerQuery &q) { q.text = "saME"; }), 10);
    QCOMPARE(counted([](CustomerQuery &q) { q.text = "%"; }), 0);
    QCOMPARE(have(office.desk->customers().count({}, 20)), 20);
}

QTEST_GUILESS_MAIN(TestCustomerDesk)
#include "tst_customerdesk.moc"
