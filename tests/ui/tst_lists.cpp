// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What every list page can do, by clicks and keys on the page of the invoices.
#include "tests/ui/clerkseat.h"
#include "ui/controls/theme.h"
#include "ui/invoices/invoicelistpage.h"
#include "ui/invoices/invoicetablemodel.h"
#include "ui/lists/amountfilter.h"
#include "ui/lists/clipboardtable.h"
#include "ui/lists/columnroom.h"
#include "ui/lists/listarrangement.h"
#include "ui/lists/periodfilter.h"
#include "ui/lists/sortmenu.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <numeric>

using namespace palier;
using namespace palier::test;

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cellsAreNoFormulas_data();
    void cellsAreNoFormulas();
    void typedAmounts_data();
    void typedAmounts();
    void copiesAsTable();
    void goesByKeyboard();
    void selectionSurvivesChanges();
    void filtersOneByOne();
    void daysAreTyped();
    void aPeriodWithoutRoomForItsTitle();
    void filtersAreSavedByName();
    void contextMenu();
    void clearLinkMovesNothing();
    void saysThatNothingMatches();
};

static ListTable *tableOf(ClerkSeat &clerk) { return clerk.visible<ListTable>("invoiceTable"); }

static QString cellText(ListTable *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

void TestLists::cellsAreNoFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << "Mustermann & Söhne"
                           << "Mustermann & Söhne";
    QTest::newRow("formula") << "=HYPERLINK(\"http://x\")"
                             << "'=HYPERLINK(\"http://x\")";
    QTest::newRow("plus") << "+49 30 1"
                          << "'+49 30 1";
    QTest::newRow("minus") << "-1+2"
                           << "'-1+2";
    QTest::newRow("at") << "@SUM(A1)"
                        << "'@SUM(A1)";
    QTest::newRow("behind a space") << "  =1"
                                    << "'=1";
    QTest::newRow("behind a line") << "\r\n=1"
                                   << "'=1";
    QTest::newRow("full width") << QString(QChar(0xff1d)) + "1" << QString("'") + QChar(0xff1d) + "1";
    QTest::newRow("tabulator") << "a\tb\nc"
                               << "a b c";
    QTest::newRow("our minus") << QString(QChar(0x2212)) + "€5.00" << QString(QChar(0x2212)) + "€5.00";
    QTest::newRow("empty") << ""
                           << "";
}

void TestLists::cellsAreNoFormulas()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(asCell(text), cell);
    QCOMPARE(tabbedText({{text, "x"}}), cell + "\tx\n");
    QVERIFY(htmlTable({{"h"}, {text}}, {}).contains("<td>" + cell.toHtmlEscaped() + "</td>"));
}

void TestLists::typedAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor"); // -1: no amount
    QTest::newRow("whole") << "1234" << qint64(123400);
    QTest::newRow("point") << "1234.5" << qint64(123450);
    QTest::newRow("comma") << "1234,50" << qint64(123450);
    QTest::newRow("English") << "1,234.50" << qint64(123450);
    QTest::newRow("German") << "1.234,50 €" << qint64(123450);
    QTest::newRow("French") << QString("1 234,50").replace(' ', QChar(0x202f)) << qint64(123450);
    QTest::newRow("thousands") << "1.234" << qint64(123400);
    QTest::newRow("millions") << "1,234,567" << qint64(123456700);
    QTest::newRow("three digits") << "1.2345" << qint64(-1);
    QTest::newRow("words") << "much" << qint64(-1);
}

void TestLists::typedAmounts()
{
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    const auto amount = AmountFilter::typed(text, Currency());
    QCOMPARE(amount ? amount->minor : -1, minor);
}

void TestLists::copiesAsTable()
{
    ClerkSeat clerk;
    have(clerk.office.desk->setCustomer(Office::customer(1), "name", "=cmd|' /C calc'!A0 <b>&</b>"));
    clerk.sync();
    auto *table = tableOf(clerk);
    table->sortByColumn(InvoiceTableModel::Number, Qt::AscendingOrder);
    clerk.settle();
    table->setFocus();
    table->selectRow(0);
    table->selectionModel()->select(table->model()->index(3, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keySequence(table, QKeySequence::Copy);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("Number\tCustomer\t"));
    QVERIFY2(lines[1].startsWith("F-1-1\t'=cmd|' /C calc'!A0 <b>&</b>\t"), qPrintable(lines[1]));
    QVERIFY(lines[2].startsWith("F-2-1\t"));
    QVERIFY(data->html().contains("&lt;b&gt;&amp;&lt;/b&gt;"));
    QVERIFY(data->html().contains("<td align=\"right\">"));
}

void TestLists::goesByKeyboard()
{
    ClerkSeat clerk(3, 100);
    auto *table = tableOf(clerk);
    QCOMPARE(clerk.rows(), 300);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->currentIndex().row(), 299);
    clerk.settle();
    QTRY_VERIFY(!table->windowedModel()->keyAt(299).isEmpty());
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->selectedRows(), (QList{0, 1}));
    QCOMPARE(clerk.text("selectionCount"), "2 selected");
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->selectedRows(), QList{0});
    const QString number = cellText(table, table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(clerk.isVisible("invoicePage"));
    QTest::keyClick(&clerk.window, Qt::Key_Left, Qt::AltModifier);
}

