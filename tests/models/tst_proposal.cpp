// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposal.h"
#include "tests/support/faultof.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>

using namespace palier;

namespace {

const QDate today(2026, 11, 23); // a Monday

struct Case {
    ProposalRequest request;
    BillingPolicy policy;
    ProposalContext context;
};

Invoice invoice(const QString &number, qint64 open, const QString &customer = "C-1", const char16_t *code = u"EUR")
{
    Invoice made;
    made.number = InvoiceNumber(number);
    made.customer = CustomerId(customer);
    made.due = today.addDays(-10);
    made.amount = made.open = {open, *Currency::fromCode(code)};
    return made;
}

// 1,000.00 euros of two invoices, in three months from the earliest 15th on.
Case goodCase()
{
    Case good;
    good.request = {CustomerId("C-1"),
                    {InvoiceNumber("F-1"), InvoiceNumber("F-2")},
                    {PlanKind::Monthly, 3, PlanDay::of(15), {}},
                    "The season starts in March."};
    good.policy.allowProposal = true;
    good.context.customer.id = CustomerId("C-1");
    good.context.invoices = {invoice("F-1", 60000), invoice("F-2", 40000)};
    good.context.businessDate = today;
    return good;
}

using Change = std::function<void(Case &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldBeSent()
    {
        const Case good = goodCase();
        const auto proposal = judge(good.request, good.policy, good.context);
        QCOMPARE(faultOf(proposal), QString());
        QCOMPARE(proposal->total.minor, 100000);
        QCOMPARE(proposal->request.terms.first, today.addDays(1));
        QCOMPARE(proposal->instalments.size(), 3);
        QCOMPARE(proposal->instalments.first().agreed, QDate(2026, 12, 15));
        QCOMPARE(proposal->instalments.first().amount.minor, 33334);
        QVERIFY(proposal->limits.isEmpty());
    }

    void countsAnInvoiceOnce()
    {
        Case twice = goodCase();
        twice.request.invoices = {InvoiceNumber("F-2"), InvoiceNumber("F-1"), InvoiceNumber("F-2")};
        const auto proposal = judge(twice.request, twice.policy, twice.context);
        QVERIFY(proposal);
        QCOMPARE(proposal->total.minor, 100000);
        QCOMPARE(proposal->request.invoices, (QList<InvoiceNumber>{InvoiceNumber("F-2"), InvoiceNumber("F-1")}));
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fault"); // empty: may be sent
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const Change &change, const char *fault, const char *field = "",
                            const char *detail = "") { QTest::newRow(name) << change << fault << field << detail; };

        row(
            "nothing", [](Case &) {}, "");
        row(
            "switched off", [](Case &c) { c.policy.allowProposal = false; }, "proposals_off");
        row(
            "not this customer", [](Case &c) { c.context.customer.allowProposal = false; }, "customer_may_not_propose",
            "", "C-1");
        row(
            "no such customer", [](Case &c) { c.context.customer = {}; }, "unknown_customer", "", "C-1");
        row(
            "no customer at all", [](Case &c) { c.request.customer = c.context.customer.id = CustomerId(); },
            "unknown_customer");
        row(
            "nothing chosen", [](Case &c) { c.request.invoices.clear(); }, "nothing_chosen", "invoice");
        row(
            "no such invoice", [](Case &c) { c.request.invoices.append(InvoiceNumber("F-9")); }, "unknown_invoice",
            "invoice", "F-9");
        row(
            "somebody else's invoice", [](Case &c) { c.context.invoices[1] = invoice("F-2", 40000, "C-2"); },
            "unknown_invoice", "invoice", "F-2");
        row(
            "in a plan", [](Case &c) { c.context.inPlans.insert(InvoiceNumber("F-2")); }, "already_in_a_plan",
            "invoice", "F-2");
        row(
            "another one in a plan", [](Case &c) { c.context.inPlans.insert(InvoiceNumber("F-3")); }, "");
        row(
            "paid", [](Case &c) { c.context.invoices[0].open.minor = 0; }, "nothing_open", "invoice", "F-1");
        row(
            "a credit note", [](Case &c) { c.context.invoices[1] = invoice("F-2", -500); }, "nothing_open", "invoice",
            "F-2");
        row(
            "two currencies", [](Case &c) { c.context.invoices[1] = invoice("F-2", 40000, "C-1", u"USD"); },
            "two_currencies", "invoice", "F-2");
        row(
            "more than a number holds",
            [](Case &c) { c.context.invoices[1] = invoice("F-2", std::numeric_limits<qint64>::max()); },
            "amount_overflow");
        row(
            "no instalment", [](Case &c) { c.request.terms.count = 0; }, "bad_count", "count", "520");
        row(
            "no day", [](Case &c) { c.request.terms.day = PlanDay(); }, "bad_day", "day");
        row(
            "deferred, no date",
            [](Case &c) {
                c.request.terms = {PlanKind::Deferred, 1, {}, {}};
            },
            "bad_date", "date");
        row(
            "deferred to the earliest",
            [](Case &c) {
                c.request.terms = {PlanKind::Deferred, 1, {}, today.addDays(1)};
            },
            "");
        row(
            "deferred to today",
            [](Case &c) {
                c.request.terms = {PlanKind::Deferred, 1, {}, today};
            },
            "first_too_early", "date", "2026-11-24");
        row(
            "first too early", [](Case &c) { c.request.terms.first = today; }, "first_too_early", "date", "2026-11-24");
        row(
            "first too early for the notice",
            [](Case &c) {
                c.policy.minNoticeDays = 10;
                c.request.terms.first = today.addDays(9);
            },
            "first_too_early", "date", "2026-12-03");
        row(
            "no notice",
            [](Case &c) {
                c.policy.minNoticeDays = 0;
                c.request.terms.first = today;
            },
            "");
        row(
            "a cent for three",
            [](Case &c) {
                c.request.invoices = {InvoiceNumber("F-1")};
                c.context.invoices[0].open.minor = 2;
            },
            "instalment_too_small", "count");
        row(
            "no reason", [](Case &c) { c.request.wording.clear(); }, "no_reason", "reason");
        row(
            "a blank reason", [](Case &c) { c.request.wording = " \n\t"; }, "no_reason", "reason");
        row(
            "a long reason", [](Case &c) { c.request.wording = QString(2000, u'a'); }, "");
        row(
            "too long a reason", [](Case &c) { c.request.wording = QString(2001, u'a'); }, "text_too_long", "reason",
            "2000");
        row(
            "inside a limit", [](Case &c) { c.policy.limits.maxInstalments = 3; }, "");
        row(
            "outside a limit", [](Case &c) { c.policy.limits.maxInstalments = 2; }, "outside_limits",
            "billing.max_instalments", "2");
        row(
            "outside two limits",
            [](Case &c) {
                c.policy.limits.maxTotal = "500.00";
                c.policy.limits.maxInstalments = 2;
            },
            "outside_limits", "billing.max_total", "500.00");
        row(
            "another one waits",
            [](Case &c) {
                c.policy.limits.maxOpenProposals = 1;
                c.context.openProposals = 1;
            },
            "outside_limits", "billing.max_open_proposals", "1");
        row(
            "too soon again",
            [](Case &c) {
                c.policy.limits.cooldownDays = 30;
                c.context.lastEndedOn = today.addDays(-29);
            },
            "outside_limits", "billing.cooldown_days", "30");
    }
    void refuses()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, fault);
        Case changed = goodCase();
        change(changed);
        const auto proposal = judge(changed.request, changed.policy, changed.context);
        QCOMPARE(faultOf(proposal), fault);
        if (!proposal) {
            QTEST(proposal.error().field, "field");
            QTEST(proposal.error().detail, "detail");
            QVERIFY(proposal.error().kind == Kind::Refused);
        }

        // A preview shows what only the sending refuses.
        const auto shown = preview(changed.request, changed.policy, changed.context);
        const bool onlyToSend = fault.isEmpty() || fault == "no_reason" || fault == "outside_limits";
        QCOMPARE(faultOf(shown), onlyToSend ? QString() : fault);
    }

    void previewShowsEveryLimit()
    {
        Case outside = goodCase();
        outside.policy.limits.minTotal = "1.00";
        outside.policy.limits.maxTotal = "500.00";
        outside.policy.limits.maxInstalments = 2;
        const auto proposal = preview(outside.request, outside.policy, outside.context);
        QVERIFY(proposal);
        QList<bool> kept;
        for (const LimitCheck &row : proposal->limits)
            kept.append(row.kept);
        QCOMPARE(kept, (QList<bool>{true, false, false}));
        QCOMPARE(proposal->instalments.size(), 3);
    }

    void anyProposalKeepsThePromises()
    {
        QRandomGenerator random(71);
        for (int round = 0; round < 2000; ++round) {
            Case any = goodCase();
            any.policy.minNoticeDays = random.bounded(20);
            any.policy.calendar.roll = Roll(random.bounded(4));
            any.context.businessDate = today.addDays(random.bounded(3000));
            any.context.invoices = {invoice("F-1", random.bounded(1000, 9000000)),
                                    invoice("F-2", random.bounded(1, 9000000))};
            any.request.terms = {PlanKind::Weekly, random.bounded(1, 53), PlanDay::of(random.bounded(1, 8)), {}};
            const auto proposal = judge(any.request, any.policy, any.context);
            QCOMPARE(faultOf(proposal), QString());
            qint64 total = 0;
            QDate before = any.context.businessDate;
            for (const ScheduledInstalment &instalment : proposal->instalments) {
                QVERIFY(instalment.agreed >= earliestFirst(any.policy, any.context.businessDate));
                QVERIFY(instalment.due >= before);
                before = instalment.due;
                total += instalment.amount.minor;
            }
            QCOMPARE(total, any.context.invoices[0].open.minor + any.context.invoices[1].open.minor);
        }
    }
};

QTEST_APPLESS_MAIN(TestProposal)
#include "tst_proposal.moc"
