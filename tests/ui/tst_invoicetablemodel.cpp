// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of invoices is as long as the books say, in every order, and is read where one looks.
#include "tests/support/office.h"
#include "ui/invoices/invoicetablemodel.h"
#include "ui/lists/listdelegate.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QJsonArray>

using namespace palier;
using namespace palier::test;

class TestInvoiceTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOnce_data();
    void everyRowOnce();
    void filters_data();
    void filters();
    void lateWithoutColours();
    void keepsRowsThatStay();
    void whatIsSeenIsShownAtOnce();
    void answersToAnOldFilterAreDropped();
};

// Looks at every row, as who drags the scroll bar.
static QStringList allNumbers(InvoiceTableModel &model)
{
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row) {
        model.look(row, row, std::chrono::seconds(10));
        numbers << (model.at(row) ? model.at(row)->number.text() : QString());
    }
    return numbers;
}

void TestInvoiceTableModel::everyRowOnce_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (int column = 0; column <= InvoiceTableModel::Open; ++column) {
        QTest::addRow("%d up", column) << column << false;
        QTest::addRow("%d down", column) << column << true;
    }
}

void TestInvoiceTableModel::everyRowOnce()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")), 5, 90); // 450: four blocks and a half
    for (const bool isFiltered : {false, true}) {
        InvoiceTableModel model(*office.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(isFiltered ? QJsonObject{{"state", QJsonArray{"open"}}} : QJsonObject());
        model.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(model.rowCount(), 450);
        const QStringList numbers = allNumbers(model);
        QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 450); // none twice, none left out
        QVERIFY(!numbers.contains(QString()));
        QCOMPARE(model.rowOf(numbers[449]), 449);
        if (column == InvoiceTableModel::Number)
            QCOMPARE(numbers[0] < numbers[449], !descending);
    }
}

void TestInvoiceTableModel::filters_data()
{
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<QStringList>("numbers");
    const QStringList all{"F-1-1", "F-1-2", "F-2-1", "F-2-2"};
    QTest::newRow("nothing") << QJsonObject() << all;
    QTest::newRow("text") << QJsonObject{{"text", "F-2"}} << QStringList{"F-2-1", "F-2-2"};
    QTest::newRow("customer") << QJsonObject{{"customer", "C1"}} << QStringList{"F-1-1", "F-1-2"};
    QTest::newRow("blocked") << QJsonObject{{"blocked", QJsonArray{"dispute", "paused"}}} << QStringList{"F-1-2"};
    QTest::newRow("state") << QJsonObject{{"state", QJsonArray{"partly_paid", "paid"}}}
                           << QStringList{"F-2-1", "F-2-2"};
    QTest::newRow("ten days") << QJsonObject{{"overdue", 10}} << QStringList{"F-1-1", "F-1-2", "F-2-1"};
    QTest::newRow("eleven days") << QJsonObject{{"overdue", 11}} << QStringList();
    QTest::newRow("from") << QJsonObject{{"amount", QJsonObject{{"from", 10000}}}} << all;
    QTest::newRow("more") << QJsonObject{{"amount", QJsonObject{{"from", 10001}}}} << QStringList{"F-1-1"};
    QTest::newRow("to") << QJsonObject{{"amount", QJsonObject{{"to", 10000}}}}
                        << QStringList{"F-1-2", "F-2-1", "F-2-2"};
    QTest::newRow("unknown word") << QJsonObject{{"state", QJsonArray{"lost"}}} << all;
    QTest::newRow("together") << QJsonObject{{"text", "F-1"}, {"overdue", 3}, {"blocked", QJsonArray{"dispute"}}}
                              << QStringList{"F-1-2"};
}

void TestInvoiceTableModel::filters()
{
    QFETCH(QJsonObject, filter);
    QFETCH(QStringList, numbers);
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")), 2, 2);
    have(office.desk->block(Office::invoice(1, 2), BlockReason::Dispute));
    Connection &connection = office.books->connection();
    have(connection.run("UPDATE invoice SET amount = 12000 WHERE number = 'F-1-1'"));
    have(connection.run("UPDATE invoice SET open = 100, state = 'partly_paid' WHERE number = 'F-2-1'"));
    have(connection.run("UPDATE invoice SET open = 0, state = 'paid' WHERE number = 'F-2-2'"));
    InvoiceTableModel model(*office.desk);
    model.setOrder(InvoiceTableModel::Number, false);
    model.setFilter(filter);
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(allNumbers(model), numbers);
}

