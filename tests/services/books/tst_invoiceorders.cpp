// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices by state and by what holds them, on both engines: the order, page by page, and that an index brings it.
#include "services/books/invoicestatements.h"
#include "services/sql/boundvalues.h"
#include "tests/support/bothengines.h"

using namespace palier;
using namespace palier::test;

class TestInvoiceOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void inOrder_data();
    void inOrder();
    void byIndex_data();
    void byIndex();

private:
    BothEngines m_engines;
};

void TestInvoiceOrders::inOrder_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<InvoiceQuery>("query");
    for (const bool postgresql : {false, true}) {
        for (const InvoiceOrder order : {InvoiceOrder::State, InvoiceOrder::Blocked}) {
            for (const bool descending : {false, true}) {
                const auto row = [&](const char *name, const std::function<void(InvoiceQuery &)> &change) {
                    InvoiceQuery query;
                    query.order = order;
                    query.descending = descending;
                    change(query);
                    QTest::addRow("%s, by %s%s, %s", postgresql ? "postgresql" : "sqlite",
                                  order == InvoiceOrder::State ? "state" : "block", descending ? " down" : "", name)
                        << postgresql << query;
                };
                row("all", [](InvoiceQuery &) {});
                row("two states", [](InvoiceQuery &q) { q.states = {InvoiceState::Credited, InvoiceState::Open}; });
                row("one state", [](InvoiceQuery &q) { q.states = {InvoiceState::Paid}; });
                row("in dispute", [](InvoiceQuery &q) { q.blocked = {BlockReason::Dispute}; });
                row("blocked", [](InvoiceQuery &q) { q.anyBlock = true; });
                row("overdue", [](InvoiceQuery &q) { q.overdueBy = 3; });
                row("a customer's", [](InvoiceQuery &q) { q.customer = Office::customer(2); });
                row("a text", [](InvoiceQuery &q) { q.text = "F-1"; });
                row("an amount", [](InvoiceQuery &q) { q.leastAmount = 10001; });
                row("nothing", [](InvoiceQuery &q) { q.text = "nobody"; });
            }
        }
    }
}

// Sixty invoices in every state, some blocked once or twice, some by a block that has ended.
static void fill(Office &office)
{
    Connection &connection = office.books->connection();
    const auto transaction = have(Transaction::begin(connection));
    const std::pair<const char *, int> states[] = {{"paid", 0}, {"open", 1}, {"partly_paid", 2}, {"credited", 0}};
    for (int n = 4; n < 34; ++n) {
        for (const int customer : {1, 2}) {
            const QString number = Office::invoice(customer, n).text();
            const auto &[state, open] = states[(n + customer) % 4];
            const qint64 amount = 10000 + n % 3;
            addInvoice(connection, 1, number, Office::customer(customer).text(), office.date.addDays(n % 5 - 6),
                       amount);
            have(connection.run("UPDATE invoice SET state = ?, open = ? WHERE number = ?",
                                {QString(state), open == 0 ? 0 : amount / open, number}));
            const auto block = [&](BlockReason reason, const QVariant &until) {
                have(connection.run("INSERT INTO invoice_block (administration_id, number, reason, cause, until_date) "
                                    "VALUES (1, ?, ?, 'x', ?)",
                                    {number, word(reason), until}));
            };
            if (n % 6 == 0)
                block(BlockReason::Paused, QVariant());
            if (n % 4 == 0)
                block(BlockReason::Dispute, dateText(office.date)); // to the end of today
            if (n % 9 == 0)
                block(BlockReason::PlanActive, dateText(office.date.addDays(-1))); // yesterday
        }
    }
    have(transaction->commit());
}

void TestInvoiceOrders::inOrder()
{
    NEW_OFFICE(office);
    QFETCH(InvoiceQuery, query);
    query.businessDate = office.date;
    fill(office);
    Invoices invoices(*office.books);
    // The same rows in an order that is known to be right, sorted here.
    InvoiceQuery plain = query;
    plain.order = InvoiceOrder::Number;
    plain.descending = false;
    QList<Invoice> sorted = have(invoices.page(plain, 1000));
    const auto place = [&](const Invoice &invoice) {
        QString rank = QString::number(int(invoice.state)) + dateText(invoice.due);
        if (query.order == InvoiceOrder::Blocked) {
            rank = "9";
            for (const Block &block : invoice.blocks) {
                if (block.holdsOn(office.date))
                    rank = std::min(rank, QString::number(int(block.reason)));
            }
        }
        return rank + ' ' + invoice.number.text();
    };
    std::sort(sorted.begin(), sorted.end(), [&](const Invoice &a, const Invoice &b) { return place(a) < place(b); });
    if (query.descending)
        std::reverse(sorted.begin(), sorted.end());
    const auto numbers = [](const QList<Invoice> &rows) {
        QStringList all;
        for (const Invoice &invoice : rows)
            all << invoice.number.text();
        return all;
    };
    const QStringList expected = numbers(sorted);
    QVERIFY(expected.isEmpty() == (query.text == "nobody"));
    QCOMPARE(have(invoices.count(query)), expected.size());
    QCOMPARE(numbers(have(invoices.page(query, 1000))), expected);
    for (const int limit : {1, 7}) {
        QStringList paged;
        for (auto page = have(invoices.page(query, limit)); !page.isEmpty();
             page = have(invoices.page(query, limit, Invoices::markOf(page.last(), query.order, office.date))))
            paged += numbers(page);
        QCOMPARE(paged, expected);
    }
    QStringList walked;
    have(invoices.walk(query, [&](const InvoiceMark &mark) {
        walked << mark.number.text();
        return walked.size() < 50;
    }));
    QCOMPARE(walked, expected.mid(0, 50));
    std::optional<InvoiceMark> mark;
    for (qsizetype end = 7; end <= expected.size() + 7; end += 7) {
        mark = have(invoices.step(query, mark, 7));
        QCOMPARE(mark.has_value(), end <= expected.size());
        if (!mark)
            break;
        QCOMPARE(mark->number.text(), expected[end - 1]);
        QCOMPARE(numbers(have(invoices.page(query, 3, mark))), expected.mid(end, 3));
    }
    for (const int offset : {0, 5, 40})
        QCOMPARE(numbers(have(invoices.pageAt(query, 6, offset))), expected.mid(offset, 6));
}

