// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clerkseat.h"
#include "tests/ui/everylanguage.h"
#include "ui/mainwindow/goalmodel.h"
#include "ui/screenlanguage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>

using namespace palier;
using namespace palier::test;

// Ctrl+K, by the keyboard alone.
class TestGoTo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void goesWhereItIsTold_data();
    void goesWhereItIsTold();
    void aSettingByWhatItMeans();
    void everySettingByItsName_data() { everyLanguage(); }
    void everySettingByItsName();
    void byKeys();
    void closes();
    void textFromOutsideIsPlain();
    void isReadOut();
    void saysThatThereMayBeMore();

private:
    static QListView *open(ClerkSeat &clerk)
    {
        clerk.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&clerk.window))
            qFatal("the window isn't active");
        QTest::keyClick(&clerk.window, Qt::Key_K, Qt::ControlModifier);
        return clerk.visible<QListView>("goToResults");
    }
};

void TestGoTo::goesWhereItIsTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("title");
    QTest::newRow("an invoice") << "f-2-1"
                                << "invoicePage"
                                << "Invoice F-2-1";
    QTest::newRow("a page") << "confl"
                            << "conflictsPage"
                            << "Conflicts";
    QTest::newRow("a page by its second word") << "settings"
                                               << "adminPage"
                                               << "Administration settings";
    QTest::newRow("an action") << "about pal"
                               << "aboutPage"
                               << "About Palier";
    QTest::newRow("a setting by its key") << "billing.max_days"
                                          << "adminPage"
                                          << "Administration settings";
}

void TestGoTo::goesWhereItIsTold()
{
    QFETCH(QString, typed);
    QFETCH(QString, page);
    QFETCH(QString, title);
    ClerkSeat clerk;
    const auto *list = open(clerk);
    QTest::keyClicks(QApplication::focusWidget(), typed);
    QVERIFY(list->currentIndex().isValid()); // the first is chosen already
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!clerk.isVisible("goToPanel"));
    QVERIFY2(clerk.isVisible(qPrintable(page)), qPrintable(page));
    QCOMPARE(clerk.text("pageTitle"), title);
}

// Why it was found stands beside it, unless that is its section or its key; a letter or two begin some word of every
// explanation, so they are not looked for there.
void TestGoTo::aSettingByWhatItMeans()
{
    ClerkSeat clerk;
    const auto *list = open(clerk);
    QTest::keyClicks(QApplication::focusWidget(), "th");
    const auto found = [&] {
        QStringList explanations;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const QString detail = index.data(GoalModel::DetailRole).toString();
            if (index.data(GoalModel::GroupRole) == "Settings" && detail.contains(" – "))
                explanations << detail;
        }
        return explanations;
    };
    QVERIFY2(found().isEmpty(), qPrintable(found().join('\n')));
    QTest::keyClicks(QApplication::focusWidget(), "e window is not");
    QCOMPARE(found().size(), 1);
    QVERIFY2(found().first().contains("window is not"), qPrintable(found().first()));
    for (const char *plain : {"billing", "billing.max_days"}) {
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(plain);
        QVERIFY2(found().filter("billing.").isEmpty(), qPrintable(found().join('\n')));
    }
}

// By what it is called in the settings, in the clerk's language; the keyboard is in its field afterwards.
void TestGoTo::everySettingByItsName()
{
    QFETCH(QString, language);
    const auto tidy = qScopeGuard([] {
        speak(*qApp, "en");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    });
    speak(*qApp, language);
    ClerkSeat clerk;
    // One that doesn't count now is shown, and no other field has the keyboard.
    clerk.window.go({Place::Settings, "calendar.holidays"});
    QVERIFY(clerk.isVisible("calendar.holidays") &&
            clerk.window.focusWidget() == clerk.visible<QListWidget>("adminMenu"));
    have(clerk.office.desk->set("mail.notify_staff", "on")); // all of them count
    have(clerk.office.desk->set("calendar.roll", "following"));
    clerk.sync();
    for (const SettingRule &rule : settingCatalogue()) {
        clerk.window.go({Place::Settings, rule.key});
        auto *field = clerk.visible<QWidget>(rule.key);
        const QString name = field->accessibleName();
        const QString section = clerk.visible<QListWidget>("adminMenu")->currentItem()->text();
        clerk.window.go({Place::Invoices});
        auto *list = open(clerk);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->insert(name.toLower()); // no key of ours has an accent
        int found = 0;
        const auto at = [&](int role) { return list->model()->index(found, 0).data(role).toString(); };
        while (found < list->model()->rowCount() &&
               (at(Qt::DisplayRole) != name || at(GoalModel::DetailRole) != section))
            ++found;
        QVERIFY2(found < list->model()->rowCount(), qPrintable(name + " of " + rule.key));
        for (int row = 0; row < found; ++row)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(clerk.isVisible("adminPage"));
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus && (focus == field || field->isAncestorOf(focus)),
                 qPrintable(QLatin1String(rule.key) + " but " + (focus ? focus->objectName() : QString())));
        QVERIFY2(!focus->visibleRegion().isEmpty(), rule.key);
    }
}

