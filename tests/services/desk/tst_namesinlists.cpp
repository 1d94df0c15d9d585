// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Names stand in every list where a reader looks for them, and are found however their accents are typed: in the books
// on both engines, and in a workstation's copy of them.
#include "services/books/planregister.h"
#include "services/desk/lookup.h"
#include "services/intake/invoiceimport.h"
#include "tests/services/sync/workstation.h"
#include "tests/support/bothengines.h"
#include "tests/support/present.h"

using namespace palier;
using namespace palier::test;

class TestNamesInLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }
    void sorted_data() { BothEngines::rows(); }
    void sorted();
    void found_data();
    void found();
    void brought_data() { BothEngines::rows(); }
    void brought();

private:
    BothEngines m_engines;
};

static const QStringList inOrder{"Änne", "de Vries", "Ebert", "Élodie", "Tuinen", "Zwart"};

// Customers C1 to C6 bear them in another order; each has an invoice that is proposed for a plan.
static void nameThem(Office &office)
{
    const QStringList names{"Zwart", "Élodie", "Tuinen", "Änne", "Ebert", "de Vries"};
    for (int i = 0; i < names.size(); ++i) {
        have(office.desk->setCustomer(Office::customer(i + 1), "name", names[i]));
        office.proposed(i + 1, {1}, 1);
    }
}

// Page by page, two a page.
template <typename Row, typename Read, typename Mark> static QStringList namesOf(const Read &read, const Mark &mark)
{
    QStringList names;
    QList<Row> page = have(read(std::nullopt));
    while (!page.isEmpty()) {
        for (const Row &row : page) {
            if constexpr (std::is_same_v<Row, Customer>)
                names << row.name;
            else
                names << row.customerName;
        }
        page = have(read(std::optional(mark(page.last()))));
    }
    return names;
}

static QStringList customersIn(Desk &desk, bool descending)
{
    CustomerQuery query;
    query.descending = descending;
    return namesOf<Customer>([&](const auto &after) { return desk.customers().page(query, 2, after); },
                             &Customers::markOf);
}

static QStringList plansIn(Desk &desk, bool descending)
{
    PlanQuery query;
    query.order = PlanOrder::Customer;
    query.descending = descending;
    query.businessDate = desk.today();
    return namesOf<PlanEntry>([&](const auto &after) { return desk.planRegister().page(query, 2, after); },
                              [&](const PlanEntry &entry) { return PlanRegister::markOf(entry, query.order); });
}

static QStringList invoicesIn(Desk &desk, bool descending)
{
    InvoiceQuery query;
    query.order = InvoiceOrder::Customer;
    query.descending = descending;
    query.businessDate = desk.today();
    return namesOf<Invoice>([&](const auto &after) { return desk.invoices().page(query, 2, after); },
                            [&](const Invoice &invoice) { return Invoices::markOf(invoice, query.order); });
}

void TestNamesInLists::sorted()
{
    QFETCH(bool, postgresql);
    if (!m_engines.has(postgresql))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(postgresql);
    Office office(url, 6, 1);
    nameThem(office);
    Workstation anna(url, m_engines.newFolder());
    have(anna.desk->setCustomer(Office::customer(3), "name", "Abel")); // waits there, in its place
    have(anna.desk->setCustomer(Office::customer(3), "name", "tuinen"));
    for (const bool descending : {false, true}) {
        QStringList expected = inOrder, hers = inOrder;
        hers.replace(4, "tuinen");
        if (descending) {
            std::reverse(expected.begin(), expected.end());
            std::reverse(hers.begin(), hers.end());
        }
        QCOMPARE(customersIn(*office.desk, descending), expected);
        QCOMPARE(plansIn(*office.desk, descending), expected);
        QCOMPARE(invoicesIn(*office.desk, descending), expected);
        QCOMPARE(customersIn(*anna.desk, descending), hers);
        QCOMPARE(plansIn(*anna.desk, descending), hers);
        QCOMPARE(invoicesIn(*anna.desk, descending), hers);
    }
    QCOMPARE(anna.sync().conflicts, 0);
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
}

