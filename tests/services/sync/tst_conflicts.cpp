// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Anna decides offline; the world goes on. Whatever the books refuse of hers she sees: her own act, what stands, by
// whom and when, and what she can do. And no mail ever leaves for a decision that did not stand.
#include "services/books/clerks.h"
#include "services/intake/invoiceimport.h"
#include "tests/services/sync/workstation.h"

using namespace palier;
using namespace palier::test;

namespace {
using Act = std::function<void(Office &office, Desk &anna, const PlanId &plan)>;

// What happens at the books while she is away, under a name for the test's output.
struct Case {
    const char *name;
    Act hers;
    Act meanwhile;
    Fault why;
    const char *verdict; // that stands; nullptr: nothing does
    ConflictAdvice advice;
};

const Act approve = [](Office &, Desk &desk, const PlanId &plan) { have(desk.decide(plan, Verdict::Approve)); };
const Act refuse = [](Office &, Desk &desk, const PlanId &plan) { have(desk.decide(plan, Verdict::Refuse, "other")); };
const Act propose = [](Office &office, Desk &desk, const PlanId &) {
    ProposalRequest request;
    request.customer = Office::customer(2);
    request.invoices = {Office::invoice(2, 1)};
    request.terms = {PlanKind::Monthly, 2, PlanDay::of(15), {}};
    request.wording = "On the phone.";
    Q_UNUSED(office);
    have(desk.proposals().propose(request));
};
const Act block = [](Office &, Desk &desk, const PlanId &) {
    have(desk.block(Office::invoice(2, 2), BlockReason::Dispute));
};
const Act unblock = [](Office &, Desk &desk, const PlanId &) {
    have(desk.unblock(Office::invoice(2, 3), BlockReason::Paused));
};
Act atOffice(const Act &act)
{
    return [act](Office &office, Desk &, const PlanId &plan) { act(office, *office.desk, plan); };
}
Act byHand(const QString &sql)
{
    return [sql](Office &office, Desk &, const PlanId &) { have(office.books->connection().run(sql)); };
}
const Act withdraw = [](Office &office, Desk &, const PlanId &plan) { have(office.desk->proposals().withdraw(plan)); };
const Act lapse = [](Office &office, Desk &, const PlanId &plan) {
    have(office.books->book(
        {"lapse",
         newId(),
         {{"plan_id", plan.text()}, {"expected_version", 1}, {"on_date", dateText(office.date.addDays(60))}}}));
};

const Case cases[] = {
    {"opposite decisions", refuse, atOffice(approve), Fault::AlreadyDecided, "approve", ConflictAdvice::LookAgain},
    {"refused meanwhile", approve, atOffice(refuse), Fault::AlreadyDecided, "refuse", ConflictAdvice::LookAgain},
    {"the same decision", approve, atOffice(approve), Fault::AlreadyDecided, "approve", ConflictAdvice::Nothing},
    {"withdrawn by the customer", approve, withdraw, Fault::Withdrawn, "withdrawn", ConflictAdvice::Nothing},
    {"lapsed", approve, lapse, Fault::Lapsed, "lapsed", ConflictAdvice::AskAnew},
    {"another balance", approve, byHand("UPDATE invoice SET open = 9000, state = 'partly_paid' WHERE number = 'F-1-1'"),
     Fault::BalanceChanged, nullptr, ConflictAdvice::ProposeAnew},
    {"paid", approve, byHand("UPDATE invoice SET open = 0, state = 'paid' WHERE number = 'F-1-1'"),
     Fault::BalanceChanged, nullptr, ConflictAdvice::ProposeAnew},
    {"another version", refuse, byHand("UPDATE plan SET version = version + 1"), Fault::StaleVersion, nullptr,
     ConflictAdvice::DecideAgain},
    {"the switch is off", propose,
     [](Office &office, Desk &, const PlanId &) { have(office.desk->set("billing.allow_proposal", "off")); },
     Fault::ProposalsOff, "off", ConflictAdvice::AskAdmin},
    {"a limit was changed", propose,
     [](Office &office, Desk &, const PlanId &) { have(office.desk->set("billing.max_total", "1.00")); },
     Fault::OutsideLimits, nullptr, ConflictAdvice::AskAnew},
    {"the customer may not", propose,
     [](Office &office, Desk &, const PlanId &) {
         have(office.desk->setCustomer(Office::customer(2), "allow_proposal", "off"));
     },
     Fault::CustomerMayNotPropose, "off", ConflictAdvice::AskAdmin},
    {"the customer proposed", propose, [](Office &office, Desk &, const PlanId &) { office.proposed(2, {1}); },
     Fault::AlreadyInAPlan, "proposed", ConflictAdvice::LookAgain},
    {"nothing is open", propose, byHand("UPDATE invoice SET open = 0, state = 'paid' WHERE number = 'F-2-1'"),
     Fault::NothingOpen, nullptr, ConflictAdvice::AskAnew},
    {"blocked by somebody", block, atOffice(block), Fault::AlreadyBlocked, "block", ConflictAdvice::Nothing},
    {"lifted by somebody", unblock, atOffice(unblock), Fault::NotBlocked, nullptr, ConflictAdvice::Nothing},
};
} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void seenByItsAuthor_data();
    void seenByItsAuthor();
    void nothingIsOverwrittenUnseen_data() { BothEngines::rows(); }
    void nothingIsOverwrittenUnseen();
    void aPauseIsWhoeverLaidIt_data() { BothEngines::rows(); }
    void aPauseIsWhoeverLaidIt();
    void anImportStands_data() { BothEngines::rows(); }
    void anImportStands();
    void roleTakenAway();

