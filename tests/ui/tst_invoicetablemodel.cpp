// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office.h"
#include "ui/invoices/invoicetablemodel.h"

#include <QAbstractItemModelTester>

using namespace palier;
using namespace palier::test;

class TestInvoiceTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesByKey_data();
    void pagesByKey();
    void keepsRowsThatStay();
};

void TestInvoiceTableModel::pagesByKey_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (int column = 0; column <= InvoiceTableModel::Open; ++column) {
        QTest::addRow("%d up", column) << column << false;
        QTest::addRow("%d down", column) << column << true;
    }
}

void TestInvoiceTableModel::pagesByKey()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")), 5, 90); // 450: two pages and a half
    InvoiceTableModel model(*office.desk);
    model.setQuery({});
    model.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QCOMPARE(model.total(), 450);
    // After the reset: the tester fetches more inside the signal of a reset, and then takes its own doing for a fault.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 450);
    QSet<QString> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers << model.at(row).number.text();
    QCOMPARE(numbers.size(), 450); // none twice, none left out
    if (column == InvoiceTableModel::Number)
        QCOMPARE(model.at(0).number.text() < model.at(449).number.text(), !descending);
}

void TestInvoiceTableModel::keepsRowsThatStay()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")), 1, 5);
    InvoiceTableModel model(*office.desk);
    model.setQuery({});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
    have(office.desk->block(Office::invoice(1, 2), BlockReason::Dispute));
    model.lookAgain();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QVERIFY(model.index(model.rowOf(Office::invoice(1, 2)), InvoiceTableModel::Blocked)
                .data()
                .toString()
                .contains("Disputed"));
}

QTEST_MAIN(TestInvoiceTableModel)
#include "tst_invoicetablemodel.moc"
