// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a list: chosen, ordered, sized and remembered, sorted by mouse and by menu, and as wide as there is
// room.
#include "services/sql/boundvalues.h"
#include "tests/ui/clerkseat.h"
#include "ui/controls/chiprow.h"
#include "ui/controls/theme.h"
#include "ui/invoices/invoicelistpage.h"
#include "ui/invoices/invoicetablemodel.h"
#include "ui/lists/columnroom.h"
#include "ui/lists/listarrangement.h"
#include "ui/lists/listdelegate.h"
#include "ui/lists/listtable.h"
#include "ui/lists/sortmenu.h"
#include "ui/plans/planlistmodel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <numeric>

using namespace palier;
using namespace palier::test;

class TestListColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void columnsAreRemembered();
    void oneColumnStays();
    void sortsByTheHeader();
    void sortsByTheMenu();
    void givesWayFromTheLeft();
    void chipsAreCutLast();
    void theRestIsAsGraveAsItsGravest();
    void oneSpareIsLeftOutLast();
    void blankIsLeftOutFirst();
    void lateBearsASignWhereItsStateIsHidden();
    void overdueBearsASign();
    void sortsPlansByState();
    void theSignPointsUpWhereTheSmallestIsOnTop();
};

static ListTable *tableOf(ClerkSeat &clerk) { return clerk.visible<ListTable>("invoiceTable"); }

