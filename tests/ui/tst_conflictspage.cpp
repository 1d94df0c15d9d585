// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an author sees of an act that the books refused, and what they can do about it: by clicks, over real books.
#include "tests/ui/clerkseat.h"
#include "tests/ui/everylanguage.h"
#include "ui/admin/settingtitles.h"
#include "ui/conflicts/conflictlistmodel.h"
#include "ui/controls/naming.h"
#include "ui/controls/theme.h"
#include "ui/customers/customernaming.h"
#include "ui/lists/listtable.h"
#include "ui/screenlanguage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

using namespace palier;
using namespace palier::test;

class TestConflictsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void whatStands_data();
    void whatStands();
    void countedAtTheTop();
    void dismissedIsGone();
    void anInvoicesBlock();
    void changedByTwo_data();
    void changedByTwo();
    void ownProposal();
    void columnsHaveTheirRoom_data() { everyLanguage(); }
    void columnsHaveTheirRoom();
    void aLongNoteIsUnfolded();
    void theCardHasItsRoom_data();
    void theCardHasItsRoom();
};

void TestConflictsPage::whatStands_data()
{
    QTest::addColumn<QString>("meanwhile"); // at the books, while this desk approves offline
    QTest::addColumn<QString>("stands");    // what it is like
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<QString>("button");
    QTest::newRow("refused by a colleague") << "refuse"
                                            << "^Refused by \\S+ \\(.*\\d.*\\): Earlier agreements"
                                            << "Somebody else"
                                            << "speak with"
                                            << "View the plan";
    QTest::newRow("withdrawn") << "withdraw"
                               << "Withdrawn by the customer"
                               << "withdrawn"
                               << "Nothing is left to be done. Dismiss"
                               << "View the plan";
    QTest::newRow("balance changed") << "pay"
                                     << "Proposed"
                                     << "has changed meanwhile.$"
                                     << "decide again"
                                     << "Decide again";
}

void TestConflictsPage::whatStands()
{
    QFETCH(QString, meanwhile);
    QFETCH(QString, stands);
    QFETCH(QString, why);
    QFETCH(QString, advice);
    QFETCH(QString, button);
    ClerkSeat clerk;
    const PlanId id = clerk.office.proposed(1, {1});
    clerk.sync();
    have(clerk.desk->decide(id, Verdict::Approve, {}, "As agreed."));
    if (meanwhile == "refuse")
        have(clerk.office.desk->decide(id, Verdict::Refuse, "history"));
    else if (meanwhile == "withdraw")
        have(clerk.office.desk->proposals().withdraw(id));
    else
        have(clerk.office.books->connection().run("UPDATE plan SET version = version + 1"));
    clerk.sync();
    clerk.click("navConflicts");
    QTRY_VERIFY(clerk.isVisible("conflict"));
    QVERIFY2(clerk.text("conflictMine").startsWith("Approved the payment plan – "),
             qPrintable(clerk.text("conflictMine")));
    QVERIFY2(clerk.text("conflictStands").contains(QRegularExpression(stands)),
             qPrintable(clerk.text("conflictStands")));
    QVERIFY2(clerk.text("conflictWhy").contains(QRegularExpression(why)), qPrintable(clerk.text("conflictWhy")));
    const auto *list = clerk.visible<QTableView>("conflictTable")->model();
    QCOMPARE(list->index(0, ConflictListModel::Mine).data().toString(), "Approved the plan");
    QVERIFY2(clerk.text("conflictAdvice").contains(advice), qPrintable(clerk.text("conflictAdvice")));
    auto *look = clerk.visible<QAbstractButton>("viewConflictPlan");
    QCOMPARE(look->text(), button);
    look->click();
    QVERIFY(clerk.isVisible("reviewPage"));
    // Where it can be decided again, it can be here.
    QCOMPARE(clerk.isVisible("approvePlan"), meanwhile == "pay");
    if (meanwhile != "pay")
        return;
    clerk.click("approvePlan");
    clerk.sync();
    QCOMPARE(have(clerk.office.desk->plans().find(id)).state, PlanState::Active);
}