// Rows that come and go before them leave the chosen ones chosen, and where they were.
void TestLists::selectionSurvivesChanges()
{
    ClerkSeat clerk(3, 100);
    auto *table = tableOf(clerk);
    table->sortByColumn(InvoiceTableModel::Number, Qt::AscendingOrder);
    clerk.settle();
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
    QTRY_VERIFY(table->windowedModel()->isRead(table->rowAt(table->viewport()->height() / 2)));
    const int row = table->rowAt(table->viewport()->height() / 2);
    const QString number = table->windowedModel()->keyAt(row);
    table->selectRow(row);
    const int place = table->rowViewportPosition(row);
    Connection &books = clerk.office.books->connection();
    addInvoice(books, clerk.office.books->administration(), "F-0-1", "C1", clerk.office.date, 100);
    addInvoice(books, clerk.office.books->administration(), "F-0-2", "C1", clerk.office.date, 100);
    clerk.sync();
    QTRY_COMPARE(clerk.rows(), 302);
    QCOMPARE(table->selectedRows(), QList{row + 2});
    QCOMPARE(table->windowedModel()->keyAt(row + 2), number);
    QCOMPARE(table->currentIndex().row(), row + 2);
    QCOMPARE(table->rowViewportPosition(row + 2), place);
}

void TestLists::filtersOneByOne()
{
    ClerkSeat clerk(3, 2);
    QCOMPARE(clerk.rows(), 6);
    clerk.click("overdueFilter");
    clerk.click("overdueFilter30");
    QTRY_VERIFY(!clerk.isVisible("invoiceTable"));
    clerk.click("overdueFilter");
    clerk.click("overdueFilter7");
    QTRY_VERIFY(clerk.isVisible("invoiceTable"));
    QCOMPARE(clerk.rows(), 6);
    QVERIFY(clerk.visible<QToolButton>("overdueFilter")->text().startsWith("Overdue: 7 day"));
    QCOMPARE(clerk.visible<QWidget>("overdueFilter")->accessibleName(), "Overdue");

    clerk.click("customerFilter");
    auto *found = clerk.window.findChild<QListWidget *>("customerFilterFound");
    QTRY_COMPARE(found->count(), 3);
    QTest::keyClicks(clerk.window.findChild<QLineEdit *>("customerFilterSearch"), "C2");
    QTRY_COMPARE(found->count(), 1);
    QTest::keyClick(clerk.window.findChild<QLineEdit *>("customerFilterSearch"), Qt::Key_Return);
    QTRY_COMPARE(clerk.rows(), 2);

    clerk.click("amountFilter");
    auto *from = clerk.window.findChild<QLineEdit *>("amountFilterFrom");
    QCOMPARE(from->placeholderText(), "any"); // an amount would look like a limit
    QTest::keyClicks(from, "a lot");
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(from->property("valid").toBool(), false);
    QCOMPARE(clerk.rows(), 2);
    from->clear();
    QTest::keyClicks(from, "100.01");
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_VERIFY(clerk.isVisible("emptyStateAction"));
    QVERIFY(!clerk.isVisible("clearFilters")); // the same twice
    clerk.click("emptyStateAction");
    QTRY_COMPARE(clerk.rows(), 6);
    QVERIFY(!clerk.isVisible("clearFilters"));
}

void TestLists::daysAreTyped()
{
    ClerkSeat clerk(3, 2);
    auto *filter = clerk.visible<QToolButton>("overdueFilter");
    auto *days = clerk.window.findChild<QSpinBox *>("overdueFilterDays");
    const auto type = [&](const QString &text) { // as soon as the panel is open, whatever stands there
        clerk.click("overdueFilter");
        if (text.isEmpty())
            QTest::keyClick(days, Qt::Key_Delete);
        QTest::keyClicks(days, text);
        QTest::keyClick(days, Qt::Key_Return);
    };
    type("30");
    QVERIFY2(filter->text().contains("30 day"), qPrintable(filter->text()));
    QTRY_VERIFY(!clerk.isVisible("invoiceTable"));
    type("7");
    QVERIFY2(filter->text().contains(": 7 day"), qPrintable(filter->text()));
    QTRY_COMPARE(clerk.rows(), 6);
    type({}); // any number of days again
    QCOMPARE(filter->text(), "Overdue");
    QCOMPARE(days->text(), "");
}

void TestLists::aPeriodWithoutRoomForItsTitle()
{
    PeriodFilter filter("queued", "period", "The time at which it was put into the queue");
    filter.setValue(QJsonObject{{"from", "2026-01-31"}});
    QVERIFY2(filter.text().startsWith("From 31"), qPrintable(filter.text()));
    QVERIFY(filter.toolTip().contains("queue: from 31"));
}

