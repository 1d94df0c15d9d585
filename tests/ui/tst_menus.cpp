// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/menuhand.h"
#include "tests/ui/clerkseat.h"
#include "tests/ui/everylanguage.h"
#include "ui/lists/listtable.h"
#include "ui/mainwindow/pagelist.h"
#include "ui/screenlanguage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace palier;
using namespace palier::test;

namespace {

QList<QMenu *> menusOf(const MainWindow &window)
{
    QList<QMenu *> menus;
    for (const QAction *opener : window.menuBar()->actions())
        menus << opener->menu();
    return menus;
}

QAction *actionOf(const MainWindow &window, const char *name)
{
    for (const QMenu *menu : menusOf(window)) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name)
                return action;
        }
    }
    return nullptr;
}

void clickIn(QMenu *menu, const char *name)
{
    for (QAction *action : menu->actions()) {
        if (action->objectName() == name)
            return test::clickIn(menu, action);
    }
    qFatal("no entry %s", name);
}

} // namespace

// Everything that can be done stands in a menu, with its shortcut.
class TestMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyActionIsNamedAndItsKeysAreItsOwn();
    void menusHaveLettersOfTheirOwn_data() { everyLanguage(); }
    void menusHaveLettersOfTheirOwn();
    void pagesByTheirKeys();
    void whatAPageCanDo();
    void withoutADesk();
    void copiesWhatIsSelected();
    void whatIsDoneWithAnInvoice();
    void whatIsDoneWithACustomer();
    void columnsUnderView();
    void filtersUnderView();
    void listOfShortcuts();
    void counts();
};

// On every page: a text, a name, and no two with the same keys.
void TestMenus::everyActionIsNamedAndItsKeysAreItsOwn()
{
    ClerkSeat clerk;
    const PlanId plan = clerk.office.proposed(1, {1});
    clerk.sync();
    const auto kinds = pageKinds();
    for (const PageKind &kind : kinds) {
        const QString subject = kind.place == Place::Invoice    ? "F-1-1"
                                : kind.place == Place::Customer ? "C1"
                                : kind.place == Place::Plan     ? plan.text()
                                                                : QString();
        clerk.window.go({kind.place, subject});
        QHash<QKeySequence, QString> taken;
        QSet<QAction *> seen;
        for (QMenu *menu : menusOf(clerk.window)) {
            QVERIFY(!menu->title().isEmpty() && !menu->objectName().isEmpty());
            QVERIFY(QMetaObject::invokeMethod(menu, "aboutToShow"));
            QHash<QKeySequence, QString> letters;
            for (QAction *action : menu->actions()) {
                if (action->isSeparator())
                    continue;
                const QString where = QString("%1 on %2").arg(action->text(), QLatin1String(kind.name));
                QVERIFY2(!action->text().isEmpty() && !action->objectName().isEmpty(), qPrintable(where));
                QVERIFY2(!seen.contains(action), qPrintable(where));
                seen << action;
                const QKeySequence letter = QKeySequence::mnemonic(action->text());
                if (action->isVisible()) {
                    QVERIFY2(!letter.isEmpty() && !letters.contains(letter), qPrintable(where));
                    letters.insert(letter, where);
                }
                for (const QKeySequence &keys : action->shortcuts()) {
                    QVERIFY2(!taken.contains(keys), qPrintable(where + " has the keys of " + taken.value(keys)));
                    taken.insert(keys, where);
                }
            }
        }
        // What the page can do is there.
        for (Page *page : clerk.window.findChildren<Page *>()) {
            if (!page->isVisible())
                continue;
            for (QAction *action : page->actions())
                QVERIFY2(action->isSeparator() || seen.contains(action), qPrintable(action->text()));
        }
    }
}

void TestMenus::menusHaveLettersOfTheirOwn()
{
    QFETCH(QString, language);
    const auto english = qScopeGuard([] { speak(*qApp, "en"); });
    speak(*qApp, language);
    const ClerkSeat clerk;
    QSet<QKeySequence> letters;
    for (const QAction *opener : clerk.window.menuBar()->actions()) {
        const QKeySequence letter = QKeySequence::mnemonic(opener->text());
        QVERIFY2(!letter.isEmpty() && !letters.contains(letter), qPrintable(opener->text()));
        letters.insert(letter);
    }
}