void TestConflictsPage::countedAtTheTop()
{
    ClerkSeat clerk;
    QList<PlanId> plans{clerk.office.proposed(1, {1}), clerk.office.proposed(2, {1})};
    clerk.sync();
    QVERIFY(!clerk.isVisible("topConflicts"));
    for (const PlanId &plan : std::as_const(plans)) {
        have(clerk.desk->decide(plan, Verdict::Approve));
        have(clerk.office.desk->decide(plan, Verdict::Refuse, "history"));
    }
    QTRY_VERIFY(clerk.isVisible("waitingCount"));
    QVERIFY(clerk.visible<QWidget>("waitingCount")->accessibleName().startsWith("2"));
    clerk.sync();
    QTRY_VERIFY(clerk.isVisible("topConflicts"));
    QVERIFY(!clerk.isVisible("waitingCount"));
    QVERIFY(clerk.visible<QAbstractButton>("topConflicts")->text().startsWith("2"));
    QVERIFY(clerk.visible<QAbstractButton>("navConflicts")->text().contains("(2)"));
    clerk.click("topConflicts");
    clerk.settle();
    QCOMPARE(clerk.visible<QTableView>("conflictTable")->model()->rowCount(), 2);
    QVERIFY(!clerk.isVisible("topConflicts")); // one is there
    clerk.click("navInvoices");
    QVERIFY(clerk.isVisible("topConflicts"));
    clerk.click("topConflicts");
    clerk.settle();
    QTRY_VERIFY(clerk.isVisible("conflict")); // of the first one
    QVERIFY(clerk.isVisible("aboutConflicts"));
    // Both at once.
    clerk.visible<QTableView>("conflictTable")->selectAll();
    QTRY_VERIFY(!clerk.isVisible("conflict"));
    QTRY_VERIFY(clerk.isVisible("severalConflicts"));
    clerk.window.findChild<QAction *>("dismissChosenConflicts")->trigger();
    clerk.settle();
    QTRY_VERIFY(!clerk.isVisible("conflictTable"));
    QVERIFY(!clerk.isVisible("aboutConflicts")); // there are none
    QCOMPARE(have(clerk.desk->conflicts()).size(), 0);
}

void TestConflictsPage::dismissedIsGone()
{
    ClerkSeat clerk;
    const PlanId id = clerk.office.proposed(1, {1});
    clerk.sync();
    have(clerk.desk->decide(id, Verdict::Approve));
    have(clerk.office.desk->decide(id, Verdict::Refuse, "history"));
    clerk.sync();
    QTRY_VERIFY(clerk.isVisible("topConflicts"));
    clerk.click("topConflicts");
    QTRY_VERIFY(clerk.isVisible("dismissConflict"));
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    clerk.visible<QWidget>("dismissConflict")->setFocus();
    clerk.click("dismissConflict");
    // The button is gone with its card; the keyboard stays in the page and doesn't go on to the navigation.
    QTRY_VERIFY(!clerk.isVisible("dismissConflict"));
    QTRY_VERIFY(clerk.visible<QWidget>("conflictsPage")->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(!clerk.isVisible("conflict"));
    QVERIFY(!clerk.isVisible("topConflicts"));
    QCOMPARE(have(clerk.desk->conflicts()).size(), 0);
}

// The list marks what waits; a block that could not be laid leads to its invoice.
void TestConflictsPage::anInvoicesBlock()
{
    ClerkSeat clerk;
    have(clerk.desk->block(Office::invoice(1, 1), BlockReason::Dispute));
    QCOMPARE(have(clerk.desk->waitingInvoices()), QSet<InvoiceNumber>{Office::invoice(1, 1)});
    auto *model = clerk.visible<QTableView>("invoiceTable")->model();
    int marked = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(Qt::DecorationRole).isNull())
            continue;
        ++marked;
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains("waiting"));
        QCOMPARE(index.data().toString(), Office::invoice(1, 1).text());
    }
    QCOMPARE(marked, 1);
    have(clerk.office.desk->block(Office::invoice(1, 1), BlockReason::Dispute));
    clerk.sync();
    QCOMPARE(have(clerk.desk->waitingInvoices()).size(), 0);
    clerk.click("navConflicts");
    QTRY_VERIFY(clerk.isVisible("viewConflictInvoice"));
    clerk.click("viewConflictInvoice");
    QVERIFY(clerk.isVisible("invoicePage"));
    QVERIFY(clerk.text("pageTitle").contains(Office::invoice(1, 1).text()));
}

