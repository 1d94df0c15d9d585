// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL: a plan is proposed in the instant in which its customer gets another name, from a clerk or by an import.
// Whichever comes second waits for the first, and the plan stands in its list under the name that the customer bears.
#include "services/books/checkup.h"
#include "services/intake/invoiceimport.h"
#include "services/sql/transaction.h"
#include "tests/support/bothengines.h"
#include "tests/support/lockwait.h"
#include "tests/support/present.h"

#include <future>

using namespace palier;
using namespace palier::test;

class TestNamesAtOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }
    void init();
    void cleanup();
    void aClerkNamesFirst();
    void anImportNamesFirst();
    void proposedFirst_data();
    void proposedFirst();
    void anImportHoldsTheCustomer();

private:
    void elsewhere(const std::function<void(Books &)> &act);
    BothEngines m_engines;
    DatabaseUrl m_url;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Connection> m_watching;
    std::future<void> m_second;
};

namespace {

const QVariantMap named{{"customer_id", "C1"}, {"key", "name"}, {"value", "Zoé"}, {"sort_name", "zoe"}, {"note", ""}};

void bring(Books &books, QDate on, const ImportWatch &watch = {})
{
    const ReadInvoices file = have(readInvoices("number,customer,customer_name,issued,due,amount,currency\n"
                                                "N-1,C1,Zoé,2026-02-01,2026-03-01,10.00,EUR\n",
                                                ColumnMap(), Currency()));
    have(importInvoices(books, "more.csv", file, {}, on, watch));
}

// As the first proposal of these books, for another invoice.
Fact anotherProposal(Connection &connection)
{
    const QStringList columns{"customer_id", "on_date",   "kind",  "instalment_count", "day",
                              "first_day",   "answer_by", "total", "wording",          "instalments"};
    const Row first = present(connection.row("SELECT " + columns.join(", ") + " FROM proposal"));
    QVariantMap values{{"invoices", R"(["F-1-2"])"}};
    for (int i = 0; i < columns.size(); ++i)
        values.insert(columns[i], first.value(i));
    return {"proposal", newId(), values};
}

} // namespace

void TestNamesAtOnce::init()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    m_url = m_engines.newUrl(true);
    m_office = std::make_unique<Office>(m_url);
    m_office->proposed(1, {1});
    m_watching = have(Connection::open(m_url));
}

void TestNamesAtOnce::cleanup()
{
    if (!m_second.valid()) // skipped, or failed before
        return;
    m_second.get();
    for (const Row &plan : have(m_watching->rows("SELECT sort_name FROM plan")))
        QCOMPARE(plan.text(0), "zoe");
    QCOMPARE(m_office->count("plan"), 2);
    QVERIFY(have(checkBooks(*m_office->books)).isEmpty());
    m_watching.reset();
    m_office.reset();
}

// Over a connection of its own, until it waits for a lock.
void TestNamesAtOnce::elsewhere(const std::function<void(Books &)> &act)
{
    m_second = std::async(std::launch::async, [url = m_url, act] {
        const auto books = have(Books::open(url));
        have(books->choose(""));
        act(*books);
    });
    QTRY_COMPARE(waitingForALock(*m_watching), 1);
}

void TestNamesAtOnce::aClerkNamesFirst()
{
    const auto first = have(Transaction::begin(m_office->books->connection()));
    have(m_office->books->bookInside({"customer_change", newId(), named}));
    elsewhere([](Books &books) { have(books.book(anotherProposal(books.connection()))); });
    have(first->commit());
}

void TestNamesAtOnce::anImportNamesFirst()
{
    bring(*m_office->books, m_office->date, [this](const ImportProgress &progress) {
        if (progress.stage == ImportStage::Finishing) // all of it is laid in, and nobody sees it yet
            elsewhere([](Books &books) { have(books.book(anotherProposal(books.connection()))); });
        return true;
    });
}

void TestNamesAtOnce::proposedFirst_data()
{
    QTest::addColumn<bool>("byImport");
    QTest::newRow("then a clerk names") << false;
    QTest::newRow("then an import does") << true;
}

void TestNamesAtOnce::proposedFirst()
{
    QFETCH(bool, byImport);
    const auto first = have(Transaction::begin(m_office->books->connection()));
    have(m_office->books->bookInside(anotherProposal(m_office->books->connection())));
    elsewhere([byImport, date = m_office->date](Books &books) {
        if (byImport)
            bring(books, date);
        else
            have(books.book({"customer_change", newId(), named}));
    });
    have(first->commit());
}

// An import has a new address of the customer, and then another balance of what is proposed. Who gives them a name
// meanwhile waits, and isn't waited for.
void TestNamesAtOnce::anImportHoldsTheCustomer()
{
    m_office->proposed(1, {2});
    const ReadInvoices file = have(readInvoices("number,customer,issued,due,amount,open,currency,email\n"
                                                "F-1-1,C1,2026-01-21,2026-02-20,100.00,40.00,EUR,new@example.com\n",
                                                ColumnMap(), Currency()));
    have(importInvoices(*m_office->books, "more.csv", file, {}, m_office->date, [this](const ImportProgress &progress) {
        if (progress.stage == ImportStage::Writing && progress.done == 1 && !m_second.valid()) // the customer
            elsewhere([](Books &books) { have(books.book({"customer_change", newId(), named})); });
        return true;
    }));
}

QTEST_GUILESS_MAIN(TestNamesAtOnce)
#include "tst_namesatonce.moc"
