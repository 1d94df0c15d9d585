// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of customers, clicked: filtered, ordered, opened.
#include "tests/ui/clerkseat.h"
#include "ui/customers/customerlistmodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTableView>

using namespace palier;
using namespace palier::test;

class TestCustomerList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list();
    void listModel();
    void whatWaitsIsMarked();
};

static void openRow(QTableView *table, int row)
{
    const QPoint middle = table->visualRect(table->model()->index(row, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, middle);
}

// The numbers of the customers that bear the mark, seen and told.
static QStringList marked(const QTableView *table)
{
    QStringList numbers;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex number = table->model()->index(row, CustomerListModel::Number);
        const bool isTold = number.data(Qt::AccessibleTextRole).toString().contains("waiting to sync");
        if (isTold && !number.data(Qt::DecorationRole).isNull() && !number.data(Qt::ToolTipRole).isNull())
            numbers << number.data().toString();
    }
    return numbers;
}

void TestCustomerList::list()
{
    ClerkSeat seat(3);
    seat.window.go({Place::Customers});
    auto *table = seat.visible<QTableView>("customerTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    have(seat.desk->setCustomer(Office::customer(2), "pause", "on"));
    seat.click("pausedFilter");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->model()->index(0, CustomerListModel::Number).data().toString(), "C2");
    openRow(table, 0);
    QVERIFY(seat.isVisible("customerPage"));
    QCOMPARE(seat.text("pageTitle"), "Customer C2");
}

void TestCustomerList::listModel()
{
    ClerkSeat seat(3);
    CustomerListModel model(*seat.desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 3);
    model.setFilter({{"text", "C3"}});
    QTRY_COMPARE(model.rowCount(), 1);
    model.setFilter({});
    model.sort(CustomerListModel::Number, Qt::DescendingOrder);
    QTRY_COMPARE(model.index(0, CustomerListModel::Number).data().toString(), "C3");
}

// A change that was made offline, until the books have it: in the list and on the customer's page.
void TestCustomerList::whatWaitsIsMarked()
{
    ClerkSeat seat(3);
    seat.window.go({Place::Customers});
    auto *table = seat.visible<QTableView>("customerTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(marked(table), QStringList());
    openRow(table, 1);
    QCOMPARE(seat.text("pageTitle"), "Customer C2");
    QVERIFY(!seat.isVisible("customerWaiting"));
    seat.click("editContact");
    auto *phone = seat.visible<QLineEdit>("contact.phone");
    phone->setFocus();
    QTest::keyClicks(phone, "+49 30 123456");
    seat.click("saveContact");
    QTRY_VERIFY(seat.isVisible("customerWaiting"));
    seat.window.go({Place::Customers});
    QTRY_COMPARE(marked(table), QStringList{"C2"});

    seat.sync();
    QTRY_COMPARE(marked(table), QStringList());
    openRow(table, 1);
    QTRY_VERIFY(seat.isVisible("customerPage"));
    QTRY_VERIFY(!seat.isVisible("customerWaiting"));
    QCOMPARE(have(seat.office.desk->customers().find(Office::customer(2))).phone, "+49 30 123456");
}

QTEST_MAIN(TestCustomerList)
#include "tst_customerlist.moc"
