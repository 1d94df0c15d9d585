// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The proposals queue as a reviewer uses it: by mouse, by keys alone, one by one and many at once, and taking it back.
#include "tests/ui/clerkseat.h"
#include "ui/lists/listtable.h"
#include "ui/queue/proposallistmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace palier;
using namespace palier::test;

namespace {
// A clerk on the queue's page, with so many proposals that wait: of customer 1's invoices, the first is the oldest.
struct QueueSeat : ClerkSeat {
    explicit QueueSeat(int proposals, int holdSeconds = 30) : ClerkSeat(1, std::max(1, proposals))
    {
        have(office.desk->set("mail.undo_seconds", QString::number(holdSeconds)));
        for (int n = 1; n <= proposals; ++n)
            plans << office.proposed(1, {n});
        sync();
        window.activateWindow();
        window.go({Place::Proposals});
        (void)QTest::qWaitForWindowActive(&window); // keys go to it
        waitFor(proposals);
    }
    ListTable *list() { return visible<ListTable>("proposalList"); }
    void waitFor(int rows)
    {
        if (rows == 0)
            QTRY_VERIFY(!isVisible("proposalList"));
        else
            QTRY_VERIFY(isVisible("proposalList") && list()->model()->rowCount() == rows &&
                        list()->windowedModel()->isSettled());
    }
    // Which of them is shown at the right: 1 is the first.
    int shown()
    {
        const int row = list()->currentRow();
        const auto id = PlanId::fromText(list()->windowedModel()->keyAt(row));
        return id ? int(plans.indexOf(*id)) + 1 : 0;
    }
    PlanState stateOf(int plan) { return have(desk->plans().find(plans[plan - 1])).state; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = window.focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }
    bool isReady(const char *button) { return isVisible(button) && visible<QPushButton>(button)->isEnabled(); }

    QList<PlanId> plans;
};
} // namespace

class TestQueuePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheOldestFirst();
    void goesOnAfterADecision();
    void byKeysAlone();
    void undoneAfterMovingOn();
    void mailHasLeft();
    void manyInOneGo();
    void chosenAmongInvoices();
    void manyRefused();
    void stopsForAnAuditor();
    void nothingWaits();
    void someoneElseDecided_data();
    void someoneElseDecided();
    void orders();
    void model();
};

void TestQueuePage::showsTheOldestFirst()
{
    QueueSeat clerk(3);
    QTRY_COMPARE(clerk.shown(), 1);
    QCOMPARE(clerk.text("reviewCustomer"), "Customer C1");
    QCOMPARE(clerk.text("proposalCount"), "3 waiting");
    QVERIFY(clerk.isVisible("approvePlan"));
    QVERIFY(!clerk.isVisible("undoBanner"));
    // Who can't see the row hears all of it.
    const QString spoken = clerk.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains("Customer C1") && spoken.contains("100.00") && spoken.contains("today"),
             qPrintable(spoken));
    // A click shows another one.
    QTest::mouseClick(clerk.list()->viewport(), Qt::LeftButton, {},
                      clerk.list()->visualRect(clerk.list()->model()->index(2, 0)).center());
    QCOMPARE(clerk.shown(), 3);
}

void TestQueuePage::goesOnAfterADecision()
{
    QueueSeat clerk(3);
    QTRY_COMPARE(clerk.shown(), 1);
    clerk.click("approvePlan");
    QCOMPARE(clerk.stateOf(1), PlanState::Active);
    QCOMPARE(clerk.shown(), 2); // by itself
    QVERIFY(clerk.isVisible("undoBanner"));
    // A double click decides on one plan only.
    clerk.click("approvePlan");
    QCOMPARE(clerk.stateOf(2), PlanState::Proposed);
    QTRY_COMPARE(clerk.list()->model()->rowCount(), 2);
    QCOMPARE(clerk.shown(), 2);
    QTRY_VERIFY(clerk.isReady("approvePlan"));
    clerk.click("approvePlan");
    QCOMPARE(clerk.stateOf(2), PlanState::Active);
    QTRY_COMPARE(clerk.list()->model()->rowCount(), 1);
    QTRY_COMPARE(clerk.shown(), 3);
    QTRY_VERIFY(clerk.isReady("approvePlan"));
    clerk.click("approvePlan");
    QTRY_VERIFY(clerk.isVisible("emptyStateAction"));
    QCOMPARE(clerk.stateOf(3), PlanState::Active);
    QVERIFY(clerk.isVisible("undoBanner"));
}

