// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clerkseat.h"

#include <QAccessible>
#include <QApplication>
#include <QListWidget>

using namespace palier;
using namespace palier::test;

// A clerk without a mouse, or without eyes.
class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyControlIsReachedByKeyboard_data();
    void everyControlIsReachedByKeyboard();
};

void TestKeyboard::everyControlIsReachedByKeyboard_data()
{
    QTest::addColumn<QStringList>("clicks"); // from the list of invoices to the page
    QTest::addColumn<QString>("landmark");   // that has to be among what is reached
    QTest::newRow("invoices") << QStringList() << "invoiceTable";
    QTest::newRow("invoice") << QStringList{"open"} << "viewPlan";
    QTest::newRow("preview") << QStringList{"open", "viewPlan"} << "approvePlan";
    QTest::newRow("refusal") << QStringList{"open", "viewPlan", "refusePlan"} << "cancelRefusal";
    QTest::newRow("decided") << QStringList{"open", "viewPlan", "approvePlan"} << "nextPlan";
    QTest::newRow("conflicts") << QStringList{"navConflicts"} << "navInvoices";
    QTest::newRow("billing") << QStringList{"administrationSettings"} << "billing.allow_proposal";
    QTest::newRow("reminders") << QStringList{"administrationSettings", "1"} << "reminders.enabled";
    QTest::newRow("e-mail") << QStringList{"administrationSettings", "2"} << "smtp.host";
    QTest::newRow("creditor") << QStringList{"administrationSettings", "3"} << "creditor.iban";
}

// By the tabulator alone one comes to everything that can be used, and a screen reader has a name for it.
void TestKeyboard::everyControlIsReachedByKeyboard()
{
    QFETCH(QStringList, clicks);
    QFETCH(QString, landmark);
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    clerk.sync();
    clerk.filterBy(BlockReason::PlanProposed);
    for (const QString &name : std::as_const(clicks)) {
        if (name == "open")
            clerk.openInvoice(0);
        else if (name.size() == 1)
            clerk.visible<QListWidget>("adminMenu")->setCurrentRow(name.toInt());
        else
            clerk.click(qPrintable(name));
    }
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    if (!QApplication::focusWidget())
        QTest::keyClick(&clerk.window, Qt::Key_Tab);
    QList<QWidget *> reached;
    while (QApplication::focusWidget() && !reached.contains(QApplication::focusWidget())) {
        reached << QApplication::focusWidget();
        QTest::keyClick(reached.last(), Qt::Key_Tab);
    }
    QStringList names;
    for (QWidget *widget : std::as_const(reached)) {
        names << widget->objectName();
        const auto where = QString("%1 after %2").arg(widget->metaObject()->className(), names.join(", "));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(where));
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(read && !read->text(QAccessible::Name).isEmpty(), qPrintable(where));
    }
    QVERIFY2(names.contains(landmark), qPrintable(names.join(", ")));
    for (QWidget *widget : clerk.window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            QVERIFY2(reached.contains(widget),
                     qPrintable(widget->metaObject()->className() + (' ' + widget->objectName())));
    }
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
