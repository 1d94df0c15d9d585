// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The story of the reviewer and of the admin, by clicks on the real widgets, over real books and a real replica.
#include "tests/ui/clerkseat.h"
#include "ui/controls/display.h"
#include "ui/controls/icons.h"
#include "ui/controls/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

using namespace palier;
using namespace palier::test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QTest::failOnWarning(QRegularExpression("QObject::connect|QLayout|No such|QSql"));
    }
    void opensWithoutData();
    void accessibleNames();
    void everyControlIsNamed();
    void filters();
    void approve();
    void refuse();
    void nextProposal();
    void refusalNeedsReason();
    void obstacleForbidsApproval();
    void textFromOutsideIsPlain();
    void settingsAreCheckedAndSaved_data();
    void settingsAreCheckedAndSaved();
    void remindersAskFirst();
    void conflict();
    void iconsFollowTheme();
    void iconsTellEntriesApart();
};

void TestMainWindow::opensWithoutData()
{
    MainWindow window;
    window.show();
    QVERIFY(!window.hasDesk());
    const auto *foot = window.findChild<QLabel *>("syncState");
    QCOMPARE(foot->text(), "Syncing…");
    window.showReach({BooksReach::OutOfReach, {}});
    QTRY_COMPARE(foot->text(), "Offline");
    auto *again = window.findChild<QAbstractButton *>("emptyStateAction");
    QVERIFY(again && again->isVisible());
    QTRY_COMPARE(window.focusWidget(), again); // nothing else is to be done
    QSignalSpy wanted(&window, &MainWindow::retryWanted);
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

// The names that scripts and screen readers rely on (contract.md, "The desktop").
void TestMainWindow::accessibleNames()
{
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    clerk.sync();
    QCOMPARE(clerk.visible<QTableView>("invoiceTable")->accessibleName(), "Invoices");
    QCOMPARE(clerk.visible<QWidget>("blockingReasonFilter")->accessibleName(), "Blocking reason");
    QCOMPARE(clerk.window.findChild<QAction *>("plan_proposed")->text(), "Payment plan proposed");
    QCOMPARE(clerk.visible<QWidget>("administrationSettings")->accessibleName(), "Administration settings");
    clerk.filterBy(BlockReason::PlanProposed);
    QCOMPARE(clerk.visible<QWidget>("blockingReasonFilter")->accessibleName(), "Blocking reason");
    clerk.openInvoice(0);
    QCOMPARE(clerk.visible<QWidget>("viewPlan")->accessibleName(), "View");
    clerk.click("viewPlan");
    QCOMPARE(clerk.visible<QWidget>("approvePlan")->accessibleName(), "Approve");
    QCOMPARE(clerk.visible<QWidget>("refusePlan")->accessibleName(), "Refuse");
    clerk.click("administrationSettings");
    QCOMPARE(clerk.visible<QListWidget>("adminMenu")->item(0)->text(), "Billing");
    QCOMPARE(clerk.visible<QCheckBox>("billing.allow_proposal")->accessibleName(), "Allow proposal");
}

void TestMainWindow::everyControlIsNamed()
{
    ClerkSeat clerk;
    for (const QWidget *widget : clerk.window.findChildren<QWidget *>()) {
        const bool touched = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                             qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
                             qobject_cast<const QTableView *>(widget);
        const QString name = widget->objectName();
        // Parts that Qt makes inside its own widgets are not ours to name.
        if (!touched || name.startsWith("qt_") || widget->inherits("QTableCornerButton") ||
            widget->parent()->inherits("QLineEdit"))
            continue;
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                     name == "emptyStateAction",
                 qPrintable(name));
    }
}

void TestMainWindow::filters()
{
    ClerkSeat clerk(3, 3);
    clerk.office.proposed(1, {1, 2});
    have(clerk.office.desk->block(Office::invoice(2, 1), BlockReason::Dispute));
    clerk.sync();
    QCOMPARE(clerk.rows(), 9);
    clerk.filterBy(BlockReason::PlanProposed);
    QCOMPARE(clerk.rows(), 2);
    clerk.filterBy(BlockReason::Dispute);
    QCOMPARE(clerk.rows(), 3); // several at once
    clerk.click("clearFilters");
    QCOMPARE(clerk.rows(), 9);
    QTest::keyClicks(clerk.visible<QLineEdit>("invoiceSearch"), "F-3");
    QTRY_COMPARE(clerk.rows(), 3);
    QTest::keyClicks(clerk.visible<QLineEdit>("invoiceSearch"), "-nothing");
    QTRY_VERIFY(!clerk.isVisible("invoiceTable"));
    clerk.click("emptyStateAction");
    QCOMPARE(clerk.rows(), 9);
}

