// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of the books, on both engines: what the schema carries out and what it refuses, whoever writes.
#include "services/books/auditlog.h"
#include "services/books/schema.h"
#include "tests/support/bothengines.h"

#include <QThread>

using namespace palier;
using namespace palier::test;

class TestBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void create_data() { BothEngines::rows(); }
    void create();
    void proposalBlocksItsInvoices_data() { BothEngines::rows(); }
    void proposalBlocksItsInvoices();
    void refusedProposals_data();
    void refusedProposals();
    void approval_data() { BothEngines::rows(); }
    void approval();
    void refusalReleases_data() { BothEngines::rows(); }
    void refusalReleases();
    void secondDecision_data() { BothEngines::rows(); }
    void secondDecision();
    void balanceChanged_data() { BothEngines::rows(); }
    void balanceChanged();
    void sameActAgain_data() { BothEngines::rows(); }
    void sameActAgain();
    void withdrawalAndLapse_data() { BothEngines::rows(); }
    void withdrawalAndLapse();
    void blocks_data() { BothEngines::rows(); }
    void blocks();
    void remindersOnce_data() { BothEngines::rows(); }
    void remindersOnce();
    void racingDecisions_data() { BothEngines::rows(); }
    void racingDecisions();
    void newerSchemaIsRefused_data() { BothEngines::rows(); }
    void newerSchemaIsRefused();

private:
    BothEngines m_engines;
};

void TestBooks::create()
{
    NEW_OFFICE(office);
    QCOMPARE(office.books->administrationName(), "Main");
    QCOMPARE(office.books->currency().code(), "EUR");
    QCOMPARE(faultOf(Books::create(url, "Main", Currency())), word(Fault::BooksExist));
    const auto again = have(Books::open(url));
    have(again->choose(""));
    QCOMPARE(faultOf(again->choose("Other")), word(Fault::UnknownAdministration));
    if (!postgresql)
        QCOMPARE(QFile::permissions(url.path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestBooks::proposalBlocksItsInvoices()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1, 2});
    const Plan plan = have(office.desk->plans().find(id));
    QCOMPARE(plan.state, PlanState::Proposed);
    QCOMPARE(plan.total.minor, 20000);
    QCOMPARE(plan.instalments.size(), 3);
    QCOMPARE(plan.instalments[0].terms.amount.minor, 6667);
    QCOMPARE(plan.instalments[0].terms.agreed, QDate(2026, 3, 15));
    QVERIFY(!plan.proposedAt.isNull());
    QCOMPARE(office.blocksOf(Office::invoice(1, 1)), QList{BlockReason::PlanProposed});
    QCOMPARE(office.blocksOf(Office::invoice(1, 3)), QList<BlockReason>());
    QCOMPARE(office.count("audit", "fact = 'proposal'"), 1);
    QCOMPARE(office.count("audit", "fact = 'proposal' AND body LIKE '%spring%'"), 0); // personal stands apart
    QCOMPARE(office.count("mail"), 0);
}

void TestBooks::refusedProposals_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<QString>("prepare");
    QTest::addColumn<QVariantMap>("columns");
    QTest::addColumn<Fault>("fault");
    for (const bool postgresql : {false, true}) {
        const auto row = [&](const char *name, const QString &prepare, const QVariantMap &columns, Fault fault) {
            QTest::addRow("%s %s", postgresql ? "postgresql" : "sqlite", name)
                << postgresql << prepare << columns << fault;
        };
        row("switched off", "UPDATE setting SET value = 'off' WHERE key = 'billing.allow_proposal'", {},
            Fault::ProposalsOff);
        row("not this customer", "UPDATE customer SET allow_proposal = 0", {}, Fault::CustomerMayNotPropose);
        row("no such customer", {}, {{"customer_id", "nobody"}}, Fault::UnknownCustomer);
        row("no invoice", {}, {{"invoices", "[]"}}, Fault::UnknownInvoice);
        row("somebody else's", {}, {{"invoices", R"(["F-2-1"])"}}, Fault::UnknownInvoice);
        row("paid", "UPDATE invoice SET open = 0 WHERE number = 'F-1-1'", {}, Fault::NothingOpen);
        row("two currencies", "UPDATE invoice SET currency = 'USD' WHERE number = 'F-1-2'",
            {{"invoices", R"(["F-1-1","F-1-2"])"}}, Fault::TwoCurrencies);
        row("in a plan", {}, {{"invoices", R"(["F-1-3"])"}}, Fault::AlreadyInAPlan);
        row("wrong sum", {}, {{"instalments", R"([{"agreed":"2026-04-15","due":"2026-04-15","amount":9999}])"}},
            Fault::WrongTotal);
        row("balance moved", {},
            {{"total", 9000}, {"instalments", R"([{"agreed":"2026-04-15","due":"2026-04-15","amount":9000}])"}},
            Fault::BalanceChanged);
        row("wrong count", {}, {{"instalment_count", 2}}, Fault::WrongTotal);
        row("zero", {},
            {{"instalments",
              R"([{"agreed":"2026-04-15","due":"2026-04-15","amount":10000},{"agreed":"2026-05-15","due":"2026-05-15","amount":0}])"}},
            Fault::InstalmentTooSmall);
        row("backwards", {},
            {{"instalment_count", 2},
             {"instalments",
              R"([{"agreed":"2026-05-15","due":"2026-05-15","amount":5000},{"agreed":"2026-04-15","due":"2026-05-15","amount":5000}])"}},
            Fault::DatesOutOfOrder);
        if (!postgresql)
            row("no date", {}, {{"instalments", R"([{"agreed":"31/01/2026","due":"2026-01-31","amount":10000}])"}},
                Fault::BadDate);
        row("endless", {}, {{"wording", QString(2001, 'x')}}, Fault::TextTooLong);
    }
}

