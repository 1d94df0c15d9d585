// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clerkseat.h"
#include "ui/mainwindow/trail.h"

#include <QTableView>
#include <QToolButton>

using namespace palier;
using namespace palier::test;

// Back and forward: the rule, and the window's buttons, keys and mouse.
class TestTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void stops();
    void statesAreKept();
    void isNoLongerThanNeeded();
    void throughTheWindow();
    void litIsWhereOneCameFrom();
    void byKeysAndMouse();
    void fromOneProposalToTheNext();
};

void TestTrail::stops()
{
    Trail trail;
    QVERIFY(trail.isEmpty() && !trail.canBack() && !trail.canForward());
    trail.back();
    trail.forward();
    trail.go({Place::Invoices});
    trail.go({Place::Invoices}); // where one is already
    QVERIFY(!trail.canBack());
    trail.go({Place::Invoice, "F-1"});
    trail.go({Place::Invoice, "F-2"});
    trail.back();
    QVERIFY(trail.here().destination == Destination({Place::Invoice, "F-1"}));
    QVERIFY(trail.canBack() && trail.canForward());
    trail.go({Place::Conflicts}); // F-2 is forgotten
    QVERIFY(!trail.canForward());
    trail.back();
    QVERIFY(trail.here().destination == Destination({Place::Invoice, "F-1"}));
    trail.forward();
    QVERIFY(trail.here().destination == Destination{Place::Conflicts});
    trail.clear();
    QVERIFY(trail.isEmpty() && !trail.canBack());
}

void TestTrail::statesAreKept()
{
    Trail trail;
    trail.leave(1); // nowhere yet
    trail.go({Place::Invoices});
    trail.leave(42);
    trail.go({Place::Conflicts});
    QVERIFY(!trail.here().state.isValid());
    trail.back();
    QCOMPARE(trail.here().state.toInt(), 42);
}

void TestTrail::isNoLongerThanNeeded()
{
    Trail trail;
    for (int i = 0; i < 1000; ++i)
        trail.go({Place::Invoice, QString::number(i)});
    int steps = 0;
    for (; trail.canBack(); ++steps)
        trail.back();
    QCOMPARE(steps, 99);
    QCOMPARE(trail.here().destination.subject, "900");
}

// A plan is reached from several entries.
void TestTrail::litIsWhereOneCameFrom()
{
    ClerkSeat clerk;
    const PlanId plan = clerk.office.proposed(1, {1});
    clerk.sync();
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    const auto isLit = [&](const char *entry) { return clerk.visible<QToolButton>(entry)->isChecked(); };
    clerk.click("navPlans");
    auto *table = clerk.visible<QTableView>("planTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(clerk.isVisible("reviewPage"));
    QVERIFY(isLit("navPlans") && !isLit("navInvoices"));
    clerk.click("reviewCustomerLink"); // a customer is at home among the customers
    QVERIFY(isLit("navCustomers"));
    QTest::keyClick(&clerk.window, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(clerk.isVisible("reviewPage") && isLit("navPlans"));
    clerk.click("navInvoices");
    clerk.window.go(Destination::of(InvoiceNumber("F-1-1")));
    clerk.click("viewPlan");
    QVERIFY(clerk.isVisible("reviewPage") && isLit("navInvoices"));
    clerk.window.go({Place::Proposals});
    clerk.window.go(Destination::of(plan));
    QVERIFY(isLit("navProposals"));
}

void TestTrail::throughTheWindow()
{
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    clerk.sync();
    QVERIFY(!clerk.visible<QToolButton>("back")->isEnabled());
    QVERIFY(!clerk.visible<QToolButton>("forward")->isEnabled());
    clerk.filterBy(BlockReason::PlanProposed);
    clerk.openInvoice(0);
    clerk.click("viewPlan");
    clerk.click("navConflicts");
    QVERIFY(clerk.visible<QToolButton>("navConflicts")->isChecked());
    clerk.click("back");
    QVERIFY(clerk.isVisible("reviewPage"));
    QCOMPARE(clerk.text("pageTitle"), "Payment plan");
    QVERIFY(clerk.visible<QToolButton>("navInvoices")->isChecked());
    clerk.click("back");
    QCOMPARE(clerk.text("pageTitle"), "Invoice F-1-1");
    clerk.click("back");
    QCOMPARE(clerk.rows(), 1); // with its filter as it was
    for (const char *page : {"invoicePage", "reviewPage", "conflictsPage"}) {
        clerk.click("forward");
        QVERIFY2(clerk.isVisible(page), page);
    }
    QVERIFY(!clerk.visible<QToolButton>("forward")->isEnabled());
    // A second click on the entry where one is: still lit, and no second stop.
    clerk.click("navConflicts");
    QVERIFY(clerk.visible<QToolButton>("navConflicts")->isChecked());
    clerk.click("back");
    QVERIFY(clerk.isVisible("reviewPage"));
    // Without a desk there is nowhere to go.
    clerk.window.closeDesk();
    QVERIFY(!clerk.visible<QToolButton>("back")->isEnabled());
    clerk.window.go({Place::Conflicts});
    QVERIFY(clerk.isVisible("openingState"));
}

void TestTrail::byKeysAndMouse()
{
    ClerkSeat clerk;
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    clerk.openInvoice(0);
    QTest::keyClick(&clerk.window, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(clerk.isVisible("invoiceListPage"));
    QTest::keyClick(&clerk.window, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(clerk.isVisible("invoicePage"));
    // Wherever the mouse is, on a table too.
    QTest::mouseClick(clerk.visible<QWidget>("invoicePage"), Qt::BackButton);
    QVERIFY(clerk.isVisible("invoiceListPage"));
    QTest::mouseClick(clerk.visible<QTableView>("invoiceTable")->viewport(), Qt::ForwardButton);
    QVERIFY(clerk.isVisible("invoicePage"));
}

// The way back from the second leads to the list, not to the invoice of the first.
void TestTrail::fromOneProposalToTheNext()
{
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    clerk.office.proposed(2, {1});
    clerk.sync();
    clerk.filterBy(BlockReason::PlanProposed);
    clerk.openInvoice(0);
    clerk.click("viewPlan");
    clerk.click("approvePlan");
    clerk.click("nextPlan");
    QVERIFY(clerk.isVisible("approvePlan"));
    clerk.click("back");
    QVERIFY(clerk.isVisible("invoiceListPage"));
}

QTEST_MAIN(TestTrail)
#include "tst_trail.moc"