void TestMenus::pagesByTheirKeys()
{
    ClerkSeat clerk;
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    int digit = 0;
    const auto kinds = pageKinds();
    for (const PageKind &kind : kinds) {
        if (kind.rank != PageKind::Entry)
            continue;
        QTest::keyClick(&clerk.window, Qt::Key(Qt::Key_1 + digit++), Qt::ControlModifier);
        QVERIFY2(clerk.visible<QToolButton>(qPrintable("nav" + QLatin1String(kind.name)))->isChecked(), kind.name);
        QCOMPARE(clerk.text("pageTitle"), kind.title);
    }
    QTest::keyClick(&clerk.window, Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(clerk.isVisible("adminPage"));
}

void TestMenus::whatAPageCanDo()
{
    ClerkSeat clerk;
    auto *own = new QAction("Do it", &clerk.window);
    own->setObjectName("doIt");
    auto *copy = new QAction("Copy the table", &clerk.window);
    copy->setObjectName("copyTable");
    copy->setShortcut(QKeySequence::Copy);
    auto *columns = new QAction("Columns", &clerk.window);
    columns->setObjectName("columnsChosen");
    columns->setProperty("menu", "view");
    clerk.window.go({Place::Conflicts});
    auto *page = clerk.visible<Page>("conflictsPage");
    page->addActions({own, copy, columns});
    clerk.window.go({Place::Settings});
    QVERIFY(!actionOf(clerk.window, "doIt"));
    QVERIFY(actionOf(clerk.window, "copy"));
    clerk.window.go({Place::Conflicts});
    QVERIFY(clerk.window.findChild<QMenu *>("menuActions")->actions().contains(own));
    QVERIFY(clerk.window.findChild<QMenu *>("menuEdit")->actions().contains(copy));
    QVERIFY(clerk.window.findChild<QMenu *>("menuView")->actions().contains(columns));
    QVERIFY(!actionOf(clerk.window, "copy")); // the page's stands in its place
    clerk.window.closeDesk();
    QVERIFY(!actionOf(clerk.window, "doIt"));
    QVERIFY(actionOf(clerk.window, "copy"));
}

void TestMenus::withoutADesk()
{
    MainWindow window;
    QVERIFY(!actionOf(window, "goInvoices")->isEnabled());
    QVERIFY(!actionOf(window, "goTo")->isEnabled());
    QVERIFY(!actionOf(window, "goBack")->isEnabled());
    QVERIFY(actionOf(window, "books")->isEnabled());
    QVERIFY(actionOf(window, "quit")->isEnabled());
    QCOMPARE(actionOf(window, "quit")->menuRole(), QAction::QuitRole);
    QCOMPARE(actionOf(window, "goSettings")->menuRole(), QAction::PreferencesRole);
    QCOMPARE(actionOf(window, "goAbout")->menuRole(), QAction::AboutRole);
    QSignalSpy wanted(&window, &MainWindow::booksWanted);
    actionOf(window, "books")->trigger();
    QCOMPARE(wanted.size(), 1);
}

void TestMenus::copiesWhatIsSelected()
{
    ClerkSeat clerk;
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    clerk.window.go({Place::Settings});
    auto *line = clerk.visible<QLineEdit>("billing.max_days");
    line->setText("211");
    line->setFocus();
    actionOf(clerk.window, "selectAll")->trigger();
    actionOf(clerk.window, "copy")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), "211");
}