// Late is told by the weight of its date too, not by its colour alone; where there is room, by the state as well.
void TestInvoiceTableModel::lateWithoutColours()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")), 1, 2);
    Connection &connection = office.books->connection();
    have(connection.run("UPDATE invoice SET due = ? WHERE number = 'F-1-1'", {dateText(office.date.addDays(-3))}));
    have(connection.run("UPDATE invoice SET due = ? WHERE number = 'F-1-2'", {dateText(office.date.addDays(3))}));
    InvoiceTableModel model(*office.desk);
    model.setFilter({});
    QTRY_VERIFY(model.isSettled());
    const auto due = [&](const char *number) { return model.index(model.rowOf(number), InvoiceTableModel::Due); };
    QVERIFY(due("F-1-1").data(Qt::FontRole).value<QFont>().weight() > QFont::Normal);
    QVERIFY(!due("F-1-2").data(Qt::FontRole).isValid());
    QCOMPARE(due("F-1-1").data(ListDelegate::signForRole).toInt(), int(InvoiceTableModel::State));
    QVERIFY(due("F-1-1").data(Qt::AccessibleTextRole).toString().contains("overdue"));
    QVERIFY(!due("F-1-2").data(ListDelegate::signForRole).isValid());
}

void TestInvoiceTableModel::keepsRowsThatStay()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")), 1, 5);
    InvoiceTableModel model(*office.desk);
    model.setFilter({});
    QTRY_VERIFY(model.isSettled());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
    have(office.desk->block(Office::invoice(1, 2), BlockReason::Dispute));
    model.lookAgain();
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
    const int row = model.rowOf(Office::invoice(1, 2).text());
    QVERIFY(model.index(row, InvoiceTableModel::Blocked).data().toString().contains("Disputed"));
    // One more: the list is renewed, and says that it is the same one.
    bool isKept = false;
    connect(&model, &QAbstractItemModel::modelReset, this, [&] { isKept = model.isKeepingPlace(); });
    addInvoice(office.books->connection(), office.books->administration(), "F-9", "C1", office.date, 100);
    model.lookAgain();
    QTRY_COMPARE(model.rowCount(), 6);
    QVERIFY(isKept);
}

// A long list is walked through again now and then only; rows that come where one looks don't wait for that.
void TestInvoiceTableModel::whatIsSeenIsShownAtOnce()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")), 1, 450);
    InvoiceTableModel model(*office.desk);
    model.setFilter({});
    QTRY_VERIFY(model.isSettled());
    QStringList come;
    for (int n = 0; n < 5; ++n) {
        come.prepend(QString("NEW-%1").arg(n));
        addInvoice(office.books->connection(), office.books->administration(), come.first(), "C1",
                   office.date.addYears(5).addDays(n), 100);
        model.lookAgain();
        QTRY_COMPARE_WITH_TIMEOUT(model.keyAt(0), come.first(), 700); // a walk rests for longer
    }
    // And one that goes.
    have(office.books->connection().run("DELETE FROM invoice WHERE number = 'NEW-4'"));
    model.lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(model.keyAt(0), "NEW-3", 700);
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(model.rowCount(), 454);
    const QStringList all = allNumbers(model);
    QCOMPARE(all.mid(0, 4), come.mid(1));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 454);
}

void TestInvoiceTableModel::answersToAnOldFilterAreDropped()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")), 2, 60);
    InvoiceTableModel model(*office.desk);
    model.setFilter({});
    model.setFilter({{"customer", "C1"}});
    model.setFilter({});
    model.setFilter({{"text", "F-2-1"}}); // F-2-1, F-2-10 … F-2-19
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(model.rowCount(), 11);
    QTest::qWait(0);
    QCOMPARE(model.rowCount(), 11);
}

QTEST_MAIN(TestInvoiceTableModel)
#include "tst_invoicetablemodel.moc"