void TestQueuePage::byKeysAlone()
{
    QueueSeat clerk(4);
    QTRY_COMPARE(clerk.shown(), 1);
    QTRY_VERIFY(clerk.list()->hasFocus());
    clerk.press(Qt::Key_J);
    QCOMPARE(clerk.shown(), 2);
    clerk.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(clerk.shown(), 3);
    clerk.press(Qt::Key_K);
    QCOMPARE(clerk.shown(), 2);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clerk.stateOf(2), PlanState::Active);
    QCOMPARE(clerk.shown(), 3);
    QTRY_VERIFY(clerk.isReady("refusePlan"));
    clerk.press(Qt::Key_Backspace, Qt::ControlModifier);
    QTRY_VERIFY(clerk.visible<QComboBox>("refusalReason")->hasFocus());
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Tab);
    QTest::keyClicks(clerk.window.focusWidget(), "J is for January."); // goes nowhere while one writes
    QCOMPARE(clerk.shown(), 3);
    clerk.press(Qt::Key_Tab);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.window.focusWidget(), clerk.visible<QPushButton>("confirmRefusal"));
    clerk.press(Qt::Key_Space);
    QCOMPARE(clerk.stateOf(3), PlanState::Refused);
    QCOMPARE(have(clerk.desk->plans().find(clerk.plans[2])).decision->note, "J is for January.");
    QTRY_COMPARE(clerk.list()->model()->rowCount(), 2);
    QTRY_COMPARE(clerk.shown(), 4);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.stateOf(3), PlanState::Proposed);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.stateOf(2), PlanState::Proposed);
    QTRY_COMPARE(clerk.list()->model()->rowCount(), 4);
    QTRY_COMPARE(clerk.shown(), 2); // what was taken back is shown again
}

void TestQueuePage::undoneAfterMovingOn()
{
    QueueSeat clerk(2);
    QTRY_COMPARE(clerk.shown(), 1);
    clerk.click("approvePlan");
    QVERIFY(clerk.visible<QWidget>("undoBanner")
                ->accessibleDescription()
                .contains("as soon as the books have your decision"));
    clerk.sync();
    QVERIFY(clerk.visible<QWidget>("undoBanner")->accessibleDescription().contains("leaves in 30 s"));
    QTRY_VERIFY(clerk.visible<QWidget>("undoBanner")->accessibleDescription().contains("leaves in 29 s"));
    clerk.window.go(Destination::of(clerk.plans[1])); // elsewhere
    QVERIFY(clerk.isVisible("undoBanner"));
    clerk.click("undoButton");
    QCOMPARE(clerk.stateOf(1), PlanState::Proposed);
    QVERIFY(!clerk.isVisible("undoBanner"));
    clerk.sync();
    QCOMPARE(clerk.office.count("mail"), 0);
    QCOMPARE(have(clerk.office.desk->plans().find(clerk.plans[0])).state, PlanState::Proposed);
}

void TestQueuePage::mailHasLeft()
{
    QueueSeat clerk(2, 0);
    QTRY_COMPARE(clerk.shown(), 1);
    clerk.click("approvePlan");
    clerk.sync();
    QVERIFY(clerk.visible<QWidget>("undoBanner")->accessibleDescription().contains("has not left yet"));
    have(clerk.office.desk->mails().lease("postman", 60));
    clerk.click("undoButton"); // the copy doesn't know yet
    QCOMPARE(clerk.stateOf(1), PlanState::Proposed);
    clerk.sync();
    QCOMPARE(clerk.stateOf(1), PlanState::Active);
    QCOMPARE(have(clerk.desk->conflicts()).size(), 1);
    clerk.window.go({Place::Conflicts});
    QVERIFY(clerk.text("conflictWhy").contains("has gone"));
    clerk.window.go({Place::Proposals});
    QVERIFY(!clerk.isVisible("undoBanner"));
}