void TestGoTo::byKeys()
{
    ClerkSeat clerk(3, 3);
    clerk.office.proposed(1, {1});
    clerk.sync();
    auto *list = open(clerk);
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QWidget *typed = QApplication::focusWidget();
    QTest::keyClicks(typed, "F-1");
    QCOMPARE(list->model()->index(0, 0).data().toString(), "F-1-1");
    QVERIFY(list->model()->index(0, 0).data(GoalModel::StartsGroupRole).toBool());
    QTest::keyClick(typed, Qt::Key_Up); // stays
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(typed, Qt::Key_Down);
    QTest::keyClick(typed, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::keyClick(typed, Qt::Key_PageDown);
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
    QTest::keyClick(typed, Qt::Key_PageUp);
    QTest::keyClick(typed, Qt::Key_Down);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(clerk.text("pageTitle"), "Invoice F-1-2");
    // The plan of that customer's invoice is found too, by a click.
    list = open(clerk);
    QTest::keyClicks(QApplication::focusWidget(), "F-1");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(GoalModel::GroupRole) == "Payment plans")
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }
    QVERIFY(clerk.isVisible("reviewPage"));
}

void TestGoTo::closes()
{
    ClerkSeat clerk;
    open(clerk);
    QTest::keyClicks(QApplication::focusWidget(), "nothing is called so");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // to nowhere
    QVERIFY(clerk.isVisible("goToPanel"));
    auto *search = clerk.visible<QWidget>("invoiceSearch");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!clerk.isVisible("goToPanel"));
    search->setFocus();
    open(clerk);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), search); // where it was
    open(clerk);
    QTest::mouseClick(search, Qt::LeftButton);
    QTRY_VERIFY(!clerk.isVisible("goToPanel"));
    open(clerk);
    clerk.window.closeDesk();
    QVERIFY(!clerk.isVisible("goToPanel"));
}

void TestGoTo::textFromOutsideIsPlain()
{
    const QString name = "<b>Evil</b><img src=x> & Sons";
    ClerkSeat clerk;
    have(clerk.office.desk->setCustomer(Office::customer(1), "name", name));
    clerk.sync();
    const auto *list = open(clerk);
    QTest::keyClicks(QApplication::focusWidget(), "F-1");
    const QString detail = list->model()->index(0, 0).data(GoalModel::DetailRole).toString();
    QVERIFY2(detail.startsWith(name), qPrintable(detail)); // the delegate draws texts as they are
    QVERIFY(!list->model()->index(0, 0).data(Qt::ToolTipRole).isValid());
}

void TestGoTo::isReadOut()
{
    ClerkSeat clerk;
    const auto *list = open(clerk);
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    QCOMPARE(field->text(QAccessible::Name), "Go to");
    QTest::keyClicks(QApplication::focusWidget(), "F-1");
    QVERIFY(field->text(QAccessible::Description).startsWith("Invoices: F-1-1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(field->text(QAccessible::Description).startsWith("Invoices: F-1-2"));
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(const_cast<QListView *>(list))->child(0);
    QVERIFY(row->text(QAccessible::Name).startsWith("Invoices: F-1-1"));
}

void TestGoTo::saysThatThereMayBeMore()
{
    ClerkSeat clerk;
    open(clerk);
    QTest::keyClicks(QApplication::focusWidget(), "F-");
    QCOMPARE(clerk.text("goToHint"), "The first of each kind: type more to find others. Enter goes there, Esc closes");
    QTest::keyClicks(QApplication::focusWidget(), "2-1");
    QCOMPARE(clerk.text("goToHint"), "Up and Down choose, Enter goes there, Esc closes");
}

QTEST_MAIN(TestGoTo)
#include "tst_goto.moc"