void TestBooks::refusedProposals()
{
    NEW_OFFICE(office);
    QFETCH(QString, prepare);
    QFETCH(QVariantMap, columns);
    QFETCH(Fault, fault);
    office.proposed(1, {3});
    if (!prepare.isEmpty())
        have(office.books->connection().run(prepare));
    QVariantMap all{{"customer_id", "C1"},
                    {"on_date", today},
                    {"kind", "deferred"},
                    {"instalment_count", 1},
                    {"day", ""},
                    {"first_day", "2026-04-15"},
                    {"answer_by", "2026-03-16"},
                    {"total", 10000},
                    {"wording", "w"},
                    {"invoices", R"(["F-1-1"])"},
                    {"instalments", R"([{"agreed":"2026-04-15","due":"2026-04-15","amount":10000}])"}};
    if (columns.value("invoices").toString().contains("F-1-2")) {
        all["total"] = 20000;
        all["instalments"] = R"([{"agreed":"2026-04-15","due":"2026-04-15","amount":20000}])";
    }
    all.insert(columns);
    QCOMPARE(faultOf(office.books->book({"proposal", newId(), all})), word(fault));
    // Nothing half written.
    QCOMPARE(office.count("plan"), 1);
    QCOMPARE(office.count("proposal"), 1);
    QCOMPARE(office.count("invoice_block"), 1);
    QCOMPARE(office.count("audit", "fact = 'proposal'"), 1);
}

void TestBooks::approval()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1, 2});
    have(office.desk->block(Office::invoice(1, 1), BlockReason::Dispute));
    have(office.desk->decide(id, Verdict::Approve));
    const Plan plan = have(office.desk->plans().find(id));
    QCOMPARE(plan.state, PlanState::Active);
    QCOMPARE(plan.decision->verdict, Verdict::Approve);
    QVERIFY(!plan.decision->at.isNull());
    QCOMPARE(office.blocksOf(Office::invoice(1, 1)), (QList{BlockReason::Dispute, BlockReason::PlanActive}));
    QCOMPARE(office.blocksOf(Office::invoice(1, 2)), QList{BlockReason::PlanActive});
    const auto mails = have(office.desk->mails().list({}));
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails[0].kind, MailKind::PlanApproved);
    QCOMPARE(mails[0].messageId, '<' + plan.decision->id.text() + "@palier.invalid>");
    QCOMPARE(mails[0].invoiceNumbers(), (QStringList{"F-1-1", "F-1-2"}));
}

void TestBooks::refusalReleases()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1, 2});
    have(office.desk->block(Office::invoice(1, 1), BlockReason::Dispute));
    QCOMPARE(faultOf(office.desk->decide(id, Verdict::Refuse)), word(Fault::NoRefusalReason));
    QCOMPARE(faultOf(office.desk->decide(id, Verdict::Refuse, "because")), word(Fault::UnknownRefusalReason));
    have(office.desk->decide(id, Verdict::Refuse, "too_long", "Sorry."));
    QCOMPARE(have(office.desk->plans().find(id)).state, PlanState::Refused);
    QCOMPARE(office.blocksOf(Office::invoice(1, 1)), QList{BlockReason::Dispute}); // never frees one that is disputed
    QCOMPARE(office.blocksOf(Office::invoice(1, 2)), QList<BlockReason>());
    QCOMPARE(have(office.desk->invoices().find(Office::invoice(1, 2))).reminder.releasedOn, office.date);
    QCOMPARE(have(office.desk->mails().list({})).first().kind, MailKind::PlanRefused);
    // The invoices can be proposed again.
    office.proposed(1, {2});
}

