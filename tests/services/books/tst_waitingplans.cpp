// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of proposals that wait: in every order, page by page, each once, with what a reviewer wants to know of it.
#include "tests/support/bothengines.h"

#include <QRegularExpression>

using namespace palier;
using namespace palier::test;

class TestWaitingPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void pages_data();
    void pages();
    void whatIsToldBeforehand_data() { BothEngines::rows(); }
    void whatIsToldBeforehand();
    void searched_data() { BothEngines::rows(); }
    void searched();
    void byIndex_data();
    void byIndex();

private:
    BothEngines m_engines;
};

void TestWaitingPlans::pages_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<WaitingOrder>("order");
    for (const bool postgresql : {false, true}) {
        const char *engine = postgresql ? "postgresql" : "sqlite";
        QTest::addRow("%s, oldest", engine) << postgresql << WaitingOrder::Oldest;
        QTest::addRow("%s, deadline", engine) << postgresql << WaitingOrder::Deadline;
        QTest::addRow("%s, largest", engine) << postgresql << WaitingOrder::Largest;
    }
}

void TestWaitingPlans::pages()
{
    NEW_OFFICE(office);
    QFETCH(WaitingOrder, order);
    // Proposed on two days, of three sizes, some due for an answer at once.
    const auto addInvoices = [&](int customer) {
        for (int n = 4; n <= 9; ++n)
            addInvoice(office.books->connection(), 1, Office::invoice(customer, n).text(),
                       Office::customer(customer).text(), office.date.addDays(-10), 10000 * (n % 3 + 1));
    };
    addInvoices(1);
    addInvoices(2);
    QList<PlanId> all;
    for (int n = 1; n <= 9; ++n) {
        all << office.proposed(1, {n});
        all << office.proposed(2, {n});
    }
    have(office.desk->decide(all.takeLast(), Verdict::Approve));
    have(office.books->connection().run("UPDATE plan SET proposed_on = ? WHERE id = ?",
                                        {dateText(office.date.addDays(-3)), all[7].text()}));
    have(office.books->connection().run("UPDATE plan SET answer_by = ? WHERE id IN (?, ?)",
                                        {dateText(office.date), all[4].text(), all[5].text()}));

    WaitingPlans waiting(*office.books);
    QCOMPARE(have(waiting.count()), all.size());
    const auto sorted = [&](const Plan &a, const Plan &b) {
        const auto mark = [&](const Plan &plan) {
            const QVariant value = WaitingPlans::markOf(plan, order).value;
            return order == WaitingOrder::Largest
                       ? QString::number(1'000'000'000 - value.toLongLong()).rightJustified(12)
                       : value.toString();
        };
        if (mark(a) != mark(b))
            return mark(a) < mark(b);
        return order == WaitingOrder::Largest ? b.id < a.id : a.id < b.id;
    };
    for (const int limit : {1, 4, 100}) {
        QList<Plan> found;
        std::optional<WaitingMark> after;
        for (;;) {
            const auto page = have(waiting.page({order, after, limit}));
            if (page.isEmpty())
                break;
            QVERIFY(page.size() <= limit);
            found += page;
            after = WaitingPlans::markOf(page.last(), order);
        }
        QCOMPARE(found.size(), all.size());
        QVERIFY(std::is_sorted(found.cbegin(), found.cend(), sorted));
        const auto third = have(waiting.step({order, {}, 100}, 3));
        QCOMPARE(third->plan.text(), found[2].id.text());
        QCOMPARE(have(waiting.step({order, third, 100}, 2))->plan.text(), found[4].id.text());
        QVERIFY(!have(waiting.step({order, {}, 100}, 100)).has_value());
        // Each as the plan itself is read.
        for (const Plan &plan : found) {
            const Plan whole = have(office.desk->plans().find(plan.id));
            QCOMPARE(plan.invoices.size(), whole.invoices.size());
            QCOMPARE(plan.instalments.size(), whole.instalments.size());
            QCOMPARE(plan.instalments.last().terms.amount.minor, whole.instalments.last().terms.amount.minor);
            QCOMPARE(plan.answerBy, whole.answerBy);
            QCOMPARE(plan.customerName, whole.customerName);
        }
    }
    QCOMPARE(have(waiting.find({all[1], all[3]})).size(), 2);
}

void TestWaitingPlans::whatIsToldBeforehand()
{
    NEW_OFFICE(office);
    const PlanId changed = office.proposed(1, {1}), large = office.proposed(1, {2, 3}), other = office.proposed(2, {1});
    have(office.desk->set("billing.max_total", "150"));
    have(office.desk->set("billing.max_open_proposals", "1"));
    have(
        office.books->connection().run("UPDATE invoice SET open = 4000, state = 'partly_paid' WHERE number = 'F-1-1'"));
    // As the preview judges it.
    const auto queued = have(office.desk->queue().page({}));
    QCOMPARE(queued.size(), 3);
    for (const QueuedProposal &proposal : queued) {
        const PlanReview review = have(office.desk->reviews().review(proposal.plan.id));
        const bool isOutside = std::any_of(review.limits.cbegin(), review.limits.cend(),
                                           [](const LimitCheck &check) { return !check.kept; });
        QCOMPARE(proposal.isOutsideLimits, isOutside);
        QCOMPARE(proposal.obstacle, review.obstacle);
        QCOMPARE(proposal.isOutsideLimits, proposal.plan.id != other);
        QCOMPARE(proposal.obstacle.has_value(), proposal.plan.id == changed);
    }
    QCOMPARE(have(office.desk->queue().find({large})).first().plan.invoices.size(), 2);
    QCOMPARE(have(office.desk->queue().count()), 3);
}

// By customer, invoice and amount; and where each stands among what is found.
void TestWaitingPlans::searched()
{
    NEW_OFFICE(office);
    have(office.desk->setCustomer(Office::customer(1), "name", "Zebra & Co_100%"));
    const QList<PlanId> plans{office.proposed(1, {1}), office.proposed(2, {1, 2}), office.proposed(1, {2, 3}),
                              office.proposed(2, {3})};
    have(office.desk->decide(plans[3], Verdict::Approve)); // waits no longer
    WaitingPlans waiting(*office.books);
    const auto found = [&](const std::function<void(WaitingPlans::Query &)> &change) {
        QSet<int> rows;
        for (const WaitingOrder order : {WaitingOrder::Oldest, WaitingOrder::Deadline, WaitingOrder::Largest}) {
            WaitingPlans::Query query;
            query.order = order;
            change(query);
            const auto page = have(waiting.page(query));
            rows.clear();
            for (qsizetype place = 0; place < page.size(); ++place) {
                rows << int(plans.indexOf(page[place].id));
                if (have(waiting.placeOf(query, page[place].id)) != place)
                    qWarning("stands elsewhere");
            }
            if (have(waiting.count(query)) != page.size())
                qWarning("counted otherwise");
            query.limit = 1; // page by page the same
            qsizetype paged = 0;
            for (auto next = have(waiting.page(query)); !next.isEmpty(); next = have(waiting.page(query))) {
                ++paged;
                query.after = WaitingPlans::markOf(next.last(), order);
            }
            if (paged != page.size())
                qWarning("paged otherwise");
        }
        return rows;
    };
    QTest::failOnWarning(QRegularExpression("elsewhere|otherwise"));
    using Query = WaitingPlans::Query;
    QCOMPARE(found([](Query &) {}), (QSet{0, 1, 2}));
    QCOMPARE(found([](Query &q) { q.text = "ZEBRA"; }), (QSet{0, 2}));
    QCOMPARE(found([](Query &q) { q.text = "o_100%"; }), (QSet{0, 2}));
    QCOMPARE(found([](Query &q) { q.text = "c_1"; }), QSet<int>()); // as it is written
    QCOMPARE(found([](Query &q) { q.text = "C2"; }), QSet{1});
    QCOMPARE(found([](Query &q) { q.text = "F-1-3"; }), QSet{2});
    QCOMPARE(found([](Query &q) { q.text = "F-2-3"; }), QSet<int>());
    QCOMPARE(found([](Query &q) { q.least = 20000; }), (QSet{1, 2}));
    QCOMPARE(found([](Query &q) { q.most = 10000; }), QSet{0});
    QCOMPARE(found([](Query &q) { q.least = 10001, q.text = "zebra"; }), QSet{2});
    QVERIFY(!have(waiting.placeOf({}, plans[3])).has_value());
}

void TestWaitingPlans::byIndex_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("index");
    QTest::newRow("oldest") << "p.proposed_on, p.id"
                            << "plan_waiting_by_day";
    QTest::newRow("deadline") << "p.answer_by, p.id"
                              << "plan_waiting_by_answer";
    QTest::newRow("largest") << "p.total DESC, p.id DESC"
                             << "plan_waiting_by_total";
}

