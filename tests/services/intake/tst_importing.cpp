// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A file comes into the books whole or not at all, on both engines; and what would come is told beforehand.
#include "services/books/tablecontent.h"
#include "services/intake/invoiceimport.h"
#include "tests/support/bothengines.h"

using namespace palier;
using namespace palier::test;

namespace {

QByteArray listOf(int invoices, const QByteArrayList &more = {})
{
    QByteArray text("number,customer,customer_name,issued,due,amount\n");
    for (int i = 1; i <= invoices; ++i)
        text +=
            QString("N-%1,K%2,Käufer %2,2026-01-02,2026-02-01,%1.50\n").arg(i, 5, 10, QChar('0')).arg(i % 40).toUtf8();
    return text + more.join('\n');
}

ReadInvoices read(const QByteArray &text) { return have(readInvoices(text, {}, Currency())); }

// Everything that an import could leave behind, the audit log too.
QStringList contentOf(Books &books)
{
    QStringList all;
    for (const SharedTable &table : sharedTables()) {
        ContentDigest digest;
        have(have(TableContent::of(books.connection(), table)).each([&](const QVariantList &row) -> Result<void> {
            digest.add(row);
            return {};
        }));
        all << QString("%1 %2 %3").arg(table.name).arg(digest.rows()).arg(digest.text());
    }
    for (const char *table : {"audit", "audit_seal", "audit_unsealed", "change"})
        if (const auto count = books.connection().row(QString("SELECT count(*) FROM %1").arg(table)))
            all << QString("%1 %2").arg(table).arg((*count)->number(0));
    return all;
}

QString figures(const ImportOutcome &outcome)
{
    return QString("%1 read, %2 added, %3 updated, %4 unchanged, %5 settled, %6 bad, %7 new customers")
        .arg(outcome.read)
        .arg(outcome.added)
        .arg(outcome.updated)
        .arg(outcome.unchanged)
        .arg(outcome.settled)
        .arg(outcome.rejected.size())
        .arg(outcome.newCustomers);
}

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void progressIsTold_data() { BothEngines::rows(); }
    void progressIsTold();
    void cancelledLeavesNothing_data();
    void cancelledLeavesNothing();
    void aPreviewSaysWhatComes_data() { BothEngines::rows(); }
    void aPreviewSaysWhatComes();
    void aPreviewOfBadRows_data() { BothEngines::rows(); }
    void aPreviewOfBadRows();

private:
    BothEngines m_engines;
};

void TestImporting::progressIsTold()
{
    NEW_OFFICE(office);
    const ReadInvoices file = read(listOf(2500));
    QList<ImportProgress> told;
    const ImportWatch watch = [&](const ImportProgress &progress) {
        told << progress;
        return true;
    };
    have(importInvoices(*office.books, "list.csv", file, {}, office.date, watch));
    QCOMPARE(told.last().stage, ImportStage::Finishing);
    for (qsizetype i = 1; i < told.size(); ++i) {
        QVERIFY(told[i - 1].stage <= told[i].stage);
        QVERIFY(told[i - 1].stage < told[i].stage || told[i - 1].done < told[i].done);
        QVERIFY(told[i].done <= told[i].of);
    }
    const auto written = std::count_if(told.begin(), told.end(),
                                       [](const ImportProgress &now) { return now.stage == ImportStage::Writing; });
    QCOMPARE(written, 4); // a page of customers, three of invoices
    QCOMPARE(office.count("invoice", "number LIKE 'N-%'"), 2500);
}

void TestImporting::cancelledLeavesNothing_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<ImportStage>("stage");
    QTest::addColumn<int>("after"); // rows of that stage
    for (const bool postgresql : {false, true}) {
        const char *engine = postgresql ? "postgresql" : "sqlite";
        QTest::addRow("%s at once", engine) << postgresql << ImportStage::Comparing << 0;
        QTest::addRow("%s comparing", engine) << postgresql << ImportStage::Comparing << 1000;
        QTest::addRow("%s before the first page", engine) << postgresql << ImportStage::Writing << 0;
        QTest::addRow("%s between two pages", engine) << postgresql << ImportStage::Writing << 1040;
        QTest::addRow("%s before it is sealed", engine) << postgresql << ImportStage::Finishing << 0;
    }
}