void TestBooks::secondDecision()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1});
    have(office.desk->decide(id, Verdict::Approve));
    const auto second = office.desk->decide(id, Verdict::Refuse, "other");
    QCOMPARE(faultOf(second), word(Fault::AlreadyDecided));
    QCOMPARE(second.error().kind, Kind::Stale);
    QCOMPARE(faultOf(office.desk->decide(office.proposed(1, {2}), Verdict::Approve, {}, {}, 7)),
             word(Fault::StaleVersion));
    QCOMPARE(faultOf(office.books->book(
                 {"decision",
                  newId(),
                  {{"plan_id", "nothing"}, {"expected_version", 1}, {"on_date", today}, {"verdict", "approve"}}})),
             word(Fault::UnknownPlan));
    QCOMPARE(office.count("mail"), 1);
}

void TestBooks::balanceChanged()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1});
    have(office.books->connection().run("UPDATE invoice SET open = 5000 WHERE number = 'F-1-1'"));
    QCOMPARE(faultOf(office.desk->decide(id, Verdict::Approve)), word(Fault::BalanceChanged));
    // Also past the desk: the database is the last guard.
    const Fact raw{"decision",
                   newId(),
                   {{"plan_id", id.text()}, {"expected_version", 1}, {"on_date", today}, {"verdict", "approve"}}};
    QCOMPARE(faultOf(office.books->book(raw)), word(Fault::BalanceChanged));
    have(office.desk->decide(id, Verdict::Refuse, "other"));
}

void TestBooks::sameActAgain()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1});
    Fact fact{"decision",
              newId(),
              {{"plan_id", id.text()},
               {"expected_version", 1},
               {"on_date", today},
               {"verdict", "approve"},
               {"reason", ""},
               {"note", ""}}};
    QCOMPARE(have(office.books->book(fact)), Booking::Done);
    QCOMPARE(have(office.books->book(fact)), Booking::Again);
    QCOMPARE(office.count("mail"), 1);
    QCOMPARE(office.count("audit", "fact = 'decision'"), 1);
    fact.columns["verdict"] = "refuse";
    fact.columns["reason"] = "other";
    QCOMPARE(faultOf(office.books->book(fact)), word(Fault::SameIdOtherContent));
}

void TestBooks::withdrawalAndLapse()
{
    NEW_OFFICE(office);
    const PlanId first = office.proposed(1, {1}), second = office.proposed(1, {2});
    have(office.desk->proposals().withdraw(first));
    QCOMPARE(have(office.desk->plans().find(first)).state, PlanState::Withdrawn);
    QCOMPARE(office.blocksOf(Office::invoice(1, 1)), QList<BlockReason>());
    QCOMPARE(faultOf(office.desk->decide(first, Verdict::Approve)), word(Fault::Withdrawn));
    const auto lapse = [&](const char *day) {
        return office.books->book(
            {"lapse", newId(), {{"plan_id", second.text()}, {"expected_version", 1}, {"on_date", day}}});
    };
    QCOMPARE(faultOf(lapse("2026-03-16")), word(Fault::NotWaiting)); // the deadline's day still counts
    have(lapse("2026-03-17"));
    QCOMPARE(have(office.desk->plans().find(second)).state, PlanState::Lapsed);
    QCOMPARE(faultOf(office.desk->decide(second, Verdict::Approve)), word(Fault::Lapsed));
    QCOMPARE(office.blocksOf(Office::invoice(1, 2)), QList<BlockReason>());
    QCOMPARE(office.count("mail"), 0);
}

void TestBooks::blocks()
{
    NEW_OFFICE(office);
    const InvoiceNumber number = Office::invoice(1, 1);
    have(office.desk->block(number, BlockReason::Paused, office.date.addDays(7), "on holiday"));
    have(office.desk->block(number, BlockReason::Dispute));
    QCOMPARE(faultOf(office.desk->block(number, BlockReason::Dispute)), word(Fault::AlreadyBlocked));
    QCOMPARE(faultOf(office.desk->block(number, BlockReason::PlanActive)), word(Fault::NotByHand));
    QCOMPARE(faultOf(office.desk->block(InvoiceNumber("none"), BlockReason::Dispute)), word(Fault::UnknownInvoice));
    QCOMPARE(faultOf(office.desk->unblock(number, BlockReason::NotSent)), word(Fault::NotBlocked));
    have(office.desk->unblock(number, BlockReason::Dispute));
    const Invoice invoice = have(office.desk->invoices().find(number));
    QCOMPARE(invoice.blocks.size(), 1);
    QCOMPARE(invoice.blocks[0].note, "on holiday");
    QVERIFY(!isFree(invoice.blocks, office.date.addDays(7)));
    QVERIFY(isFree(invoice.blocks, office.date.addDays(8)));
}