private:
    BothEngines m_engines;
};

void TestConflicts::seenByItsAuthor_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<int>("number");
    for (const bool postgresql : {false, true}) {
        for (int i = 0; i < int(std::size(cases)); ++i)
            QTest::addRow("%s, %s", postgresql ? "postgresql" : "sqlite", cases[i].name) << postgresql << i;
    }
}

void TestConflicts::seenByItsAuthor()
{
    NEW_OFFICE(office);
    QFETCH(int, number);
    const Case &row = cases[number];
    const PlanId plan = office.proposed(1, {1});
    have(office.desk->block(Office::invoice(2, 3), BlockReason::Paused));
    Workstation anna(url, m_engines.newFolder());
    row.hers(office, *anna.desk, plan);
    row.meanwhile(office, *anna.desk, plan);
    const auto mails = [&] { return office.count("mail", "kind IN ('plan_approved', 'plan_refused')"); };
    const qint64 sent = mails();
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-600);

    const SyncOutcome outcome = anna.sync();
    QCOMPARE(outcome.conflicts, 1);
    QCOMPARE(outcome.pushed, 0);
    const auto conflicts = have(anna.desk->conflicts());
    QCOMPARE(conflicts.size(), 1);
    const Conflict &conflict = conflicts.first();
    QCOMPARE(word(conflict.why.fault), word(row.why));
    QCOMPARE(word(conflict.advice), word(row.advice));
    QVERIFY(conflict.madeAt > before);
    QCOMPARE(conflict.stands ? conflict.stands->verdict : QString(), QString(row.verdict));
    if (conflict.stands) {
        QCOMPARE(conflict.stands->by, office.books->actor().account);
        QVERIFY(conflict.stands->at > before);
    }
    QCOMPARE(mails(), sent); // none for what did not stand
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    QCOMPARE(anna.sync().conflicts, 0);
}

// Nothing is put over what its author had not seen: a setting, a customer's detail.
void TestConflicts::nothingIsOverwrittenUnseen()
{
    NEW_OFFICE(office);
    Workstation anna(url, m_engines.newFolder());
    const CustomerId customer = Office::customer(1);
    have(anna.desk->set("billing.max_total", "500"));
    have(anna.desk->set("billing.max_total", "600")); // on her own
    have(anna.desk->set("creditor.reference", "by Anna"));
    have(anna.desk->set("mail.notify_staff", "off"));
    have(anna.desk->changeCustomer(customer, {{CustomerField::Phone, "+49 30 1"}, {CustomerField::Contact, "Anna"}}));
    have(anna.desk->setCustomer(customer, "pause", "on"));
    have(anna.desk->setCustomer(customer, "name", "As both have it"));
    have(office.desk->set("billing.max_total", "900"));
    have(office.desk->setCustomer(customer, "phone", "+49 30 2"));
    have(office.desk->setCustomer(customer, "pause", "2026-12-31", "by a colleague"));
    have(office.desk->setCustomer(customer, "name", "As both have it"));
    QCOMPARE(anna.sync().conflicts, 4); // both of her limits, the telephone, the pause
    const Settings settings = have(office.desk->settings());
    QCOMPARE(settings.text(u"billing.max_total"), "900");
    QCOMPARE(settings.text(u"creditor.reference"), "by Anna");
    QCOMPARE(settings.text(u"mail.notify_staff"), "off");
    const Customer stands = have(office.desk->customers().find(customer));
    QCOMPARE(stands.phone, "+49 30 2");
    QCOMPARE(stands.contact, "Anna");
    QCOMPARE(stands.name, "As both have it");
    QCOMPARE(stands.pause->until, QDate(2026, 12, 31));
    for (const Conflict &conflict : have(anna.desk->conflicts())) {
        const QString key = conflict.columns.value("key").toString();
        QCOMPARE(word(conflict.why.fault), word(Fault::ChangedMeanwhile));
        QCOMPARE(word(conflict.advice), word(ConflictAdvice::ChangeAgain));
        QCOMPARE(conflict.stands->verdict, key == "phone"   ? QString("+49 30 2")
                                           : key == "pause" ? QString("2026-12-31")
                                                            : QString("900"));
        QCOMPARE(conflict.stands->by, office.books->actor().account);
    }
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    // Knowing what stands, she puts hers there.
    have(anna.desk->setCustomer(customer, "phone", "+49 30 1"));
    have(anna.desk->set("billing.max_total", {}));
    QCOMPARE(anna.sync().conflicts, 0);
    QCOMPARE(have(office.desk->customers().find(customer)).phone, "+49 30 1");
    QCOMPARE(have(office.desk->settings()).text(u"billing.max_total"), QString());
}