void TestQueuePage::manyInOneGo()
{
    QueueSeat clerk(5);
    QTRY_COMPARE(clerk.shown(), 1);
    // One can't be approved any more: its invoice was paid in part.
    have(clerk.office.books->connection().run(
        "UPDATE invoice SET open = 4000, state = 'partly_paid' WHERE number = 'F-1-3'"));
    clerk.sync();
    clerk.list()->selectAll();
    QTRY_VERIFY(clerk.isReady("approveAll"));
    QVERIFY(clerk.text("bulkTitle").startsWith("5 "));
    QTRY_VERIFY(clerk.isVisible("bulkSum") && clerk.text("bulkSum").contains("500.00"));
    QTRY_VERIFY(clerk.isVisible("bulkStopped") && clerk.text("bulkStopped") == "1");
    QCOMPARE(clerk.visible<QWidget>("approveAll")->accessibleName(), "Approve 4 of 5");
    QCOMPARE(clerk.text("bulkOutside"), "0");
    const auto isLeftOfItsAmount = [](const QWidget *chip) {
        const QRect amount = chip->parentWidget()->findChild<QLabel *>()->geometry();
        return chip->geometry().right() < amount.left() && chip->y() < amount.bottom();
    };
    QTRY_VERIFY(clerk.isVisible("bulkStoppedChip") && isLeftOfItsAmount(clerk.visible<QWidget>("bulkStoppedChip")));
    clerk.click("approveAll");
    QTRY_VERIFY(clerk.isVisible("bulkResult"));
    QCOMPARE(clerk.window.findChild<QLabel *>("bulkProgressText")->text(), "Approving: 4 of 4");
    // How many are approved stands above, beside Undo; here what is not.
    QVERIFY(clerk.visible<QWidget>("undoBanner")->accessibleName().startsWith("4 "));
    QVERIFY(clerk.visible<QWidget>("bulkOutcome")->accessibleName().startsWith("1 "));
    QVERIFY(clerk.text("bulkWhy").contains("has changed"));
    QCOMPARE(clerk.stateOf(3), PlanState::Proposed);
    QCOMPARE(clerk.stateOf(5), PlanState::Active);
    clerk.click("undoButton");
    QTRY_COMPARE(clerk.stateOf(5), PlanState::Proposed);
    QTRY_COMPARE(clerk.stateOf(1), PlanState::Proposed);
    clerk.click("bulkLeave");
    QTRY_COMPARE(clerk.list()->model()->rowCount(), 5);
    QTRY_VERIFY(clerk.isVisible("reviewPanel"));
    clerk.sync();
    QCOMPARE(clerk.office.count("decision"), 0); // they never left
}

// From the list of invoices: what was chosen there is decided here.
void TestQueuePage::chosenAmongInvoices()
{
    QueueSeat clerk(3);
    clerk.window.go({Place::Invoices});
    auto *table = clerk.visible<ListTable>("invoiceTable");
    QTRY_VERIFY(table->windowedModel()->isSettled());
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->selectAll();
    auto *action = clerk.window.findChild<QAction *>("decideOnChosen");
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    QTRY_VERIFY(clerk.isReady("approveAll"));
    QVERIFY(clerk.text("bulkTitle").startsWith("3 "));
    clerk.click("approveAll");
    QTRY_VERIFY(clerk.isVisible("emptyStateAction")); // at once: nothing is left to go on with
    QVERIFY(!clerk.isVisible("bulkResult"));
    QVERIFY(clerk.isVisible("undoBanner"));
    QCOMPARE(clerk.stateOf(2), PlanState::Active);
    clerk.click("undoButton");
    QTRY_COMPARE(clerk.stateOf(2), PlanState::Proposed);
    clerk.waitFor(3);
    QTRY_COMPARE(clerk.shown(), 1);
}

void TestQueuePage::manyRefused()
{
    QueueSeat clerk(3);
    QTRY_COMPARE(clerk.shown(), 1);
    clerk.press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(clerk.isReady("refuseAll"));
    clerk.press(Qt::Key_Backspace, Qt::ControlModifier);
    auto *reason = clerk.visible<QComboBox>("refusalReason");
    reason->setCurrentIndex(1);
    QVERIFY(clerk.visible<QPushButton>("confirmRefusal")->text().contains("2 "));
    QCOMPARE(clerk.visible<QWidget>("refusalNote")->accessibleName(), "Note to the customers");
    clerk.click("confirmRefusal");
    QTRY_VERIFY(clerk.isVisible("bulkResult"));
    QVERIFY(!clerk.isVisible("bulkFailures"));
    QCOMPARE(clerk.stateOf(1), PlanState::Refused);
    QCOMPARE(clerk.stateOf(2), PlanState::Refused);
    clerk.click("bulkLeave");
    QTRY_COMPARE(clerk.shown(), 3);
}

