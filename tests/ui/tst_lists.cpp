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
#include "ui/lists/sortmenu.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
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
    void columnsAreRemembered();
    void oneColumnStays();
    void sortsByTheHeader();
    void sortsByTheMenu();
    void sortsPlansByState();
    void givesWayFromTheLeft();
    void goesByKeyboard();
    void selectionSurvivesChanges();
    void filtersOneByOne();
    void filtersAreSavedByName();
    void contextMenu();
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

void TestLists::columnsAreRemembered()
{
    ClerkSeat clerk;
    {
        InvoiceListPage page(*clerk.desk);
        page.resize(1200, 600);
        page.show();
        auto *table = page.table();
        QTRY_VERIFY(!table->isColumnHidden(InvoiceTableModel::Issued)); // there is room for it
        table->arrangement()->menu()->findChild<QAction *>("column_issued")->trigger();
        QVERIFY(table->isColumnHidden(InvoiceTableModel::Issued));
        table->horizontalHeader()->moveSection(0, 2);
        table->setColumnWidth(InvoiceTableModel::Due, 177);
        table->horizontalHeader()->setSortIndicator(InvoiceTableModel::Open, Qt::AscendingOrder);
    }
    InvoiceListPage page(*clerk.desk);
    page.resize(1200, 600);
    page.show();
    auto *table = page.table();
    QVERIFY(table->isColumnHidden(InvoiceTableModel::Issued));
    QCOMPARE(table->horizontalHeader()->visualIndex(InvoiceTableModel::Number), 2);
    QCOMPARE(table->columnWidth(InvoiceTableModel::Due), 177);
    QCOMPARE(page.listModel()->orderColumn(), int(InvoiceTableModel::Open));
    QVERIFY(!page.listModel()->isDescending());
    table->arrangement()->menu()->findChild<QAction *>("resetColumns")->trigger();
    QTRY_VERIFY(!table->isColumnHidden(InvoiceTableModel::Issued));
    QCOMPARE(table->horizontalHeader()->visualIndex(InvoiceTableModel::Number), 0);
}

void TestLists::oneColumnStays()
{
    ClerkSeat clerk;
    auto *arrangement = tableOf(clerk)->arrangement();
    for (QAction *action : arrangement->menu()->actions()) {
        if (action->isCheckable() && action->isChecked())
            action->trigger();
    }
    QCOMPARE(arrangement->shownColumns().size(), 1);
}

void TestLists::sortsByTheHeader()
{
    ClerkSeat clerk(2, 3);
    auto *table = tableOf(clerk);
    auto *header = table->horizontalHeader();
    const auto clickHeader = [&](int column) {
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        clerk.settle();
    };
    clickHeader(InvoiceTableModel::Number);
    QCOMPARE(cellText(table, 0, 0), "F-1-1");
    clickHeader(InvoiceTableModel::Number);
    QCOMPARE(cellText(table, 0, 0), "F-2-3");
    const QString settled = "UPDATE invoice SET open = 0, state = 'paid' WHERE number = 'F-1-2'";
    have(clerk.office.books->connection().run(settled));
    have(clerk.office.desk->block(InvoiceNumber("F-2-1"), BlockReason::Dispute));
    clerk.sync();
    clickHeader(InvoiceTableModel::State);
    QCOMPARE(header->sortIndicatorSection(), int(InvoiceTableModel::State));
    QTRY_COMPARE(cellText(table, 5, 0), "F-1-2"); // what is settled comes last
    clickHeader(InvoiceTableModel::State);
    QTRY_COMPARE(cellText(table, 0, 0), "F-1-2");
    clickHeader(InvoiceTableModel::Blocked);
    QTRY_COMPARE(cellText(table, 0, 0), "F-2-1"); // what is held comes first
    clickHeader(InvoiceTableModel::Blocked);
    QTRY_COMPARE(cellText(table, 5, 0), "F-2-1");
}