void TestNamesInLists::found_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    for (const bool postgresql : {false, true}) {
        const QByteArray engine = postgresql ? "postgresql: " : "sqlite: ";
        for (const auto &[text, name] :
             {std::pair("elod", "Élodie"), std::pair("ÉLOD", "Élodie"), std::pair("änn", "Änne"),
              std::pair("anne", "Änne"), std::pair("DE VRI", "de Vries"), std::pair("tüinen", "Tuinen")})
            QTest::newRow(engine + text) << postgresql << QString::fromUtf8(text) << QString::fromUtf8(name);
    }
}

void TestNamesInLists::found()
{
    QFETCH(bool, postgresql);
    if (!m_engines.has(postgresql))
        QSKIP(m_engines.why());
    Office office(m_engines.newUrl(postgresql), 6, 1);
    nameThem(office);
    QFETCH(QString, text);
    QFETCH(QString, name);
    CustomerQuery customers;
    customers.text = text;
    QCOMPARE(have(office.desk->customers().page(customers, 10)).size(), 1);
    QCOMPARE(have(office.desk->customers().page(customers, 10)).first().name, name);
    InvoiceQuery invoices;
    invoices.text = text;
    invoices.businessDate = office.date;
    QCOMPARE(have(office.desk->invoices().page(invoices, 10)).size(), 1);
    QCOMPARE(have(office.desk->invoices().page(invoices, 10)).first().customerName, name);
    PlanQuery plans;
    plans.text = text;
    plans.businessDate = office.date;
    QCOMPARE(have(office.desk->planRegister().page(plans, 10)).size(), 1);
    QCOMPARE(have(office.desk->planRegister().page(plans, 10)).first().customerName, name);
    WaitingPlans::Query waiting;
    waiting.text = text;
    QCOMPARE(have(WaitingPlans(*office.books).count(waiting)), 1);
    const Found found = have(lookUp(*office.books, text, 5));
    QCOMPARE(found.customers.size(), 1);
    QCOMPARE(found.customers.first().name, name);
}

// What an import brings, and what it doesn't say.
void TestNamesInLists::brought()
{
    NEW_OFFICE(office);
    const auto bring = [&](const QByteArray &rows) {
        const ReadInvoices file = have(
            readInvoices("number,customer,customer_name,issued,due,amount,currency\n" + rows, ColumnMap(), Currency()));
        have(importInvoices(*office.books, "more.csv", file, {}, office.date));
    };
    const auto sortedAs = [&](const QString &id) {
        return present(office.books->connection().row("SELECT sort_name FROM customer WHERE id = ?", {id})).text(0);
    };
    bring("N-1,Ö1,Éloi,2026-02-01,2026-03-01,10.00,EUR\nN-2,Ö2,,2026-02-01,2026-03-01,10.00,EUR\n");
    QCOMPARE(sortedAs("Ö1"), "eloi");
    QCOMPARE(sortedAs("Ö2"), "o2"); // without a name the number is it
    const auto planSortedAs = [&] {
        return present(office.books->connection().row("SELECT sort_name FROM plan")).text(0);
    };
    office.proposed(1, {1});
    QCOMPARE(planSortedAs(), "customer c1");
    bring("N-3,C1,Ärger,2026-02-01,2026-03-01,10.00,EUR\nN-4,C2,,2026-02-01,2026-03-01,10.00,EUR\n");
    QCOMPARE(planSortedAs(), "arger");
    bring("N-5,Ö1,,2026-02-01,2026-03-01,10.00,EUR\nN-6,Ö2,Ümit,2026-02-01,2026-03-01,10.00,EUR\n");
    QCOMPARE(sortedAs("Ö1"), "eloi");
    QCOMPARE(sortedAs("Ö2"), "umit");
}

QTEST_GUILESS_MAIN(TestNamesInLists)
#include "tst_namesinlists.moc"