void TestConflictsPage::changedByTwo_data()
{
    QTest::addColumn<bool>("isSetting");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("hers");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("stands");
    QTest::newRow("a telephone number") << false << "phone"
                                        << "+49 30 1000"
                                        << "+49 30 2000"
                                        << "“Telephone” to “+49 30 1000”"
                                        << "“+49 30 2000”";
    QTest::newRow("a language") << false << "language"
                                << "de"
                                << "fr"
                                << "“Language” to “German”"
                                << "“French”";
    QTest::newRow("a pause") << false << "pause"
                             << "on"
                             << "2026-12-31"
                             << "“Pause” to “paused”"
                             << "paused until 31";
    QTest::newRow("a limit") << true << "billing.max_total"
                             << "500"
                             << "900" << Naming::limit("billing.max_total") << "900";
    QTest::newRow("a choice") << true << "calendar.roll"
                              << "following"
                              << "preceding"
                              << "“Next business day”"
                              << "“Business day before”";
    QTest::newRow("back to the default") << true << "billing.answer_days" << QString() << "20"
                                         << "“Time to answer” back to its default"
                                         << "20";
}

// A detail or a setting that a colleague changed meanwhile is not overwritten; its author sees both, and where to go.
void TestConflictsPage::changedByTwo()
{
    QFETCH(bool, isSetting);
    QFETCH(QString, key);
    QFETCH(QString, hers);
    QFETCH(QString, theirs);
    QFETCH(QString, mine);
    QFETCH(QString, stands);
    ClerkSeat clerk;
    if (isSetting && hers != "following")
        have(clerk.office.desk->set(key, "7")); // none of the two, and no default
    clerk.sync();
    const auto change = [&](Desk &desk, const QString &value) {
        have(isSetting ? desk.set(key, value) : desk.setCustomer(Office::customer(1), key, value));
    };
    change(*clerk.desk, hers);
    change(*clerk.office.desk, theirs);
    clerk.sync();
    clerk.click("navConflicts");
    QTRY_VERIFY(clerk.isVisible("conflict"));
    QVERIFY2(clerk.text("conflictMine").contains(mine), qPrintable(clerk.text("conflictMine")));
    const QString standing = clerk.text("conflictStands").replace(QChar(0x00a0), u' '); // a date is not broken
    QVERIFY2(standing.contains(stands), qPrintable(standing));
    const auto *list = clerk.visible<QTableView>("conflictTable")->model();
    const QString name = isSetting ? settingTitle(key) : CustomerNaming::of(*fromWord<CustomerField>(key));
    QCOMPARE(list->index(0, ConflictListModel::Mine).data().toString(),
             QString(isSetting ? "Changed the setting “%1”" : "Changed “%1”").arg(name));
    QVERIFY(clerk.text("conflictStands").contains(clerk.office.books->actor().account));
    QVERIFY(clerk.text("conflictWhy").contains("Somebody else has changed this"));
    QVERIFY(clerk.text("conflictAdvice").contains("change it again"));
    clerk.click(isSetting ? "viewConflictSettings" : "viewConflictCustomer");
    QTRY_VERIFY(clerk.isVisible(isSetting ? "adminPage" : "customerPage"));
    if (isSetting)
        QTRY_VERIFY(clerk.isVisible(qPrintable(key))); // that one, among all
}

void TestConflictsPage::ownProposal()
{
    ClerkSeat clerk;
    const ScheduleTerms terms{PlanKind::Monthly, 2, PlanDay::of(15), {}};
    have(clerk.desk->proposals().propose({Office::customer(1), {Office::invoice(1, 1)}, terms, "Why"}));
    have(clerk.office.desk->set("billing.max_total", "1.00"));
    clerk.sync();
    clerk.click("navConflicts");
    QTRY_VERIFY(clerk.text("conflictProposal").startsWith("€100.00 for F-1-1. 2 monthly instalment"));
}