// Whoever may not decide is told so, beside closed buttons.
void TestQueuePage::stopsForAnAuditor()
{
    QueueSeat clerk(2);
    QTRY_COMPARE(clerk.shown(), 1);
    auto &replica = clerk.replica->connection();
    have(replica.run("UPDATE replica_state SET books = 'postgresql://anna@server/db', login = 'anna'"));
    have(replica.run("INSERT INTO clerk (administration_id, login, role) VALUES (1, 'anna', 'auditor')"));
    clerk.window.lookAgain();
    QVERIFY(!clerk.visible<QPushButton>("approvePlan")->isEnabled());
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clerk.stateOf(1), PlanState::Proposed);
    clerk.list()->selectAll();
    QTRY_VERIFY(clerk.isVisible("approveAll"));
    QVERIFY(!clerk.visible<QPushButton>("approveAll")->isEnabled());
    QVERIFY(!clerk.text("bulkNote").isEmpty());
}

void TestQueuePage::nothingWaits()
{
    QueueSeat clerk(0);
    QTRY_VERIFY(clerk.isVisible("emptyStateAction"));
    QVERIFY(!clerk.isVisible("proposalList"));
    // The first one appears by itself, and is shown.
    clerk.plans << clerk.office.proposed(1, {1});
    clerk.sync();
    QTRY_VERIFY(clerk.isVisible("proposalList"));
    QTRY_COMPARE(clerk.shown(), 1);
    QTRY_VERIFY(clerk.isVisible("approvePlan"));
}

// It leaves the list; what is looked at stays, and says who was faster.
void TestQueuePage::someoneElseDecided_data()
{
    QTest::addColumn<QList<Qt::Key>>("steps");
    QTest::newRow("come from above") << QList{Qt::Key_J};
    QTest::newRow("come from below") << QList{Qt::Key_J, Qt::Key_J, Qt::Key_K};
}

void TestQueuePage::someoneElseDecided()
{
    QFETCH(QList<Qt::Key>, steps);
    QueueSeat clerk(4);
    QTRY_COMPARE(clerk.shown(), 1);
    for (const Qt::Key step : steps)
        clerk.press(step);
    QCOMPARE(clerk.shown(), 2);
    have(clerk.office.desk->decide(clerk.plans[1], Verdict::Approve));
    clerk.sync();
    QTRY_COMPARE(clerk.list()->model()->rowCount(), 3);
    QCOMPARE(clerk.visible<QWidget>("reviewNews")->accessibleName(), "Approved");
    QVERIFY(!clerk.isVisible("approvePlan"));
    clerk.press(Qt::Key_J);
    QTRY_COMPARE(clerk.shown(), 3);
}

void TestQueuePage::orders()
{
    QueueSeat clerk(3);
    have(clerk.office.books->connection().run("UPDATE plan SET answer_by = ? WHERE id = ?",
                                              {dateText(clerk.office.date.addDays(1)), clerk.plans[1].text()}));
    clerk.sync();
    QTRY_COMPARE(clerk.shown(), 1);
    auto *order = clerk.visible<QComboBox>("proposalOrder");
    order->setCurrentIndex(1);
    Q_EMIT order->activated(1);
    QTRY_COMPARE(clerk.list()->windowedModel()->keyAt(0), clerk.plans[1].text());
    QTRY_COMPARE(clerk.shown(), 1); // stays the one that is looked at
}

void TestQueuePage::model()
{
    QueueSeat clerk(3);
    ProposalListModel model(*clerk.desk);
    QAbstractItemModelTester tester(&model);
    model.setFilter(ProposalListModel::filterOf(WaitingOrder::Largest));
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_VERIFY(model.isSettled());
    model.look(0, 2, std::chrono::milliseconds(2000));
    QCOMPARE(model.index(0, ProposalListModel::Terms).data().toString(),
             model.index(1, ProposalListModel::Terms).data().toString());
    have(clerk.desk->decide(clerk.plans[0], Verdict::Approve));
    model.lookAgain();
    QTRY_COMPARE(model.rowCount(), 2);
}

QTEST_MAIN(TestQueuePage)
#include "tst_queuepage.moc"