// The same without a mouse: chosen again, the other way round.
void TestLists::sortsByTheMenu()
{
    ClerkSeat clerk(2, 3);
    auto *table = tableOf(clerk);
    auto *number = table->arrangement()->sortMenu()->findChild<QAction *>("sort_number");
    auto *due = table->arrangement()->sortMenu()->findChild<QAction *>("sort_due");
    QVERIFY(number && due && due->isChecked() && !number->isChecked());
    number->trigger();
    clerk.settle();
    QTRY_COMPARE(cellText(table, 0, 0), "F-1-1");
    QVERIFY(number->isChecked() && !due->isChecked());
    QCOMPARE(number->text(), "Number, ascending");
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(InvoiceTableModel::Number));
    number->trigger();
    clerk.settle();
    QTRY_COMPARE(cellText(table, 0, 0), "F-2-3");
    QVERIFY(number->isChecked());
    QCOMPARE(number->text(), "Number, descending");
    QCOMPARE(due->text(), "Due");
}

// What is spare is left out, what has a usual text gives way, and only then whose rest there is none of.
void TestLists::givesWayFromTheLeft()
{
    const QString long24(24, u'n');
    const QList<ListColumn> columns{
        {.id = "name", .title = "N", .widest = {}, .takesRest = true},
        {.id = "state", .title = "S", .widest = long24, .usual = long24.left(16)},
        {.id = "reason", .title = "R", .widest = long24, .usual = long24},
        {.id = "more", .title = "M", .widest = long24, .isSpare = true},
        {.id = "mail", .title = "E", .widest = long24, .most = long24 + long24, .isSpare = true}};
    const QList<ColumnRoom::Column> as(columns.size());
    const ColumnRoom room(columns, qApp->font(), 0);
    const auto share = [&](int pixels) { return room.share(as, pixels, true); };
    const auto sum = [](const QList<int> &widths) { return std::accumulate(widths.begin(), widths.end(), 0); };
    const QList<int> wide = share(4000);
    QCOMPARE(sum(wide), 4000);
    QVERIFY(wide[4] > wide[3] && wide[1] == wide[2]);
    const int name = QFontMetrics(qApp->font()).averageCharWidth() * ColumnRoom::readable;
    int before = 4000;
    for (int pixels = 1600; pixels > 300; pixels -= 20) {
        const QList<int> widths = share(pixels);
        QVERIFY(widths[2] <= before); // never wider in less room
        before = widths[2];
        if (widths[2] < wide[2]) // the state has given all that it has
            QVERIFY(widths[1] < wide[1] && widths[3] == 0 && widths[4] == 0);
        if (widths[3] > 0)
            QVERIFY(widths[0] >= name);
        QVERIFY(sum(widths) == pixels || (widths[0] < name && sum(widths) > pixels));
    }
    QVERIFY(before < wide[2]);
    // What the clerk has sized stays.
    QList<ColumnRoom::Column> sized = as;
    sized[1].sized = 321;
    QCOMPARE(room.share(sized, 400, true)[1], 321);
}

// Nothing orders an instalment's due date: the sign stays where the order is. States have their order.
void TestLists::sortsPlansByState()
{
    ClerkSeat clerk(2, 3);
    clerk.office.proposed(1, {1});
    const PlanId refused = clerk.office.proposed(2, {1});
    have(clerk.office.desk->decide(refused, Verdict::Refuse, "other"));
    clerk.sync();
    clerk.window.resize(1440, 900);
    clerk.click("navPlans");
    auto *table = clerk.visible<ListTable>("planTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTest::qWait(50); // it takes its width
    auto *header = table->horizontalHeader();
    const auto clickHeader = [&](const char *id) {
        const int column = table->windowedModel()->columnOf(id);
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        clerk.settle();
        return column;
    };
    const int state = clickHeader("state");
    QCOMPARE(header->sortIndicatorSection(), state);
    QTRY_COMPARE(cellText(table, 0, state), "Proposed");
    clickHeader("state");
    QTRY_COMPARE(cellText(table, 0, state), "Refused");
    clickHeader("next");
    QCOMPARE(header->sortIndicatorSection(), state);
    QCOMPARE(cellText(table, 0, state), "Refused");
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
    QTest::keyClicks(from, "a lot");
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(from->property("valid").toBool(), false);
    QCOMPARE(clerk.rows(), 2);
    from->clear();
    QTest::keyClicks(from, "100.01");
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_VERIFY(!clerk.isVisible("invoiceTable"));
    clerk.click("clearFilters");
    QTRY_COMPARE(clerk.rows(), 6);
    QVERIFY(!clerk.isVisible("clearFilters"));
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

void TestLists::saysThatNothingMatches()
{
    ClerkSeat clerk;
    QTest::keyClicks(clerk.visible<QLineEdit>("invoiceSearch"), "nobody at all");
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
}

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