// In a window 1440 wide nothing of it is cut, as it comes.
void TestConflictsPage::columnsHaveTheirRoom()
{
    QFETCH(QString, language);
    const auto tidy = qScopeGuard([] {
        speak(*qApp, "en");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    });
    speak(*qApp, language);
    ClerkSeat clerk(3);
    const PlanId one = clerk.office.proposed(1, {1}), other = clerk.office.proposed(2, {1}),
                 third = clerk.office.proposed(3, {1});
    clerk.sync();
    have(clerk.desk->decide(one, Verdict::Refuse, "history"));
    have(clerk.desk->decide(other, Verdict::Approve));
    have(clerk.desk->decide(third, Verdict::Approve));
    have(clerk.office.desk->decide(one, Verdict::Approve));
    have(clerk.office.desk->proposals().withdraw(other));
    have(clerk.office.desk->decide(third, Verdict::Refuse, "history"));
    clerk.sync();
    clerk.window.resize(1440, 900);
    clerk.click("navConflicts");
    auto *table = clerk.visible<ListTable>("conflictTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_VERIFY(table->windowedModel()->isSettled());
    QTest::qWait(50); // the table takes its width
    const QFontMetrics metrics(table->font());
    int shown = 0, widths = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->isColumnHidden(column))
            continue;
        ++shown;
        widths += table->columnWidth(column);
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(metrics.horizontalAdvance(title) + 16 <= table->columnWidth(column), qPrintable(title));
        for (int row = 0; row < 3; ++row) {
            const QString text = table->model()->index(row, column).data().toString();
            QVERIFY2(metrics.horizontalAdvance(text) + 16 <= table->columnWidth(column), qPrintable(text));
        }
    }
    QVERIFY(shown >= 5);
    QVERIFY(widths <= table->viewport()->width()); // nothing is to be scrolled to
}

// It begins with its first lines, and the rest of it has room when it is asked for.
void TestConflictsPage::aLongNoteIsUnfolded()
{
    ClerkSeat clerk;
    const PlanId id = clerk.office.proposed(1, {1});
    clerk.sync();
    have(clerk.desk->decide(id, Verdict::Refuse, "history", QString("As agreed on the telephone. ").repeated(30)));
    have(clerk.office.desk->decide(id, Verdict::Approve, {}, "Agreed."));
    clerk.sync();
    clerk.window.resize(1024, 700);
    clerk.click("navConflicts");
    QTRY_VERIFY(clerk.isVisible("moreOfNote"));
    auto *note = clerk.visible<QLabel>("noteText"); // mine; theirs is short
    auto *more = clerk.visible<QAbstractButton>("moreOfNote");
    const auto isWhole = [note] { return note->height() >= note->heightForWidth(note->width()); };
    QTRY_VERIFY(!isWhole());
    QVERIFY(note->toolTip().contains("As agreed"));
    QCOMPARE(more->text(), "More");
    more->click();
    QTRY_VERIFY(isWhole());
    QCOMPARE(more->text(), "Less");
    more->click();
    QTRY_VERIFY(!isWhole());
    const auto all = clerk.window.findChildren<QAbstractButton *>("moreOfNote");
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const QWidget *one) { return one->isVisible(); }), 1);
}

void TestConflictsPage::theCardHasItsRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << "en" << QSize(1440, 900);
    for (const char *language : {"en", "fr", "nl", "de"})
        QTest::addRow("small laptop, %s", language) << language << QSize(1024, 700);
}

// All of it is seen without scrolling, and what was done can be read in the list without scrolling sideways.
void TestConflictsPage::theCardHasItsRoom()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const auto tidy = qScopeGuard([] {
        speak(*qApp, "en");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    });
    speak(*qApp, language);
    dress(*qApp, Look::Light);
    ClerkSeat clerk;
    const PlanId id = clerk.office.proposed(1, {1});
    clerk.sync();
    have(clerk.desk->decide(id, Verdict::Approve));
    have(clerk.office.desk->decide(id, Verdict::Refuse, "history"));
    clerk.sync();
    clerk.window.resize(size);
    clerk.click("navConflicts");
    QTRY_VERIFY(clerk.isVisible("dismissConflict"));
    auto *page = clerk.visible<QWidget>("conflictsPage");
    auto *button = clerk.visible<QWidget>("dismissConflict");
    auto *table = clerk.visible<QTableView>("conflictTable");
    QTRY_VERIFY(button->mapTo(page, QPoint(0, button->height())).y() <= page->height());
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table->visualRect(table->model()->index(0, 0)).bottom() < table->viewport()->height());
    const QScrollArea *side = nullptr;
    for (QWidget *up = clerk.visible<QWidget>("conflict"); up && !side; up = up->parentWidget())
        side = qobject_cast<QScrollArea *>(up);
    QVERIFY(side);
    QTRY_COMPARE(side->verticalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestConflictsPage)
#include "tst_conflictspage.moc"