void TestBooks::remindersOnce()
{
    NEW_OFFICE(office);
    const auto remind = [&](const QString &steps) {
        return office.books->book({"reminder", newId(), {{"customer_id", "C1"}, {"on_date", today}, {"steps", steps}}});
    };
    QCOMPARE(faultOf(remind(R"([{"number":"F-1-1","step":2}])")), word(Fault::AlreadySent)); // out of order
    have(remind(R"([{"number":"F-1-1","step":1},{"number":"F-1-2","step":1}])"));
    QCOMPARE(faultOf(remind(R"([{"number":"F-1-1","step":1}])")), word(Fault::AlreadySent));
    QCOMPARE(office.count("mail", "kind = 'reminder'"), 1);
    QCOMPARE(have(office.desk->invoices().find(Office::invoice(1, 1))).reminder.lastStep, 1);
    office.proposed(1, {3});
    QCOMPARE(faultOf(remind(R"([{"number":"F-1-3","step":1}])")), word(Fault::AlreadyBlocked));
    QCOMPARE(faultOf(remind(R"([{"number":"F-2-1","step":1}])")), word(Fault::UnknownInvoice));
}

void TestBooks::racingDecisions()
{
    NEW_OFFICE(office);
    constexpr int clients = 4, plans = 12;
    have(office.books->connection().run("DELETE FROM invoice WHERE number <> 'F-1-1'"));
    QList<PlanId> ids;
    for (int i = 0; i < plans; ++i) {
        addInvoice(office.books->connection(), 1, QString("R-%1").arg(i), "C1", office.date, 1000);
        ProposalRequest request{Office::customer(1),
                                {InvoiceNumber(QString("R-%1").arg(i))},
                                {PlanKind::Deferred, 1, {}, office.date.addDays(5)},
                                "w"};
        ids << have(office.desk->proposals().propose(request));
    }
    std::atomic<int> won{0}, lost{0}, wrong{0};
    QList<QThread *> threads;
    for (int c = 0; c < clients; ++c) {
        threads << QThread::create([&, c] {
            const auto books = have(Books::open(url));
            have(books->choose(""));
            Desk desk(*books, office.date);
            for (const PlanId &id : ids) {
                const auto done = c % 2 ? desk.decide(id, Verdict::Approve, {}, {}, 1)
                                        : desk.decide(id, Verdict::Refuse, "other", {}, 1);
                done                                                                          ? ++won
                : done.error().kind == Kind::Stale || done.error().fault == Fault::NotWaiting ? ++lost
                                                                                              : ++wrong;
            }
        });
        threads.last()->start();
    }
    for (QThread *thread : threads)
        thread->wait();
    qDeleteAll(threads);
    QCOMPARE(won.load(), plans);
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(lost.load(), plans * (clients - 1));
    QCOMPARE(office.count("decision"), plans);
    QCOMPARE(office.count("mail"), plans);
    QCOMPARE(office.count("audit", "fact = 'decision'"), plans);
    have(office.books->book(
        {"setting_change", newId(), {{"key", "mail.notify_staff"}, {"value", "off"}}})); // seals what is left
    const auto verdict = have(AuditLog(office.books->connection(), 1).verify());
    QVERIFY2(verdict.faults.isEmpty(),
             qPrintable(verdict.faults.isEmpty() ? QString() : verdict.faults.first().detail));
    QCOMPARE(verdict.unsealed, 0);
}

void TestBooks::newerSchemaIsRefused()
{
    NEW_OFFICE(office);
    have(office.books->connection().run("UPDATE books SET schema_version = ?", {newestSchema + 1}));
    QCOMPARE(faultOf(Books::open(url)), word(Fault::BooksTooNew));
    QCOMPARE(faultOf(Books::migrate(url)), word(Fault::BooksTooNew));
    have(office.books->connection().run("UPDATE books SET schema_version = ?", {newestSchema}));
    QCOMPARE(have(Books::migrate(url)), newestSchema); // what is generated is made anew
    office.proposed(1, {1});
}

QTEST_GUILESS_MAIN(TestBooks)
#include "tst_books.moc"