void TestMainWindow::approve()
{
    ClerkSeat clerk;
    const PlanId id = clerk.office.proposed(1, {1, 2}, 4);
    clerk.sync();
    clerk.filterBy(BlockReason::PlanProposed);
    clerk.openInvoice(0);
    clerk.click("viewPlan");
    QCOMPARE(clerk.visible<QTableView>("instalmentTable")->model()->rowCount(), 4);
    QCOMPARE(clerk.text("reviewTotal"), displayed(Money{20000, Currency()}));
    QVERIFY(clerk.text("customerReason").contains("Cash comes in spring."));
    clerk.click("approvePlan");
    // Here at once, in the books when it was carried up; only then there is a mail.
    QVERIFY(!clerk.isVisible("approvePlan"));
    QCOMPARE(have(clerk.desk->waitingCount()), 1);
    QCOMPARE(clerk.office.count("mail"), 0);
    clerk.sync();
    QCOMPARE(have(clerk.office.desk->plans().find(id)).state, PlanState::Active);
    QCOMPARE(clerk.office.count("mail", "kind = 'plan_approved'"), 1);
    QCOMPARE(clerk.office.blocksOf(Office::invoice(1, 1)), QList{BlockReason::PlanActive});
    clerk.click("back");
    clerk.click("back");
    QTRY_VERIFY(!clerk.isVisible("invoiceTable")); // the filter finds no proposal any more
}

void TestMainWindow::refuse()
{
    ClerkSeat clerk;
    const PlanId id = clerk.office.proposed(1, {1});
    clerk.sync();
    clerk.filterBy(BlockReason::PlanProposed);
    clerk.openInvoice(0);
    clerk.click("viewPlan");
    clerk.click("refusePlan");
    auto *reason = clerk.visible<QComboBox>("refusalReason");
    reason->setCurrentIndex(reason->findData("too_long"));
    clerk.visible<QPlainTextEdit>("refusalNote")->setPlainText("<b>three at most</b>");
    clerk.click("confirmRefusal");
    clerk.sync();
    const Plan plan = have(clerk.office.desk->plans().find(id));
    QCOMPARE(plan.state, PlanState::Refused);
    QCOMPARE(plan.decision->reason, "too_long");
    QCOMPARE(plan.decision->note, "<b>three at most</b>");
    QCOMPARE(clerk.office.blocksOf(Office::invoice(1, 1)), QList<BlockReason>());
    QCOMPARE(clerk.office.count("mail", "kind = 'plan_refused'"), 1);
}

void TestMainWindow::nextProposal()
{
    ClerkSeat clerk;
    const PlanId first = clerk.office.proposed(1, {1});
    const PlanId second = clerk.office.proposed(2, {1});
    clerk.sync();
    clerk.filterBy(BlockReason::PlanProposed);
    clerk.openInvoice(0);
    clerk.click("viewPlan");
    QVERIFY(!clerk.isVisible("nextPlan")); // before a decision there is none
    clerk.click("approvePlan");
    clerk.click("nextPlan");
    QVERIFY(clerk.isVisible("approvePlan"));
    clerk.click("approvePlan");
    QCOMPARE(have(clerk.desk->plans().find(first)).state, PlanState::Active);
    QCOMPARE(have(clerk.desk->plans().find(second)).state, PlanState::Active);
    clerk.click("nextPlan"); // none is left: back to the list
    QVERIFY(clerk.isVisible("invoiceListPage"));
    QVERIFY(!clerk.visible<QWidget>("back")->isEnabled());
    clerk.window.go(Destination::of(first)); // it was decided before
    QVERIFY(clerk.isVisible("reviewNews"));
    QVERIFY(!clerk.isVisible("nextPlan"));
}

void TestMainWindow::refusalNeedsReason()
{
    ClerkSeat clerk;
    const PlanId id = clerk.office.proposed(1, {1});
    clerk.sync();
    clerk.filterBy(BlockReason::PlanProposed);
    clerk.openInvoice(0);
    clerk.click("viewPlan");
    clerk.click("refusePlan");
    QVERIFY(!clerk.visible<QWidget>("confirmRefusal")->isEnabled());
    clerk.click("confirmRefusal");
    QCOMPARE(have(clerk.desk->plans().find(id)).state, PlanState::Proposed);
    QTest::keyClick(clerk.visible<QWidget>("refusalPanel"), Qt::Key_Escape);
    clerk.click("cancelRefusal");
    QVERIFY(clerk.isVisible("refusePlan"));
    QCOMPARE(have(clerk.desk->waitingCount()), 0);
}

void TestMainWindow::obstacleForbidsApproval()
{
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    have(clerk.office.books->connection().run(
        "UPDATE invoice SET open = 4000, state = 'partly_paid' WHERE number = 'F-1-1'"));
    clerk.sync();
    clerk.filterBy(BlockReason::PlanProposed);
    clerk.openInvoice(0);
    clerk.click("viewPlan");
    QVERIFY(!clerk.visible<QWidget>("approvePlan")->isEnabled());
    QVERIFY(clerk.visible<QWidget>("reviewNews")->accessibleDescription().contains("has changed"));
}