// Of a pause the author saw one laid by somebody at some moment: another one that ends on the same day is another one.
void TestConflicts::aPauseIsWhoeverLaidIt()
{
    NEW_OFFICE(office);
    const CustomerId ended = Office::customer(1), reworded = Office::customer(2), over = Office::customer(3);
    addCustomer(office.books->connection(), 1, over.text(), "over@example.com");
    have(office.desk->setCustomer(ended, "pause", "2026-12-31", "first"));
    have(office.desk->setCustomer(over, "pause", "2026-12-31", "first"));
    have(office.desk->setCustomer(reworded, "pause", "2026-12-31", "first"));
    Workstation anna(url, m_engines.newFolder());
    have(anna.desk->setCustomer(ended, "pause", "off"));
    have(anna.desk->setCustomer(reworded, "pause", "2026-12-31", "by Anna"));
    have(anna.desk->setCustomer(over, "pause", "2027-01-31", "longer"));
    have(office.desk->setCustomer(ended, "pause", "off"));
    have(office.desk->setCustomer(ended, "pause", "2026-12-31", "first")); // anew
    have(office.desk->setCustomer(reworded, "pause", "2026-12-31", "by a colleague"));
    have(office.desk->setCustomer(over, "pause", "off"));
    QCOMPARE(anna.sync().conflicts, 3);
    for (const Conflict &conflict : have(anna.desk->conflicts()))
        QCOMPARE(word(conflict.advice), word(ConflictAdvice::ChangeAgain));
    QCOMPARE(have(office.desk->customers().find(ended)).pause->note, "first");
    QCOMPARE(have(office.desk->customers().find(reworded)).pause->note, "by a colleague");
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    // Whatever their moments say, which may be the same one: the pause that stands is not the end of the one before.
    have(anna.replica->connection().run(
        "UPDATE customer_change SET booked_at = '2099-01-01T00:00:00.000Z' WHERE (value = 'off') <> (customer_id = ?)",
        {over.text()}));
    for (const Conflict &conflict : have(anna.desk->conflicts()))
        QCOMPARE(conflict.stands->verdict, conflict.columns.value("customer_id") == over.text() ? "off" : "2026-12-31");
    have(anna.desk->setCustomer(ended, "pause", "off")); // now knowing it
    QCOMPARE(anna.sync().conflicts, 0);
    QVERIFY(!have(office.desk->customers().find(ended)).pause);
}

// What came by an import stands too, and is told with who brought it.
void TestConflicts::anImportStands()
{
    NEW_OFFICE(office);
    Workstation anna(url, m_engines.newFolder());
    const CustomerId customer = Office::customer(1);
    have(anna.desk->setCustomer(customer, "email", "hers@example.com"));
    const ReadInvoices file = have(readInvoices("number,customer,customer_name,email,issued,due,amount,currency\n"
                                                "N-1," +
                                                    customer.text().toUtf8() +
                                                    ",Brought,theirs@example.com,2026-02-01,2026-03-01,10.00,EUR\n",
                                                ColumnMap(), Currency()));
    have(importInvoices(*office.books, "more.csv", file, {}, office.date));
    QCOMPARE(anna.sync().conflicts, 1);
    const Conflict conflict = have(anna.desk->conflicts()).first();
    QCOMPARE(conflict.stands->verdict, "theirs@example.com");
    QCOMPARE(conflict.stands->by, office.books->actor().account);
    QVERIFY(conflict.stands->at.isValid());
    QCOMPARE(have(anna.desk->customers().find(customer)).email, "theirs@example.com");
}

// She was a reviewer when she decided, and an auditor when it went up.
void TestConflicts::roleTakenAway()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    const PlanId plan = office.proposed(1, {1});
    DatabaseUrl own = url;
    own.user = have(Clerks(*office.books).add({"anna", Role::Reviewer}, "a long enough password")).login;
    Workstation anna(own, m_engines.newFolder());
    have(anna.desk->decide(plan, Verdict::Approve));
    have(Clerks(*office.books).add({own.user, Role::Auditor}));
    anna.reach(own);
    QCOMPARE(anna.sync().conflicts, 1);
    const Conflict conflict = have(anna.desk->conflicts()).first();
    QCOMPARE(conflict.why.kind, Kind::Denied);
    QCOMPARE(word(conflict.advice), word(ConflictAdvice::AskAdmin));
    QCOMPARE(have(office.desk->plans().find(plan)).state, PlanState::Proposed);
    QCOMPARE(office.count("mail", "kind = 'plan_approved'"), 0);
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
