// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// F1 opens the handbook at the page that belongs to the one that is shown, in the language of the screen.
#include "tests/ui/clerkseat.h"

#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>
#include <QtTest>
#include <algorithm>

using namespace palier;
using namespace palier::test;

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void helpOfThePage();
    void helpOfEveryPage_data();
    void helpOfEveryPage();
    void handbookInTheLanguageOfTheScreen_data();
    void handbookInTheLanguageOfTheScreen();
    void shortcutsScrollByKeys();
};

void TestHelp::helpOfThePage()
{
    ClerkSeat clerk;
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    clerk.window.go({Place::Conflicts});
    QVERIFY(clerk.isVisible("knowledgeAge"));
    QTest::keyClick(&clerk.window, Qt::Key_F1);
    QVERIFY(!clerk.isVisible("knowledgeAge")); // nothing here is of the books
    auto *text = clerk.visible<QTextBrowser>("helpText");
    QVERIFY(text->toPlainText().size() > 200);
    // A link within the handbook is a step of the window's; nothing is fetched.
    Q_EMIT text->anchorClicked(QUrl("start.md"));
    QVERIFY(clerk.isVisible("helpPage"));
    QVERIFY(text->toPlainText().contains("Start here"));
    QTest::keyClick(&clerk.window, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&clerk.window, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!clerk.isVisible("helpPage"));
    QVERIFY(clerk.isVisible("knowledgeAge"));
}

void TestHelp::helpOfEveryPage_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("heading"); // of the handbook's page
    const auto row = [](const char *name, Place place, const QString &heading, const QString &subject = {}) {
        QTest::newRow(name) << place << subject << heading;
    };
    row("queue", Place::Proposals, "Proposals: the queue");
    row("invoices", Place::Invoices, "Invoices");
    row("plans", Place::Plans, "Payment plans");
    row("customers", Place::Customers, "Customers");
    row("messages", Place::Messages, "Messages");
    row("conflicts", Place::Conflicts, "Conflicts");
    row("import", Place::Import, "Import invoices");
    row("settings", Place::Settings, "Administration settings");
    row("shortcuts", Place::Shortcuts, "By keyboard");
    row("about", Place::About, "Start here");
    row("an invoice", Place::Invoice, "Invoices", "F-1-1");
    row("a customer", Place::Customer, "Customers", Office::customer(1).text());
}

void TestHelp::helpOfEveryPage()
{
    QFETCH(Place, place);
    QFETCH(QString, subject);
    QFETCH(QString, heading);
    ClerkSeat clerk;
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    clerk.window.go({place, subject});
    QTest::keyClick(&clerk.window, Qt::Key_F1);
    QCOMPARE(clerk.visible<QTextBrowser>("helpText")->toPlainText().section('\n', 0, 0), heading);
}

void TestHelp::handbookInTheLanguageOfTheScreen_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("heading");
    QTest::newRow("en") << QLocale(QLocale::English) << "Start here";
    QTest::newRow("fr") << QLocale(QLocale::French) << "Pour commencer";
    QTest::newRow("nl") << QLocale(QLocale::Dutch, QLocale::Belgium) << "Om te beginnen";
    QTest::newRow("de") << QLocale(QLocale::German) << "Erste Schritte";
    QTest::newRow("none of ours") << QLocale(QLocale::Finnish) << "Start here";
}

void TestHelp::handbookInTheLanguageOfTheScreen()
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

// Nothing in them takes the keyboard, wherever in the window it is.
void TestHelp::shortcutsScrollByKeys()
{
    ClerkSeat clerk;
    clerk.window.resize(clerk.window.minimumSize());
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    clerk.window.go({Place::Shortcuts});
    const auto *bar = clerk.visible<QWidget>("shortcutsPage")->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(&clerk.window, Qt::Key_PageDown);
    QCOMPARE(bar->value(), std::min(bar->pageStep(), bar->maximum()));
    QTest::keyClick(&clerk.window, Qt::Key_PageUp);
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
