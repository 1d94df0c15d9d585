// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL: a customer is paused, or their pause ends, in the instant in which an import brings something of theirs.
// Whoever was first, an open invoice is blocked afterwards exactly if its customer is paused. And what a clerk changes
// in that instant stays, unless the file says something else.
#include "services/intake/invoiceimport.h"
#include "services/sql/transaction.h"
#include "tests/support/bothengines.h"
#include "tests/support/lockwait.h"

#include <future>

using namespace palier;
using namespace palier::test;

static const CustomerId c1 = Office::customer(1);
static const InvoiceNumber n1("N-1");

class TestPauseBesideImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }
    void importFirst_data();
    void importFirst();
    void pauseFirst_data() { importFirst_data(); }
    void pauseFirst();
    void twoImports();
    void whatTheFileDoesNotSay();
    void aNewCustomerOfTwoImports();

private:
    BothEngines m_engines;
};

namespace {

ReadInvoices fileOf(const QByteArray &open)
{
    return have(readInvoices("number,customer,issued,due,amount,open,currency\n"
                             "N-1,C1,2026-02-01,2026-03-01,10.00," +
                                 open + ",EUR\n",
                             ColumnMap(), Currency()));
}

void bring(const DatabaseUrl &url, const ReadInvoices &file, QDate on, const ImportWatch &watch = {})
{
    const auto books = have(Books::open(url));
    have(books->choose(""));
    have(importInvoices(*books, "more.csv", file, {}, on, watch));
}

void setPause(const DatabaseUrl &url, const QString &value, QDate on)
{
    const auto books = have(Books::open(url));
    have(books->choose(""));
    have(Desk(*books, on).setCustomer(c1, "pause", value));
}

// Until the other one is done, or waits for us. (That one has done all it can, then, before we go on.)
void letRun(const std::future<void> &other, Connection &watching)
{
    QTRY_VERIFY(other.wait_for(std::chrono::seconds(0)) == std::future_status::ready || waitingForALock(watching) > 0);
}

} // namespace

void TestPauseBesideImport::importFirst_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<bool>("isKnown"); // paid before, and open again
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("a new invoice, paused") << true << false << false;
    QTest::newRow("an invoice open again, paused") << true << true << false;
    QTest::newRow("a new invoice, the pause ends") << true << false << true;
    QTest::newRow("an invoice open again, the pause ends") << true << true << true;
}

void TestPauseBesideImport::importFirst()
{
    NEW_OFFICE(office);
    QFETCH(bool, isKnown);
    QFETCH(bool, isPaused);
    if (isKnown)
        bring(url, fileOf("0.00"), office.date);
    have(office.desk->setCustomer(c1, "pause", isPaused ? "on" : "off"));
    std::future<void> other;
    bring(url, fileOf("10.00"), office.date, [&](const ImportProgress &progress) {
        if (progress.stage == ImportStage::Finishing) { // all of it is laid in, and nobody sees it yet
            other = std::async(std::launch::async, setPause, url, isPaused ? "off" : "on", office.date);
            letRun(other, office.books->connection());
        }
        return true;
    });
    other.get();
    QCOMPARE(have(office.desk->customers().find(c1)).pause.has_value(), !isPaused);
    QCOMPARE(office.blocksOf(n1), isPaused ? QList<BlockReason>() : QList{BlockReason::CustomerPaused});
}

void TestPauseBesideImport::pauseFirst()
{
    NEW_OFFICE(office);
    QFETCH(bool, isKnown);
    QFETCH(bool, isPaused);
    if (isKnown)
        bring(url, fileOf("0.00"), office.date);
    have(office.desk->setCustomer(c1, "pause", isPaused ? "on" : "off"));
    const auto watching = have(Connection::open(url));
    std::future<void> other;
    {
        const auto transaction = have(Transaction::begin(office.books->connection()));
        have(office.books->bookInside(
            {"customer_change",
             newId(),
             {{"customer_id", c1.text()}, {"key", "pause"}, {"value", isPaused ? "off" : "on"}, {"note", ""}}}));
        other = std::async(std::launch::async, [&] { bring(url, fileOf("10.00"), office.date); });
        letRun(other, *watching);
        have(transaction->commit());
    }
    other.get();
    QCOMPARE(office.blocksOf(n1), isPaused ? QList<BlockReason>() : QList{BlockReason::CustomerPaused});
}

// Two imports that bring invoices of the same customer don't wait for each other.
void TestPauseBesideImport::twoImports()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    const auto second = have(readInvoices("number,customer,issued,due,amount,currency\n"
                                          "N-2,C1,2026-02-01,2026-03-01,10.00,EUR\n",
                                          ColumnMap(), Currency()));
    bring(url, fileOf("10.00"), office.date, [&](const ImportProgress &progress) {
        if (progress.stage == ImportStage::Finishing)
            bring(url, second, office.date); // on this very thread: would it wait, it would for ever
        return true;
    });
    QCOMPARE(office.count("invoice", "number IN ('N-1', 'N-2')"), 2);
}

void TestPauseBesideImport::whatTheFileDoesNotSay()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    const auto file = have(readInvoices("number,customer,customer_name,email,issued,due,amount,currency\n"
                                        "N-1,C1,Brought,c1@example.com,2026-02-01,2026-03-01,10.00,EUR\n", // as it was
                                        ColumnMap(), Currency()));
    bool isChanged = false;
    bring(url, file, office.date, [&](const ImportProgress &progress) {
        if (progress.stage == ImportStage::Writing &&
            !std::exchange(isChanged, true)) // it has looked at all it compares
            have(office.desk->changeCustomer(
                c1, {{CustomerField::Email, "new@example.com"}, {CustomerField::Language, "fr"}}));
        return true;
    });
    QVERIFY(isChanged);
    const Customer customer = have(office.desk->customers().find(c1));
    QCOMPARE(customer.name, "Brought");
    QCOMPARE(customer.email, "new@example.com");
    QCOMPARE(customer.language, Language::French);
}

void TestPauseBesideImport::aNewCustomerOfTwoImports()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    const QByteArray head = "number,customer,customer_name,issued,due,amount,currency\n";
    const auto named =
        have(readInvoices(head + "N-1,X9,Nice,2026-02-01,2026-03-01,10.00,EUR\n", ColumnMap(), Currency()));
    const auto nameless =
        have(readInvoices(head + "N-2,X9,,2026-02-01,2026-03-01,10.00,EUR\n", ColumnMap(), Currency()));
    bool isBrought = false;
    bring(url, nameless, office.date, [&](const ImportProgress &progress) {
        if (progress.stage == ImportStage::Writing && !std::exchange(isBrought, true)) // to this one they are new
            bring(url, named, office.date);
        return true;
    });
    QVERIFY(isBrought);
    QCOMPARE(have(office.desk->customers().find(CustomerId("X9"))).name, "Nice");
    QCOMPARE(office.count("invoice", "customer_id = 'X9'"), 2);
}

QTEST_GUILESS_MAIN(TestPauseBesideImport)
#include "tst_pausebesideimport.moc"
