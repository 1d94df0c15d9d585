// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of customers, clicked: filtered, ordered, opened.
#include "tests/ui/clerkseat.h"
#include "ui/customers/customerlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace palier;
using namespace palier::test;

class TestCustomerList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list();
    void listModel();
};

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
    const QPoint middle = table->visualRect(table->model()->index(0, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, middle);
    QVERIFY(seat.isVisible("customerPage"));
    QCOMPARE(seat.text("customerName"), "Customer C2");
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

QTEST_MAIN(TestCustomerList)
#include "tst_customerlist.moc"