void TestImporting::cancelledLeavesNothing()
{
    QFETCH(ImportStage, stage);
    QFETCH(int, after);
    NEW_OFFICE(office);
    office.proposed(1, {1});
    const QStringList before = contentOf(*office.books);
    const ReadInvoices file = read(listOf(2500, {"F-1-1,C1,Other name,2026-01-02,2026-02-01,55.00"}));
    const ImportWatch watch = [&](const ImportProgress &now) {
        return now.stage < stage || (now.stage == stage && now.done < after);
    };
    const auto cancelled = importInvoices(*office.books, "list.csv", file, {false, false, true}, office.date, watch);
    QCOMPARE(faultOf(cancelled), "cancelled");
    QCOMPARE(contentOf(*office.books), before);
    // And the same file comes in afterwards as if nothing had been.
    const auto outcome = have(importInvoices(*office.books, "list.csv", file, {}, office.date));
    QCOMPARE(figures(outcome), "2501 read, 2500 added, 1 updated, 0 unchanged, 0 settled, 0 bad, 40 new customers");
}

void TestImporting::aPreviewSaysWhatComes()
{
    NEW_OFFICE(office);
    have(importInvoices(*office.books, "old.csv", read(listOf(30)), {}, office.date));
    const QByteArray text = listOf(50, {"F-1-1,C1,Customer C1,2026-01-22,2026-02-20,55.00"});
    const ReadInvoices file = read(text);
    for (const bool snapshot : {false, true}) {
        const ImportChoice choice{false, false, snapshot};
        const QStringList before = contentOf(*office.books);
        const auto preview = have(previewImport(*office.books, file, choice, office.date));
        QCOMPARE(contentOf(*office.books), before);
        const auto dry = have(importInvoices(*office.books, "new.csv", file, {true, false, snapshot}, office.date));
        QCOMPARE(figures(preview), figures(dry));
        QCOMPARE(preview.added, 20);
        QCOMPARE(preview.updated, 1);
        QCOMPARE(preview.settled, snapshot ? 5 : 0);
        QCOMPARE(preview.absent.size(), preview.settled);
        QCOMPARE(preview.absentOpen, snapshot ? QList<Money>({{50000, Currency()}}) : QList<Money>());
    }
    const auto cancelled =
        previewImport(*office.books, file, {}, office.date, [](const ImportProgress &) { return false; });
    QCOMPARE(faultOf(cancelled), "cancelled");
}

void TestImporting::aPreviewOfBadRows()
{
    NEW_OFFICE(office);
    const QByteArray text = listOf(3, {"B-1,K1,,2026-01-02,2026-02-01,ten", "F-1-1,C2,,2026-01-02,2026-02-01,5.00"});
    const ReadInvoices file = read(text);
    auto preview = have(previewImport(*office.books, file, {}, office.date));
    QVERIFY(preview.refused);
    QCOMPARE(figures(preview), "5 read, 3 added, 0 updated, 0 unchanged, 0 settled, 2 bad, 3 new customers");
    QCOMPARE(preview.rejected[1].fault, Fault::OtherCustomer); // only the books know
    preview = have(previewImport(*office.books, file, {false, true, false}, office.date));
    QVERIFY(!preview.refused);
    // A row without its number may be any open invoice.
    const ReadInvoices nameless = read(listOf(3, {",K1,,2026-01-02,2026-02-01,10.00"}));
    QVERIFY(!have(previewImport(*office.books, nameless, {false, true, false}, office.date)).refused);
    QVERIFY(have(previewImport(*office.books, nameless, {false, true, true}, office.date)).refused);
}

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
