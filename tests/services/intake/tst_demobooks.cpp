// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Demo books: the same seed gives the same books, and whatever the seed they keep every rule that real books keep.
#include "services/books/checkup.h"
#include "services/intake/demobooks.h"

#include "tests/support/office.h"
#include "tests/support/postgresserver.h"

using namespace palier;
using namespace palier::test;

namespace {

const QDate day(2026, 3, 2);

// Every row of what the seed decides, in one order, without the moments of booking.
QString contentsOf(Books &books)
{
    static const std::pair<const char *, const char *> tables[] = {
        {"customer", "id, name, email, language, type, allow_proposal"},
        {"invoice", "number, customer_id, issued, due, currency, amount, open, state, settled_on, last_step, "
                    "last_sent, released_on"},
        {"invoice_block", "number, reason, cause, until_date, note"},
        {"plan", "id, customer_id, state, kind, instalment_count, day, first_day, currency, total, wording, "
                 "proposed_on, answer_by, ended_on, decision_id"},
        {"plan_invoice", "plan_id, number, open_then, live"},
        {"instalment", "plan_id, ordinal, agreed, due, amount"},
        {"decision", "id, plan_id, on_date, verdict, reason"},
    };
    QString text;
    for (const auto &[table, columns] : tables) {
        const auto rows = have(books.connection().rows(
            QString("SELECT %1 FROM %2 ORDER BY %1").arg(QLatin1String(columns), QLatin1String(table))));
        for (const Row &row : rows) {
            for (int i = 0; i < row.size(); ++i)
                text += row.text(i) + '|';
            text += '\n';
        }
    }
    return text;
}

} // namespace

class TestDemoBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = PostgresServer::start(&m_why); }
    void cleanupTestCase() { m_server.reset(); }
    void sameSeedSameBooks();
    void refusals_data();
    void refusals();
    void keepsTheRules_data();
    void keepsTheRules();
    void fewCustomersHaveMany();
    void eachAdministrationHasItsOwn();
    void onPostgresql();

private:
    std::unique_ptr<Books> newBooks()
    {
        return have(Books::create(DatabaseUrl::file(m_folder.filePath(QString("demo%1.sqlite").arg(++m_files))), "Main",
                                  Currency()));
    }
    static qint64 count(Books &books, const QString &from)
    {
        return have(books.connection().row("SELECT count(*) FROM " + from))->number(0);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    QString m_why;
    int m_files = 0;
};

void TestDemoBooks::sameSeedSameBooks()
{
    const auto one = newBooks(), two = newBooks(), three = newBooks();
    have(fillDemo(*one, 400, 7, day));
    have(fillDemo(*two, 400, 7, day));
    have(fillDemo(*three, 400, 8, day));
    QVERIFY(contentsOf(*one).size() > 20000);
    QCOMPARE(contentsOf(*one), contentsOf(*two));
    QVERIFY(contentsOf(*one) != contentsOf(*three));
}

void TestDemoBooks::refusals_data()
{
    QTest::addColumn<int>("invoices");
    QTest::addColumn<bool>("filled");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("filled already") << 10 << true << Fault::NotEmpty;
    QTest::newRow("none") << 0 << false << Fault::BadCount;
    QTest::newRow("less than none") << -5 << false << Fault::BadCount;
    QTest::newRow("too many") << 10'000'001 << false << Fault::BadCount;
}

void TestDemoBooks::refusals()
{
    QFETCH(int, invoices);
    QFETCH(bool, filled);
    QFETCH(Fault, fault);
    const auto books = newBooks();
    if (filled)
        addCustomer(books->connection(), books->administration(), "C1", "c1@example.com");
    QCOMPARE(faultOf(fillDemo(*books, invoices, 1, day)), word(fault));
    QCOMPARE(count(*books, "invoice"), 0);
    QCOMPARE(count(*books, "setting WHERE key = 'billing.allow_proposal'"), 0);
}

void TestDemoBooks::keepsTheRules_data()
{
    QTest::addColumn<int>("invoices");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("one") << 1 << quint64(1);
    QTest::newRow("a few") << 37 << quint64(2);
    QTest::newRow("hundreds") << 600 << quint64(3);
    QTest::newRow("thousands") << 6000 << quint64(4);
}

