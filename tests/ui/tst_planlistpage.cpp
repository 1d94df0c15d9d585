// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The payment plans, in whatever state: found by filters, opened, each with a word over it that says what became of it.
#include "services/sql/boundvalues.h"
#include "tests/ui/clerkseat.h"
#include "ui/controls/chip.h"
#include "ui/lists/listtable.h"
#include "ui/plans/planlistmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QMenu>

using namespace palier;
using namespace palier::test;

class TestPlanListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void showsAllStates();
    void lateIsSeenInTheState();
    void filters_data();
    void filters();
    void emptyColumnsMakeRoom();
    void opensAndComesBack();
    void news_data();
    void news();
    void theKeyboardHasARow();
    void saysWhoApprovedAndWhen();
    void saysWhichLimit();
    void lateEverywhere();
};

static ListTable *openPlans(ClerkSeat &clerk)
{
    clerk.sync();
    clerk.click("navPlans");
    clerk.settle();
    return clerk.visible<ListTable>("planTable");
}

static QString cell(ListTable *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

// C1 waits and is overdue, C2 is active.
static void laySome(ClerkSeat &clerk)
{
    clerk.office.proposed(1, {1});
    const PlanId active = clerk.office.proposed(2, {1, 2});
    have(clerk.office.desk->decide(active, Verdict::Approve));
    Connection &books = clerk.office.books->connection();
    have(
        books.run("UPDATE plan SET answer_by = ? WHERE customer_id = 'C1'", {dateText(clerk.office.date.addDays(-1))}));
    nameCustomers(books, "C1", "<b>Müller</b>");
}

void TestPlanListPage::showsAllStates()
{
    ClerkSeat clerk;
    laySome(clerk);
    auto *table = openPlans(clerk);
    new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, this);
    QCOMPARE(table->model()->rowCount(), 2);
    table->sortByColumn(PlanListModel::Total, Qt::AscendingOrder);
    clerk.settle();
    QCOMPARE(cell(table, 0, PlanListModel::Customer), "<b>Müller</b>"); // text
    QCOMPARE(cell(table, 0, PlanListModel::State), "Proposed");
    const auto told = table->model()->index(0, PlanListModel::AnswerBy).data(Qt::ToolTipRole).toString();
    QVERIFY2(told.endsWith(", overdue"), qPrintable(told));
    QCOMPARE(cell(table, 0, PlanListModel::Next), "");
    QCOMPARE(cell(table, 1, PlanListModel::State), "Active");
    QCOMPARE(cell(table, 1, PlanListModel::Instalments), "3");
    QVERIFY(cell(table, 1, PlanListModel::Next).contains("66.67"));
    QVERIFY(!cell(table, 1, PlanListModel::Decided).isEmpty());
    QCOMPARE(cell(table, 1, PlanListModel::AnswerBy), "");
}

// Also where the next instalment has no room.
void TestPlanListPage::lateIsSeenInTheState()
{
    ClerkSeat clerk;
    laySome(clerk);
    have(clerk.office.books->connection().run("UPDATE instalment SET due = ? WHERE ordinal = 1",
                                              {dateText(clerk.office.date.addDays(-10))}));
    auto *table = openPlans(clerk);
    table->sortByColumn(PlanListModel::Total, Qt::AscendingOrder);
    clerk.settle();
    QTRY_COMPARE(cell(table, 0, PlanListModel::State), "Proposed"); // nothing is due of it yet
    QTRY_COMPARE(cell(table, 1, PlanListModel::State), "Late, Active");
}

void TestPlanListPage::filters_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("rows");
    QTest::newRow("active") << "planStateMenu"
                            << "active" << 1;
    QTest::newRow("lapsed") << "planStateMenu"
                            << "lapsed" << 0;
    QTest::newRow("overdue answers") << "planAnswerMenu"
                                     << "overdue" << 1;
    QTest::newRow("answers due soon") << "planAnswerMenu"
                                      << "soon" << 0;
    QTest::newRow("monthly") << "planKindMenu"
                             << "monthly" << 2;
}

void TestPlanListPage::filters()
{
    QFETCH(QString, menu);
    QFETCH(QString, word);
    QFETCH(int, rows);
    ClerkSeat clerk;
    laySome(clerk);
    auto *table = openPlans(clerk);
    clerk.window.findChild<QMenu *>(menu)->findChild<QAction *>(word)->trigger();
    clerk.settle();
    QTRY_COMPARE(table->model()->rowCount(), rows);
    QCOMPARE(clerk.isVisible("emptyStateAction"), rows == 0);
}

// In a narrow window the column that is empty by the filter makes room for the one that isn't.
void TestPlanListPage::emptyColumnsMakeRoom()
{
    ClerkSeat clerk;
    laySome(clerk);
    clerk.window.resize(1024, 700);
    auto *table = openPlans(clerk);
    const auto isShown = [&](int column) { return !table->isColumnHidden(column); };
    const auto toggle = [&](const char *menu, const char *word) {
        clerk.window.findChild<QMenu *>(menu)->findChild<QAction *>(word)->trigger();
        clerk.settle();
    };
    QVERIFY(isShown(PlanListModel::AnswerBy));
    toggle("planStateMenu", "active");
    QTRY_VERIFY(isShown(PlanListModel::Next) && !isShown(PlanListModel::AnswerBy));
    toggle("planStateMenu", "active");
    toggle("planAnswerMenu", "overdue");
    QTRY_VERIFY(isShown(PlanListModel::AnswerBy) && !isShown(PlanListModel::Next));
}