void TestLists::filtersAreSavedByName()
{
    ClerkSeat clerk(2, 2);
    clerk.office.proposed(1, {1});
    clerk.sync();
    clerk.filterBy(BlockReason::PlanProposed);
    QCOMPARE(clerk.rows(), 1);
    clerk.click("savedFilters");
    auto *name = clerk.window.findChild<QLineEdit *>("savedFilterName");
    QTest::keyClicks(name, "To decide");
    QTest::keyClick(name, Qt::Key_Return);
    auto *names = clerk.window.findChild<QListWidget *>("savedFilterNames");
    QCOMPARE(names->count(), 1);
    clerk.window.findChild<QWidget *>("savedFiltersPanel")->hide();
    clerk.click("clearFilters");
    QCOMPARE(clerk.rows(), 4);
    QVERIFY(!clerk.window.findChild<QPushButton *>("saveFilter")->isEnabled()); // nothing is filtered

    clerk.click("savedFilters");
    QTest::mouseClick(clerk.window.findChild<QWidget *>("useSavedFilter"), Qt::LeftButton);
    QCOMPARE(clerk.rows(), 1);
    clerk.click("savedFilters");
    QTest::keyClicks(name, "Proposals");
    QTest::mouseClick(clerk.window.findChild<QWidget *>("renameSavedFilter"), Qt::LeftButton);
    QCOMPARE(names->item(0)->text(), "Proposals");
    QTest::mouseClick(clerk.window.findChild<QWidget *>("deleteSavedFilter"), Qt::LeftButton);
    QCOMPARE(names->count(), 0);
}

void TestLists::contextMenu()
{
    ClerkSeat clerk;
    auto *table = tableOf(clerk);
    table->selectRow(0);
    const std::unique_ptr<QMenu> menu(table->contextMenu());
    auto *only = clerk.window.findChild<QAction *>("filterByCustomer");
    QVERIFY(only && menu->actions().contains(only) && only->isEnabled());
    only->trigger();
    QTRY_COMPARE(clerk.rows(), 3);
    QVERIFY(clerk.isVisible("clearFilters"));
    QCOMPARE(menu->actions().last()->objectName(), "copyRows");
}

// What is chosen may be cleared below the list: it does not move it.
void TestLists::clearLinkMovesNothing()
{
    ClerkSeat clerk;
    auto *table = tableOf(clerk);
    const auto place = [&clerk](QWidget *widget) {
        return QRect(widget->mapTo(&clerk.window, QPoint(0, 0)), widget->size());
    };
    clerk.settle();
    QTest::qWait(100); // the bar takes its height
    const QRect before = place(table);
    clerk.visible<QLineEdit>("invoiceSearch")->setText("F-1");
    QTRY_VERIFY(clerk.isVisible("clearFilters"));
    QTRY_COMPARE(clerk.rows(), 3);
    QCOMPARE(place(table), before);
    QVERIFY(place(clerk.visible<QWidget>("clearFilters")).top() > before.bottom());
    clerk.click("clearFilters");
    QTRY_COMPARE(clerk.rows(), 6);
    QVERIFY(!clerk.isVisible("clearFilters"));
    QCOMPARE(place(table), before);
}

void TestLists::saysThatNothingMatches()
{
    ClerkSeat clerk;
    const auto cross = [&clerk] { // whether it is seen, from 0 to 1
        auto *line = clerk.visible<QLineEdit>("invoiceSearch");
        auto *clear = line->findChild<QAction *>("_q_qlineeditclearaction");
        for (const auto *button : line->findChildren<QToolButton *>()) {
            if (button->defaultAction() == clear)
                return button->property("opacity").toReal();
        }
        return -1.0;
    };
    QTest::keyClicks(clerk.visible<QLineEdit>("invoiceSearch"), "nobody at all");
    QTRY_COMPARE(cross(), 1.0);
    QTRY_VERIFY(clerk.isVisible("emptyStateAction"));
    QVERIFY(!clerk.isVisible("invoiceTable"));
    // One below the other and close together, whatever stood there before.
    const auto gap = [&](const char *upper, const char *lower) {
        auto *above = clerk.visible<QWidget>(upper), *below = clerk.visible<QWidget>(lower);
        const int end = above->mapTo(&clerk.window, QPoint(0, above->height())).y();
        return below->mapTo(&clerk.window, QPoint(0, 0)).y() - end;
    };
    QTRY_COMPARE(gap("emptyStateTitle", "emptyStateText"), int(space::small));
    QTRY_COMPARE(gap("emptyStateText", "emptyStateAction"), 2 * space::small);
    clerk.click("emptyStateAction");
    QTRY_VERIFY(clerk.isVisible("invoiceTable"));
    QCOMPARE(clerk.visible<QLineEdit>("invoiceSearch")->text(), QString());
    QTRY_COMPARE(cross(), 0.0);
}

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