void TestMainWindow::textFromOutsideIsPlain()
{
    ClerkSeat clerk;
    const QString name = "<img src=x><b>Evil</b> & Sons";
    have(clerk.office.desk->setCustomer(Office::customer(1), "name", name));
    clerk.office.proposed(1, {1});
    clerk.sync();
    clerk.filterBy(BlockReason::PlanProposed);
    clerk.openInvoice(0);
    QCOMPARE(clerk.text("invoiceCustomer"), name);
    clerk.click("viewPlan");
    QCOMPARE(clerk.text("reviewCustomer"), name);
    for (const QLabel *label : clerk.window.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    auto *table = clerk.window.findChild<QTableView *>("invoiceTable");
    QCOMPARE(table->model()->index(0, 1).data(Qt::ToolTipRole).toString(), name.toHtmlEscaped());
}

void TestMainWindow::settingsAreCheckedAndSaved_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored"); // empty: refused
    QTest::newRow("days") << "billing.max_days"
                          << "200"
                          << "200";
    QTest::newRow("no number") << "billing.max_days"
                               << "soon"
                               << "";
    QTest::newRow("too many") << "billing.down_payment_percent"
                              << "101"
                              << "";
    QTest::newRow("amount") << "billing.min_total"
                            << "50.00"
                            << "50.00";
    QTest::newRow("no amount") << "billing.min_total"
                               << "-1"
                               << "";
}

void TestMainWindow::settingsAreCheckedAndSaved()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    ClerkSeat clerk;
    clerk.click("administrationSettings");
    auto *line = clerk.visible<QLineEdit>(qPrintable(key));
    QTest::keyClicks(line, typed);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->property("valid").toBool(), !stored.isEmpty());
    QVERIFY(!clerk.text(qPrintable(key + (stored.isEmpty() ? ".feedback" : ".mark"))).isEmpty());
    clerk.sync();
    QCOMPARE(have(clerk.office.desk->settings()).text(key), stored);

    auto *allow = clerk.visible<QCheckBox>("billing.allow_proposal");
    QVERIFY(allow->isChecked());
    allow->click();
    clerk.sync();
    QVERIFY(!have(clerk.office.desk->settings()).isOn(u"billing.allow_proposal"));
}

void TestMainWindow::remindersAskFirst()
{
    ClerkSeat clerk(2, 2);
    clerk.click("administrationSettings");
    clerk.visible<QListWidget>("adminMenu")->setCurrentRow(1);
    QVERIFY(clerk.text("reminderSummary").contains("2"));
    clerk.visible<QCheckBox>("reminders.enabled")->click();
    QVERIFY(!have(clerk.desk->settings()).isOn(u"reminders.enabled")); // nothing before it is confirmed
    clerk.click("confirmReminders");
    QTRY_VERIFY(clerk.isVisible("remindersState"));
    QCOMPARE(clerk.text("remindersState"), "✓ Saved here, waiting to sync");
    clerk.sync();
    QCOMPARE(clerk.text("remindersState"), "✓ Saved");
    QVERIFY(have(clerk.office.desk->settings()).isOn(u"reminders.enabled"));
}

void TestMainWindow::conflict()
{
    ClerkSeat clerk;
    const PlanId id = clerk.office.proposed(1, {1});
    clerk.sync();
    clerk.filterBy(BlockReason::PlanProposed);
    clerk.openInvoice(0);
    clerk.click("viewPlan");
    have(clerk.office.desk->decide(id, Verdict::Refuse, "history"));
    clerk.click("approvePlan");
    clerk.sync();
    QCOMPARE(have(clerk.office.desk->plans().find(id)).state, PlanState::Refused);
    clerk.click("navConflicts");
    QTRY_VERIFY(clerk.isVisible("conflict"));
    clerk.click("dismissConflict");
    QTRY_VERIFY(!clerk.isVisible("conflict"));
    QCOMPARE(have(clerk.desk->conflicts()).size(), 0);
}

void TestMainWindow::iconsFollowTheme()
{
    const QIcon icon = themedIcon("settings");
    const auto ink = [&icon] { return icon.pixmap(24, 24).toImage(); };
    dress(*qApp, Look::Light);
    const QImage onLight = ink();
    dress(*qApp, Look::Dark);
    QVERIFY(!onLight.isNull());
    QVERIFY(ink() != onLight);
    dress(*qApp, Look::Light);
    QCOMPARE(ink(), onLight);
}

// In the navigation, and in the menu of the settings.
void TestMainWindow::iconsTellEntriesApart()
{
    ClerkSeat clerk;
    QList<QImage> seen;
    const auto look = [&seen](const QString &name, const QIcon &icon) {
        const QImage drawing = icon.pixmap(24, 24).toImage();
        QVERIFY2(!drawing.isNull() && !seen.contains(drawing), qPrintable(name));
        seen << drawing;
    };
    const QRegularExpression ofNavigation("^nav[A-Z]");
    for (const QAbstractButton *entry : clerk.window.findChildren<QAbstractButton *>(ofNavigation))
        look(entry->objectName(), entry->icon());
    QVERIFY(seen.size() >= 7);
    seen.clear();
    clerk.click("administrationSettings");
    const auto *menu = clerk.visible<QListWidget>("adminMenu");
    for (int row = 0; row < menu->count(); ++row)
        look(menu->item(row)->text(), menu->item(row)->icon());
    QCOMPARE(seen.size(), menu->count());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