void TestDemoBooks::keepsTheRules()
{
    QFETCH(int, invoices);
    QFETCH(quint64, seed);
    const auto books = newBooks();
    const DemoOutcome outcome = have(fillDemo(*books, invoices, seed, day));
    Desk desk(*books, day);
    QCOMPARE(outcome.invoices, invoices);
    QCOMPARE(count(*books, "invoice"), invoices);
    QCOMPARE(count(*books, "customer"), outcome.customers);
    QCOMPARE(count(*books, "invoice WHERE open > 0"), outcome.open);
    QCOMPARE(count(*books, "plan WHERE state = 'proposed'"), outcome.proposals);
    QCOMPARE(count(*books, "plan WHERE state = 'active'"), outcome.activePlans);
    QCOMPARE(count(*books, "plan WHERE state = 'refused'"), outcome.refusedPlans);
    QCOMPARE(count(*books, "invoice_block WHERE reason = 'plan_proposed'"), outcome.proposedInvoices);
    if (invoices >= 600)
        QCOMPARE(outcome.proposedInvoices, invoices / 50); // two in a hundred
    if (invoices >= 6000) {
        QCOMPARE(count(*books, "(SELECT DISTINCT currency FROM invoice) AS c"), 6);
        QCOMPARE(count(*books, "(SELECT DISTINCT reason FROM invoice_block) AS r"), 9);
        QCOMPARE(count(*books, "(SELECT DISTINCT language FROM customer) AS l"), 4);
        QVERIFY(count(*books, "invoice WHERE settled_on IS NOT NULL") > invoices / 2);
    }

    const Settings settings = have(desk.settings());
    QVERIFY(settings.isOn(u"billing.allow_proposal"));
    QVERIFY(!settings.isOn(u"reminders.enabled"));
    QVERIFY(settings.isSet(u"creditor.iban"));
    for (const QString &key : {QString("creditor.iban"), QString("creditor.bic"), QString("creditor.name")})
        QCOMPARE(have(normalised(key, settings.text(key))), settings.text(key));
    QCOMPARE(count(*books, "mail"), count(*books, "decision"));
    QCOMPARE(count(*books, "mail WHERE state NOT IN ('sent', 'failed')"), 0); // nothing of the past goes out
    for (const Problem &problem : have(checkBooks(*books)))
        QFAIL(qPrintable(problem.rule + ' ' + problem.detail));

    const auto all = have(desk.invoices().pageAt({}, 10000, 0));
    for (const Invoice &invoice : all) {
        QCOMPARE(invoice.state, stateOf(invoice.amount, invoice.open, invoice.amount.isNegative()));
        QVERIFY(invoice.issued <= invoice.due && invoice.issued <= day);
        QVERIFY(invoice.settledOn.isNull() == (invoice.open.minor != 0));
        QVERIFY(invoice.settledOn.isNull() || (invoice.settledOn >= invoice.issued && invoice.settledOn <= day));
    }
    // Each proposal may be approved on that very day, and each customer be written to or not, but nowhere real.
    const auto waiting = have(desk.plans().list({.state = PlanState::Proposed, .customer = {}, .limit = 10000}));
    for (const Plan &plan : waiting) {
        QCOMPARE(desk.reviews().review(plan.id)->obstacle.has_value(), false);
        QVERIFY(!plan.wording.isEmpty());
    }
    const auto customers = have(desk.customers().pageAt({}, 10000, 0));
    static const QRegularExpression address("^[a-z0-9.]+@example\\.(com|org|net)$");
    for (const Customer &customer : customers)
        QVERIFY2(customer.email.isEmpty() ||
                     (isEmailAddress(customer.email) && address.match(customer.email).hasMatch()),
                 qPrintable(customer.email));
    if (!waiting.isEmpty())
        have(desk.decide(waiting.first().id, Verdict::Approve));
}

void TestDemoBooks::fewCustomersHaveMany()
{
    const auto books = newBooks();
    have(fillDemo(*books, 10000, 5, day));
    const auto rows =
        have(books->connection().rows("SELECT count(*) FROM invoice GROUP BY customer_id ORDER BY 1 DESC"));
    qint64 topTenth = 0;
    for (qsizetype i = 0; i < 50; ++i)
        topTenth += rows[i].number(0);
    QVERIFY2(topTenth > 5000,
             qPrintable(QString::number(topTenth))); // a tenth of the customers, more than half of the invoices
    QVERIFY(rows.size() > 450);
    QVERIFY(rows.last().number(0) < 10);
}

// One seed for all: none meets another's ids, and what an earlier one holds stays as it is.
void TestDemoBooks::eachAdministrationHasItsOwn()
{
    const auto books = newBooks();
    have(fillDemo(*books, 300, 7, day));
    const QString before = contentsOf(*books);
    const auto alone = newBooks();
    have(fillDemo(*alone, 300, 7, day));
    QCOMPARE(contentsOf(*alone), before);
    for (const int administration : {2, 3}) {
        const QString name = QString("Branch %1").arg(administration);
        have(books->connection().run(
            "INSERT INTO administration (administration_id, name, currency) VALUES (?, ?, 'EUR')",
            {administration, name}));
        have(books->choose(name));
        QCOMPARE(have(fillDemo(*books, 300, 7, day)).invoices, 300);
        QCOMPARE(faultOf(fillDemo(*books, 300, 7, day)), word(Fault::NotEmpty));
    }
    QCOMPARE(count(*books, "invoice"), 900);
    for (const char *table : {"plan", "mail", "proposal", "decision", "blocking"})
        QCOMPARE(count(*books, QString("(SELECT id FROM %1 GROUP BY id HAVING count(*) > 1) AS twice").arg(table)), 0);
    QCOMPARE(count(*books, "(SELECT number FROM invoice WHERE administration_id = 1) AS first"), 300);
    for (const Problem &problem : have(checkBooks(*books)))
        QFAIL(qPrintable(problem.rule + ' ' + problem.detail));
}

void TestDemoBooks::onPostgresql()
{
    if (!m_server)
        QSKIP(qPrintable(m_why));
    const auto books = have(Books::create(m_server->newDatabase(), "Main", Currency()));
    const auto file = newBooks();
    QCOMPARE(have(fillDemo(*books, 500, 6, day)).proposals, have(fillDemo(*file, 500, 6, day)).proposals);
    QCOMPARE(count(*books, "invoice_block"), count(*file, "invoice_block"));
    QCOMPARE(have(books->connection().row("SELECT sum(open), sum(amount) FROM invoice"))->number(0),
             have(file->connection().row("SELECT sum(open), sum(amount) FROM invoice"))->number(0));
}

QTEST_GUILESS_MAIN(TestDemoBooks)
#include "tst_demobooks.moc"