// A page is walked in its order and nothing is sorted, however many wait.
void TestWaitingPlans::byIndex()
{
    QFETCH(QString, order);
    QFETCH(QString, index);
    Office office(DatabaseUrl::file(m_engines.folder() + "/plans-" + index + ".sqlite"));
    const QString column = order.section(',', 0, 0).remove(" DESC");
    const QString statement = QString("EXPLAIN QUERY PLAN SELECT p.id, c.name FROM plan AS p JOIN customer AS c ON "
                                      "c.administration_id = p.administration_id AND c.id = p.customer_id WHERE "
                                      "p.administration_id = 1 AND p.state = 'proposed' AND (%1, p.id) %2 ('1', '1') "
                                      "ORDER BY %3 LIMIT 100")
                                  .arg(column, order.contains("DESC") ? "<" : ">", order);
    QStringList steps;
    for (const Row &row : have(office.books->connection().rows(statement)))
        steps << row.text(3);
    QVERIFY2(steps.value(0).contains("USING INDEX " + index), qPrintable(steps.join("; ")));
    QVERIFY2(!steps.join(' ').contains("TEMP B-TREE"), qPrintable(steps.join("; ")));
    QVERIFY2(!steps.join(' ').contains("SCAN"), qPrintable(steps.join("; ")));
}

QTEST_GUILESS_MAIN(TestWaitingPlans)
#include "tst_waitingplans.moc"