// There whether it can be done now or not.
void TestMenus::whatIsDoneWithAnInvoice()
{
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    clerk.sync();
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    auto *actions = clerk.window.findChild<QMenu *>("menuActions");
    clerk.window.go(Destination::of(InvoiceNumber("F-2-1")));
    QVERIFY(!actionOf(clerk.window, "viewPlanAction")->isEnabled());
    QVERIFY(!actionOf(clerk.window, "liftAction")->isEnabled());
    clerk.window.go(Destination::of(InvoiceNumber("F-1-1")));
    QVERIFY(actionOf(clerk.window, "viewPlanAction")->isEnabled());
    clickIn(actions, "viewPlanAction");
    QVERIFY(clerk.isVisible("reviewPage"));
    QVERIFY(actionOf(clerk.window, "approveAction")->isEnabled());
    QVERIFY(!actionOf(clerk.window, "nextPlanAction")->isEnabled()); // it waits still
    clickIn(actions, "reviewCustomerLinkAction");
    QVERIFY(clerk.isVisible("customerPage"));

    clerk.window.go(Destination::of(InvoiceNumber("F-2-1")));
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    QTest::keyClick(&clerk.window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(clerk.isVisible("blockForm"));
    QVERIFY(!actionOf(clerk.window, "blockInvoiceAction")->isEnabled()); // it is being done
    clerk.click("cancelBlock");
    QVERIFY(!clerk.isVisible("blockForm"));
    QVERIFY(actionOf(clerk.window, "blockInvoiceAction")->isEnabled());
    have(clerk.desk->block(InvoiceNumber("F-2-1"), BlockReason::Dispute, {}, {}));
    QTRY_VERIFY(actionOf(clerk.window, "liftAction")->isEnabled());
    clickIn(clerk.window.findChild<QMenu *>("liftMenu"), "lift_disputeAction");
    QTRY_VERIFY(have(clerk.desk->invoices().find(InvoiceNumber("F-2-1"))).blocks.isEmpty());
    QVERIFY(!actionOf(clerk.window, "liftAction")->isEnabled());
}

void TestMenus::whatIsDoneWithACustomer()
{
    ClerkSeat clerk;
    clerk.window.go(Destination::of(Office::customer(1)));
    auto *actions = clerk.window.findChild<QMenu *>("menuActions");
    QVERIFY(!actionOf(clerk.window, "endPauseAction")->isEnabled());
    QVERIFY(!actionOf(clerk.window, "mintLinkAction")->isEnabled()); // nobody makes them here
    clickIn(actions, "pauseCustomerAction");
    QVERIFY(!actionOf(clerk.window, "pauseCustomerAction")->isEnabled());            // it is being done
    QTRY_VERIFY(!clerk.visible<QWidget>("confirmPause")->visibleRegion().isEmpty()); // scrolled to
    clerk.click("confirmPause");
    QVERIFY(have(clerk.desk->customers().find(Office::customer(1))).pause.has_value());
    QTRY_VERIFY(actionOf(clerk.window, "endPauseAction")->isEnabled());
    clickIn(actions, "endPauseAction");
    QVERIFY(!have(clerk.desk->customers().find(Office::customer(1))).isPausedOn(clerk.desk->today()));
    clickIn(actions, "customerProposalsAction");
    QVERIFY(!have(clerk.desk->customers().find(Office::customer(1))).allowProposal);
}

void TestMenus::columnsUnderView()
{
    ClerkSeat clerk;
    for (const Place place : {Place::Invoices, Place::Plans, Place::Customers, Place::Messages, Place::Conflicts}) {
        clerk.window.go({place});
        QAction *columns = actionOf(clerk.window, "columnsAction");
        QVERIFY(columns && columns->menu());
        QVERIFY(clerk.window.findChild<QMenu *>("menuView")->actions().contains(columns));
    }
    clerk.window.go({Place::Invoices});
    auto *header = clerk.visible<ListTable>("invoiceTable")->horizontalHeader();
    QVERIFY(!header->isSectionHidden(3));
    clickIn(actionOf(clerk.window, "columnsAction")->menu(), "column_due");
    QVERIFY(header->isSectionHidden(3));
}

void TestMenus::filtersUnderView()
{
    ClerkSeat clerk;
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    auto *view = clerk.window.findChild<QMenu *>("menuView");
    QVERIFY(!actionOf(clerk.window, "saveFilterAction")->isEnabled());
    QVERIFY(!actionOf(clerk.window, "clearFiltersAction")->isEnabled());
    auto *search = clerk.visible<QLineEdit>("invoiceSearch");
    QTest::keyClicks(search, "F-2");
    clerk.settle();
    QTRY_COMPARE(clerk.rows(), 3);
    QTRY_VERIFY(actionOf(clerk.window, "saveFilterAction")->isEnabled());
    QTest::keyClick(&clerk.window, Qt::Key_S, Qt::ControlModifier);
    auto *name = clerk.visible<QLineEdit>("savedFilterName");
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, "Number two");
    QTest::keyClick(name, Qt::Key_Return);
    clerk.visible<QWidget>("savedFiltersPanel")->hide();
    clickIn(view, "clearFiltersAction");
    QTRY_COMPARE(clerk.rows(), 6);
    QVERIFY(!actionOf(clerk.window, "clearFiltersAction")->isEnabled());
    clickIn(view, "savedFiltersAction");
    clerk.click("useSavedFilter");
    QTRY_COMPARE(clerk.rows(), 3);
}

void TestMenus::listOfShortcuts()
{
    ClerkSeat clerk;
    clerk.window.go({Place::Shortcuts});
    QStringList texts;
    for (const QLabel *label : clerk.visible<QWidget>("shortcutsPage")->findChildren<QLabel *>())
        texts << label->text();
    for (const char *wanted : {"Ctrl+K", "F1", "Alt+Left", "Ctrl+1", "Go", "Conflicts"})
        QVERIFY2(texts.contains(wanted), wanted);
    // Those of all pages, though none of them was visited.
    const auto pages = clerk.window.findChildren<Page *>();
    QVERIFY(pages.size() >= pageKinds().size());
    for (const Page *page : pages) {
        for (const QAction *action : page->actions()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(keys.isEmpty() || texts.contains(keys), qPrintable(action->objectName()));
            QVERIFY2(keys.isEmpty() || texts.contains(QString(action->text()).remove(u'&')),
                     qPrintable(action->text()));
        }
    }
    for (const char *wanted : {"On the page Payment plan", "On the page Invoice", "On the page Customer", "Approve"})
        QVERIFY2(texts.contains(wanted), wanted);
}

void TestMenus::counts()
{
    ClerkSeat clerk;
    const PlanId plan = clerk.office.proposed(1, {1});
    clerk.sync();
    have(clerk.office.desk->decide(plan, Verdict::Refuse, "other"));
    have(clerk.desk->decide(plan, Verdict::Approve));
    clerk.sync();
    QTRY_COMPARE(clerk.visible<QToolButton>("navConflicts")->text(), "Conflicts (1)");
    QCOMPARE(clerk.visible<QToolButton>("navConflicts")->accessibleName(), "Conflicts");
    QVERIFY(clerk.visible<QToolButton>("navConflicts")->accessibleDescription().contains("1"));
    QCOMPARE(clerk.visible<QToolButton>("navInvoices")->text(), "Invoices");
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