static QString cellText(ListTable *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

void TestListColumns::columnsAreRemembered()
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

void TestListColumns::oneColumnStays()
{
    ClerkSeat clerk;
    auto *arrangement = tableOf(clerk)->arrangement();
    for (QAction *action : arrangement->menu()->actions()) {
        if (action->isCheckable() && action->isChecked())
            action->trigger();
    }
    QCOMPARE(arrangement->shownColumns().size(), 1);
}

void TestListColumns::sortsByTheHeader()
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
    QTRY_VERIFY(!table->isColumnHidden(InvoiceTableModel::State)); // the columns have taken their room
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
void TestListColumns::sortsByTheMenu()
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
void TestListColumns::givesWayFromTheLeft()
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

// What takes the rest gives all that it has before a chip gives any of what it usually says.
void TestListColumns::chipsAreCutLast()
{
    const QString long24(24, u'n');
    const QList<ListColumn> columns{
        {.id = "name", .title = "N", .widest = {}, .takesRest = true},
        {.id = "state", .title = "S", .widest = long24, .usual = long24},
        {.id = "reason", .title = "R", .widest = long24 + long24, .usual = long24, .isChip = true}};
    const ColumnRoom room(columns, qApp->font(), 0);
    const auto share = [&](int pixels) { return room.share(QList<ColumnRoom::Column>(columns.size()), pixels, true); };
    const QList<int> wide = share(4000), narrow = share(1);
    QVERIFY(narrow[0] < wide[0] && narrow[1] < wide[1] && narrow[2] < wide[2]);
    const int usual = chipSize(long24).width() + 2 * ListDelegate::margin;
    bool isCut = false;
    for (int pixels = 1600; pixels > 100; pixels -= 10) {
        const QList<int> widths = share(pixels);
        if (widths[2] >= usual)
            continue;
        isCut = true;
        QCOMPARE(widths[0], narrow[0]);
        QCOMPARE(widths[1], narrow[1]);
    }
    QVERIFY(isCut);
}

void TestListColumns::theRestIsAsGraveAsItsGravest()
{
    const ChipText first{"Payment plan proposed", Tone::Warning};
    const QSize rest = chipSize("+2");
    QImage picture(chipSize(first.text).width() + space::tight + rest.width(), 40, QImage::Format_RGB32);
    for (const Tone tone : {Tone::Bad, Tone::Neutral}) {
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintChips(painter, picture.rect(), {first, {"Not sent", Tone::Neutral}, {"Disputed", tone}}, false);
        QCOMPARE(picture.pixel(picture.width() - rest.width() / 2, 20 - rest.height() / 2 + 2),
                 Theme::current().tone(tone).fill.rgb());
    }
}

// Wherever it stands; and what the list is ordered by is not left out at all.
void TestListColumns::oneSpareIsLeftOutLast()
{
    const QString text(12, u'n');
    const QList<ListColumn> columns{{.id = "name", .title = "N", .widest = {}, .takesRest = true},
                                    {.id = "first", .title = "F", .widest = text, .isSpare = true},
                                    {.id = "dear", .title = "D", .widest = text, .isSpare = true, .isLastSpare = true}};
    const QList<ColumnRoom::Column> as(columns.size());
    const ColumnRoom room(columns, qApp->font(), 0), ordered(columns, qApp->font(), 1);
    int only = 0;
    for (int pixels = 1600; pixels > 100; pixels -= 10) {
        const QList<int> widths = room.share(as, pixels, true);
        QVERIFY(widths[1] == 0 || widths[2] > 0);
        only += widths[1] == 0 && widths[2] > 0;
        QVERIFY(ordered.share(as, pixels, true)[1] > 0);
    }
    QVERIFY(only > 0);
}

// What says nothing with the chosen filter makes room for what does; where there is room for all it stays in its place.
void TestListColumns::blankIsLeftOutFirst()
{
    const QString text(12, u'n');
    const QList<ListColumn> columns{{.id = "name", .title = "N", .widest = {}, .takesRest = true},
                                    {.id = "answer", .title = "A", .widest = text},
                                    {.id = "kind", .title = "K", .widest = text, .isSpare = true}};
    QList<ColumnRoom::Column> as(columns.size());
    const ColumnRoom room(columns, qApp->font(), 0);
    const auto isLeftBehind = [&](int stays, int goes) { // somewhere on the way to less room
        for (int pixels = 1600; pixels > 100; pixels -= 10) {
            if (const QList<int> widths = room.share(as, pixels, true); widths[stays] > 0 && widths[goes] == 0)
                return true;
        }
        return false;
    };
    QVERIFY(isLeftBehind(1, 2) && !isLeftBehind(2, 1));
    as[1].isBlank = true;
    QVERIFY(isLeftBehind(2, 1) && !isLeftBehind(1, 2));
    QVERIFY(room.share(as, 1600, true)[1] > 0);
    QVERIFY(room.share(as, 100, false)[1] > 0); // the clerk has chosen it
}

// Where the sign of a cell stands, in one colour or in several.
static bool bearsSign(ListTable *table, const QModelIndex &index)
{
    const QRect cell = table->visualRect(index);
    const QImage place = table->viewport()
                             ->grab(QRect(cell.right() - ListDelegate::margin - ListDelegate::sign + 1, cell.top() + 2,
                                          ListDelegate::sign, cell.height() - 6))
                             .toImage();
    for (int y = 0; y < place.height(); ++y) {
        for (int x = 0; x < place.width(); ++x) {
            if (place.pixel(x, y) != place.pixel(0, 0))
                return true;
        }
    }
    return false;
}

void TestListColumns::lateBearsASignWhereItsStateIsHidden()
{
    ClerkSeat clerk;
    auto *table = tableOf(clerk);
    QTRY_VERIFY(!table->isColumnHidden(InvoiceTableModel::State));
    table->setColumnWidth(InvoiceTableModel::Due, 200);
    const QModelIndex due = table->model()->index(table->windowedModel()->rowOf("F-1-1"), InvoiceTableModel::Due);
    QVERIFY(due.isValid() && due.data(Qt::ToolTipRole).toString().contains("overdue"));
    QVERIFY(!bearsSign(table, due));
    table->arrangement()->menu()->findChild<QAction *>("column_state")->trigger();
    QVERIFY(table->isColumnHidden(InvoiceTableModel::State));
    table->setColumnWidth(InvoiceTableModel::Due, 200);
    QVERIFY(bearsSign(table, due));
}

void TestListColumns::overdueBearsASign()
{
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    have(clerk.office.books->connection().run("UPDATE plan SET answer_by = ?",
                                              {dateText(clerk.office.date.addDays(-1))}));
    clerk.sync();
    clerk.click("navPlans");
    clerk.settle();
    auto *table = clerk.visible<ListTable>("planTable");
    const QModelIndex answer = table->model()->index(0, PlanListModel::AnswerBy);
    QVERIFY(answer.data(Qt::AccessibleTextRole).toString().endsWith(", overdue"));
    QVERIFY(bearsSign(table, answer));
}

// Nothing orders an instalment's due date: the sign stays where the order is. States have their order.
void TestListColumns::sortsPlansByState()
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

// As on every desktop; and down where the newest is on top, as it is at first.
void TestListColumns::theSignPointsUpWhereTheSmallestIsOnTop()
{
    dress(*qApp, Look::Light); // whose sheet draws it
    ClerkSeat clerk(2, 3);
    auto *header = tableOf(clerk)->horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), int(InvoiceTableModel::Due));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    // How wide the sign is at its upper end and at its lower one.
    const auto ends = [&](Qt::SortOrder order) {
        header->setSortIndicator(InvoiceTableModel::Number, order);
        clerk.settle();
        QTest::qWait(50); // the columns take their widths
        QImage image(header->viewport()->size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        header->viewport()->render(&image, {}, {}, QWidget::DrawChildren);
        constexpr int room = 26, dark = 190; // behind the title; the line below it is paler
        const int end =
            header->sectionViewportPosition(InvoiceTableModel::Number) + header->sectionSize(InvoiceTableModel::Number);
        QList<int> widths;
        for (int y = 0; y < image.height(); ++y) {
            int first = -1, last = -1;
            for (int x = end - room; x < end; ++x) {
                if (qGray(image.pixel(x, y)) >= dark)
                    continue;
                first = first < 0 ? x : first;
                last = x;
            }
            if (first >= 0)
                widths << last - first + 1;
        }
        return widths.isEmpty() ? std::pair(0, 0) : std::pair(widths.first(), widths.last());
    };
    const auto [top, bottom] = ends(Qt::AscendingOrder);
    QVERIFY2(top > 0 && top < bottom, qPrintable(QString("%1 above, %2 below").arg(top).arg(bottom)));
    const auto [upper, lower] = ends(Qt::DescendingOrder);
    QVERIFY2(lower > 0 && lower < upper, qPrintable(QString("%1 above, %2 below").arg(upper).arg(lower)));
}

QTEST_MAIN(TestListColumns)
#include "tst_listcolumns.moc"