void TestInvoiceOrders::byIndex_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<InvoiceOrder>("order");
    for (const bool postgresql : {false, true}) {
        QTest::addRow("%s, state", postgresql ? "postgresql" : "sqlite") << postgresql << InvoiceOrder::State;
        QTest::addRow("%s, block", postgresql ? "postgresql" : "sqlite") << postgresql << InvoiceOrder::Blocked;
    }
}

// With its values in it, for EXPLAIN.
static QString filled(QString statement, const QVariantList &values)
{
    for (const QVariant &value : values)
        statement.replace(statement.indexOf('?'), 1, '\'' + value.toString() + '\'');
    return statement;
}

// The very statements: each group is walked in its order from where it goes on; nothing is sorted, no table is read
// from end to end.
void TestInvoiceOrders::byIndex()
{
    NEW_OFFICE(office);
    QFETCH(InvoiceOrder, order);
    Connection &connection = office.books->connection();
    if (postgresql) { // of a few rows it would read all
        have(connection.run(
            "INSERT INTO invoice (administration_id, number, customer_id, issued, due, currency, amount, "
            "open, state) SELECT 1, 'G-' || n, 'C1', ?, CAST(? AS date) + n % 300, 'EUR', 100, n % 2 * "
            "100, CASE n % 2 WHEN 0 THEN 'paid' ELSE 'open' END FROM generate_series(1, 40000) AS n",
            {dateText(office.date), dateText(office.date)}));
        have(connection.run("INSERT INTO invoice_block (administration_id, number, reason, cause) SELECT 1, 'G-' || n, "
                            "'dispute', 'x' FROM generate_series(1, 40000, 20) AS n"));
        have(connection.execute("ANALYZE invoice"));
        have(connection.execute("ANALYZE invoice_block"));
        // (EXPLAIN can't be prepared.)
        have(connection.execute("CREATE FUNCTION plan_of(asked text) RETURNS SETOF text LANGUAGE plpgsql AS $$ BEGIN "
                                "RETURN QUERY EXECUTE 'EXPLAIN ' || asked; END $$"));
    }
    for (const bool descending : {false, true}) {
        InvoiceQuery query;
        query.order = order;
        query.descending = descending;
        query.businessDate = office.date;
        QVERIFY(Invoices::isIndexed(query));
        const InvoiceMark mark{dateText(office.date), InvoiceNumber("F-2-2")};
        const auto condition = have(InvoiceCondition::of(query, *office.books));
        const auto groups = groupsOf(query, office.books->administration());
        for (const InvoiceGroup &group : groups) {
            for (const auto &after : {std::optional<InvoiceMark>(), std::optional(mark)}) {
                const InvoiceStatements asked(query, condition, group, after);
                const QString statement = filled(asked.marks(" LIMIT 100"), asked.values());
                QStringList steps;
                const auto rows = postgresql ? connection.rows("SELECT p FROM plan_of(?) AS p", {statement})
                                             : connection.rows("EXPLAIN QUERY PLAN " + statement);
                for (const Row &row : have(rows))
                    steps << row.text(postgresql ? 0 : 3);
                const QString plan = steps.join('\n');
                QVERIFY2(!plan.contains("TEMP B-TREE") && !plan.contains("Sort"), qPrintable(plan + statement));
                QVERIFY2(!plan.contains("Seq Scan on invoice i"), qPrintable(plan + statement));
                QVERIFY2(!plan.contains(QRegularExpression("SCAN [ibe]\\b")), qPrintable(plan + statement));
                if (order == InvoiceOrder::State)
                    QVERIFY2(plan.contains("invoice_by_state"), qPrintable(plan + statement));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestInvoiceOrders)
#include "tst_invoiceorders.moc"