void TestPlanListPage::opensAndComesBack()
{
    ClerkSeat clerk;
    laySome(clerk);
    auto *table = openPlans(clerk);
    table->selectRow(0);
    const std::unique_ptr<QMenu> menu(table->contextMenu());
    auto *view = clerk.window.findChild<QAction *>("viewChosenPlan");
    QVERIFY(menu->actions().contains(view));
    QVERIFY(view->isEnabled());
    view->trigger();
    QVERIFY(clerk.isVisible("reviewPage"));
    clerk.click("back");
    QVERIFY(clerk.isVisible("planTable"));
}

// A plan that was approved, and what became of it after that at the books, in SQL.
static PlanId approvedThen(ClerkSeat &clerk, const QString &change)
{
    const PlanId id = clerk.office.proposed(1, {1});
    have(clerk.office.desk->decide(id, Verdict::Approve));
    have(clerk.office.books->connection().execute(change));
    return id;
}

void TestPlanListPage::news_data()
{
    QTest::addColumn<QString>("change"); // SQL at the books, on an approved plan; or what was done to a proposed one
    QTest::addColumn<QString>("title");
    const auto state = [](const char *word) {
        return QString("UPDATE plan SET state = '%1', ended_on = '2026-03-01'").arg(word);
    };
    QTest::newRow("late") << "UPDATE plan SET state = 'proposed', decision_id = NULL, answer_by = '2026-02-27'"
                          << "time for an answer is over";
    QTest::newRow("awaiting") << state("awaiting_second") << "second";
    QTest::newRow("countered") << state("countered") << "Counter";
    QTest::newRow("active") << "SELECT 1"
                            << "Approved";
    QTest::newRow("not paid") << "UPDATE instalment SET due = '2026-02-01'"
                              << "late with this plan";
    QTest::newRow("paused") << state("paused") << "Paused";
    QTest::newRow("lapsed") << state("lapsed") << "Lapsed";
    QTest::newRow("withdrawn") << state("withdrawn") << "Withdrawn";
    QTest::newRow("completed") << state("completed") << "Completed";
    QTest::newRow("broken") << state("broken") << "Broken";
    QTest::newRow("terminated") << state("terminated") << "Terminated";
}

void TestPlanListPage::news()
{
    QFETCH(QString, change);
    QFETCH(QString, title);
    ClerkSeat clerk;
    approvedThen(clerk, change);
    auto *table = openPlans(clerk);
    Q_EMIT table->opened(0);
    QVERIFY(clerk.isVisible("reviewNews"));
    QStringList said;
    for (const QLabel *label : clerk.visible<QWidget>("reviewNews")->findChildren<QLabel *>())
        said << label->text();
    QVERIFY2(said.join('\n').contains(title), qPrintable(said.join('\n')));
}

// Also after the list was another one: it is seen where the arrow keys go on from.
void TestPlanListPage::theKeyboardHasARow()
{
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    have(clerk.office.desk->decide(clerk.office.proposed(1, {2}), Verdict::Approve));
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    auto *table = openPlans(clerk);
    table->setFocus();
    QTRY_VERIFY(table->currentIndex().isValid());
    clerk.window.findChild<QMenu *>("planStateMenu")->findChild<QAction *>("active")->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(table->currentIndex().isValid());
    QCOMPARE(table->selectedCount(), 0); // chosen it is not
}

// Below what has become of it: the day tells whether that was long ago.
void TestPlanListPage::saysWhoApprovedAndWhen()
{
    ClerkSeat clerk;
    const PlanId id = approvedThen(clerk, "UPDATE plan SET state = 'paused'");
    auto *table = openPlans(clerk);
    Q_EMIT table->opened(0);
    const Plan plan = have(clerk.desk->plans().find(id));
    const QString when = QLocale().toString(plan.decision->at.toLocalTime().date(), "d MMM yyyy");
    const QString said = clerk.visible<QWidget>("reviewNews")->accessibleDescription().simplified(); // U+00A0
    QVERIFY2(said.contains("Approved by " + plan.decision->by + ", " + when), qPrintable(said));
}

// Where it is decided, not only in the list that leads there.
void TestPlanListPage::saysWhichLimit()
{
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    have(clerk.office.desk->set("billing.max_days", "1"));
    auto *table = openPlans(clerk);
    Q_EMIT table->opened(0);
    QVERIFY(clerk.isVisible("planState"));
    QVERIFY(clerk.isVisible("planOutsideLimits"));
    const auto *news = clerk.visible<QWidget>("reviewNews");
    QCOMPARE(news->accessibleName(), "Outside the limits");
    QVERIFY2(news->accessibleDescription().startsWith("Longest duration: "), qPrintable(news->accessibleDescription()));
    QVERIFY(clerk.isVisible("approvePlan"));
}

// In the list, on its page and on the customer's: late, and active.
void TestPlanListPage::lateEverywhere()
{
    ClerkSeat clerk;
    approvedThen(clerk, "UPDATE instalment SET due = '2026-02-01'");
    auto *table = openPlans(clerk);
    QCOMPARE(table->model()->index(0, PlanListModel::State).data().toString(), "Late, Active");
    Q_EMIT table->opened(0);
    QCOMPARE(clerk.visible<QWidget>("planLate")->accessibleName(), "Late");
    QCOMPARE(clerk.visible<QWidget>("planState")->accessibleName(), "Active");
    clerk.window.go(Destination::of(Office::customer(1)));
    QStringList chips;
    for (const Chip *chip : clerk.visible<QWidget>("planKeepingCard")->findChildren<Chip *>())
        chips << chip->accessibleName();
    QCOMPARE(chips, QStringList({"Late", "Active"}));
}

QTEST_MAIN(TestPlanListPage)
#include "tst_planlistpage.moc"
