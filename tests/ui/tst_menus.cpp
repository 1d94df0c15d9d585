// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clerkseat.h"
#include "ui/mainwindow/pagelist.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
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

} // namespace

// Everything that can be done stands in a menu, with its shortcut.
class TestMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyActionIsNamedAndItsKeysAreItsOwn();
    void pagesByTheirKeys();
    void whatAPageCanDo();
    void withoutADesk();
    void copiesWhatIsSelected();
    void helpOfThePage();
    void handbookInTheLanguageOfTheScreen_data();
    void handbookInTheLanguageOfTheScreen();
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
        for (const QMenu *menu : menusOf(clerk.window)) {
            QVERIFY(!menu->title().isEmpty() && !menu->objectName().isEmpty());
            for (QAction *action : menu->actions()) {
                if (action->isSeparator())
                    continue;
                const QString where = QString("%1 on %2").arg(action->text(), QLatin1String(kind.name));
                QVERIFY2(!action->text().isEmpty() && !action->objectName().isEmpty(), qPrintable(where));
                QVERIFY2(!seen.contains(action), qPrintable(where));
                seen << action;
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

void TestMenus::helpOfThePage()
{
    ClerkSeat clerk;
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    clerk.window.go({Place::Conflicts});
    QTest::keyClick(&clerk.window, Qt::Key_F1);
    auto *text = clerk.visible<QTextBrowser>("helpText");
    QVERIFY(text->toPlainText().size() > 200);
    // A link within the handbook is a step of the window's; nothing is fetched.
    Q_EMIT text->anchorClicked(QUrl("start.md"));
    QVERIFY(clerk.isVisible("helpPage"));
    QVERIFY(text->toPlainText().contains("Start here"));
    QTest::keyClick(&clerk.window, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&clerk.window, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!clerk.isVisible("helpPage"));
}

void TestMenus::handbookInTheLanguageOfTheScreen_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("heading");
    QTest::newRow("en") << QLocale(QLocale::English) << "Start here";
    QTest::newRow("fr") << QLocale(QLocale::French) << "Pour commencer";
    QTest::newRow("nl") << QLocale(QLocale::Dutch, QLocale::Belgium) << "Om te beginnen";
    QTest::newRow("de") << QLocale(QLocale::German) << "Erste Schritte";
    QTest::newRow("none of ours") << QLocale(QLocale::Finnish) << "Start here";
}

void TestMenus::handbookInTheLanguageOfTheScreen()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, heading);
    const auto tidy = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    ClerkSeat clerk;
    clerk.window.go({Place::Help, "start"});
    QVERIFY(clerk.visible<QTextBrowser>("helpText")->toPlainText().startsWith(heading));
    clerk.window.go({Place::Help, "no such topic"});
    QVERIFY(clerk.visible<QTextBrowser>("helpText")->toPlainText().startsWith(heading));
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
