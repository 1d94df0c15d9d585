// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand proposals wait: the queue is searched, filtered and worked through as if they were ten.
#include "tests/support/menuhand.h"
#include "tests/ui/clerkseat.h"
#include "ui/lists/listtable.h"
#include "ui/screenlanguage.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace palier;
using namespace palier::test;

namespace {
constexpr int many = 10'000;

struct LongQueue : ClerkSeat {
    LongQueue() : ClerkSeat(2, 3)
    {
        const PlanId one = office.proposed(1, {1}), other = office.proposed(2, {1});
        sync();
        // On this workstation, as if they had been synced: a hundred a day, each a cent more than the one before.
        Connection &connection = replica->connection();
        const auto transaction = have(Transaction::begin(connection));
        const QString numbers =
            QString("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ").arg(many);
        const QString id = "printf('018f0000-0000-7000-8000-%012d', n.i)";
        const QVariantList plans{one.text(), other.text()};
        have(connection.run(numbers + "INSERT INTO plan SELECT administration_id, " + id +
                                ", customer_id, state, kind, instalment_count, day, first_day, currency, total + n.i, "
                                "wording, proposed_at, date(proposed_on, '-' || (200 - n.i / 100) || ' days'), "
                                "proposed_by, answer_by, ended_on, version, decision_id, sort_name "
                                "FROM plan JOIN n ON id = CASE WHEN n.i % 100 = 0 THEN ? ELSE ? END",
                            {other.text(), one.text()}));
        have(connection.run(
            numbers + "INSERT INTO plan_invoice SELECT l.administration_id, " + id +
                ", l.number, l.open_then, 0 FROM plan_invoice AS l JOIN n ON l.plan_id = CASE WHEN n.i % "
                "100 = 0 THEN ? ELSE ? END",
            {other.text(), one.text()}));
        have(
            connection.run(numbers + "INSERT INTO instalment SELECT s.administration_id, " + id +
                               ", s.ordinal, s.agreed, s.due, s.amount FROM instalment AS s JOIN n ON s.plan_id = CASE "
                               "WHEN n.i % 100 = 0 THEN ? ELSE ? END",
                           {other.text(), one.text()}));
        have(transaction->commit());
        window.resize(1440, 900);
        window.activateWindow();
        window.go({Place::Proposals});
        (void)QTest::qWaitForWindowActive(&window);
    }
    ListTable *list() { return visible<ListTable>("proposalList"); }
    WindowedModel *model() { return list()->windowedModel(); }
    static QString id(int n) { return QStringLiteral("018f0000-0000-7000-8000-%1").arg(n, 12, 10, QChar(u'0')); }
    QString current() { return model()->keyAt(list()->currentRow()); }
    // (While it is being read for the first time there is no list yet.)
    bool isSettled(int rows)
    {
        return isVisible("proposalList") && model()->rowCount() == rows && model()->isSettled();
    }
    void type(const char *name, const QString &text)
    {
        auto *line = visible<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        text.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClicks(line, text);
    }
};
} // namespace

class TestLongQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speak(*qApp, "en");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void fromEndToEnd();
    void searched();
    void byAmount();
    void nothingFits();
    void goneTo();
    void manyOfThem();
    void isQuick();
};

void TestLongQueue::fromEndToEnd()
{
    LongQueue clerk;
    QTRY_VERIFY(clerk.isSettled(many + 2));
    QCOMPARE(clerk.text("proposalCount"), "10,002 waiting");
    QTRY_COMPARE(clerk.current(), LongQueue::id(1));
    QTest::keyClick(clerk.list(), Qt::Key_End);
    QTRY_COMPARE(clerk.list()->currentRow(), many + 1);
    QTest::keyClick(clerk.list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(clerk.list(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(clerk.current(), LongQueue::id(many));
    QTRY_COMPARE(clerk.text("reviewCustomer"), "Customer C2");
    // A decision goes on to the next one, and the list is one shorter.
    QTest::keyClick(clerk.list(), Qt::Key_K);
    QTRY_COMPARE(clerk.current(), LongQueue::id(many - 1));
    QTRY_VERIFY(clerk.visible<QPushButton>("refusePlan")->isEnabled());
    clerk.click("refusePlan");
    clerk.visible<QComboBox>("refusalReason")->setCurrentIndex(1);
    clerk.click("confirmRefusal");
    QTRY_VERIFY(clerk.isSettled(many + 1));
    QTRY_COMPARE(clerk.current(), LongQueue::id(many));
}

void TestLongQueue::searched()
{
    LongQueue clerk;
    QTRY_VERIFY(clerk.isSettled(many + 2));
    QTRY_COMPARE(clerk.current(), LongQueue::id(1));
    QTest::keyClick(clerk.list(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(clerk.visible<QLineEdit>("proposalSearch")->hasFocus());
    QTest::keyClicks(clerk.visible<QLineEdit>("proposalSearch"), "c2");
    QTRY_VERIFY(clerk.isSettled(many / 100 + 1));
    QCOMPARE(clerk.text("proposalCount"), "101 matches");
    QTRY_COMPARE(clerk.current(), LongQueue::id(100)); // what was looked at isn't among them: the first is
    QTRY_COMPARE(clerk.text("reviewCustomer"), "Customer C2");
    clerk.type("proposalSearch", "F-1-1");
    QTRY_VERIFY(clerk.isSettled(many - many / 100 + 1));
    // Back to all of them: what is looked at stays, wherever it stands.
    clerk.type("proposalSearch", "c2");
    QTRY_VERIFY(clerk.isSettled(many / 100 + 1));
    QTest::keyClick(clerk.list(), Qt::Key_End);
    QTest::keyClick(clerk.list(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(clerk.current(), LongQueue::id(many));
    clerk.click("clearFilters");
    QTRY_VERIFY(clerk.isSettled(many + 2));
    QTRY_COMPARE(clerk.current(), LongQueue::id(many));
    QCOMPARE(clerk.list()->currentRow(), many - 1);
}

void TestLongQueue::byAmount()
{
    LongQueue clerk;
    QTRY_VERIFY(clerk.isSettled(many + 2));
    clerk.click("proposalAmountFilter");
    auto *from = clerk.visible<QLineEdit>("proposalAmountFilterFrom");
    QTest::keyClicks(from, "199.00");
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_VERIFY(clerk.isSettled(101)); // 199.00 … 200.00
    QTRY_COMPARE(clerk.current(), LongQueue::id(9900));
}

void TestLongQueue::nothingFits()
{
    LongQueue clerk;
    QTRY_VERIFY(clerk.isSettled(many + 2));
    clerk.type("proposalSearch", "nobody");
    QTRY_VERIFY(!clerk.isVisible("proposalList"));
    QTRY_COMPARE(clerk.text("proposalCount"), "0 matches");
    QVERIFY(!clerk.isVisible("approvePlan")); // nothing that isn't there is decided on
    QVERIFY(clerk.isVisible("proposalSearch"));
    clerk.click("emptyStateAction");
    QTRY_VERIFY(clerk.isVisible("proposalList"));
    QTRY_VERIFY(clerk.isSettled(many + 2));
    QTRY_COMPARE(clerk.current(), LongQueue::id(1));
}

// From elsewhere, and by another order: the row is found wherever it is.
void TestLongQueue::goneTo()
{
    LongQueue clerk;
    QTRY_VERIFY(clerk.isSettled(many + 2));
    clerk.window.go({Place::Proposals, LongQueue::id(7321)});
    QTRY_COMPARE(clerk.current(), LongQueue::id(7321));
    QCOMPARE(clerk.list()->currentRow(), 7320);
    auto *menu = clerk.window.findChild<QMenu *>("orderMenu");
    clickIn(menu, menu->actions()[2]);
    QCOMPARE(clerk.visible<QComboBox>("proposalOrder")->currentIndex(), 2);
    QTRY_COMPARE(clerk.current(), LongQueue::id(7321));
    QCOMPARE(clerk.list()->currentRow(), many - 7321); // the largest first
}

// All of them are too many to be looked at; those that a filter leaves are decided in one go.
void TestLongQueue::manyOfThem()
{
    LongQueue clerk;
    QTRY_VERIFY(clerk.isSettled(many + 2));
    clerk.list()->selectAll();
    QTRY_VERIFY(clerk.isVisible("bulkTitle") && clerk.text("bulkTitle").startsWith("10,002 "));
    QVERIFY(!clerk.visible<QPushButton>("approveAll")->isEnabled());
    QVERIFY2(clerk.text("bulkNote").contains("1,000") || clerk.text("bulkNote").contains("1000"),
             qPrintable(clerk.text("bulkNote")));
    // A thousand far apart from where one looks are read for it.
    QItemSelection thousand(clerk.model()->index(5000, 0), clerk.model()->index(5999, 0));
    clerk.list()->selectionModel()->select(thousand, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTRY_VERIFY(clerk.visible<QPushButton>("approveAll")->isEnabled());
    QVERIFY(clerk.text("bulkTitle").startsWith("1,000 "));
    clerk.type("proposalSearch", "c2");
    QTRY_VERIFY(clerk.isSettled(many / 100 + 1));
    clerk.list()->selectAll();
    QTRY_VERIFY(clerk.text("bulkTitle").startsWith("101 ") && clerk.visible<QPushButton>("refuseAll")->isEnabled());
    clerk.click("refuseAll");
    clerk.visible<QComboBox>("refusalReason")->setCurrentIndex(1);
    clerk.click("confirmRefusal");
    QTRY_VERIFY_WITH_TIMEOUT(clerk.isVisible("bulkResult"), 30000);
    QCOMPARE(have(clerk.desk->queue().count()), many + 2 - 101);
}

// Nothing that a key does keeps the clerk waiting. (Generous: other programs may run beside a test.)
void TestLongQueue::isQuick()
{
    LongQueue clerk;
    QTRY_VERIFY(clerk.isSettled(many + 2));
    qint64 slowest = 0;
    const auto timed = [&](const std::function<void()> &act) {
        QElapsedTimer timer;
        timer.start();
        act();
        slowest = std::max(slowest, timer.elapsed());
    };
    for (int n = 0; n < 20; ++n)
        timed([&] { QTest::keyClick(clerk.list(), Qt::Key_Down, Qt::AltModifier); });
    timed([&] { QTest::keyClick(clerk.list(), Qt::Key_End); });
    timed([&] { clerk.type("proposalSearch", "c2"); });
    QTRY_VERIFY(clerk.isSettled(many / 100 + 1));
    timed([&] { clerk.click("clearFilters"); });
    qInfo("the slowest key or click took %lld ms", slowest);
    QVERIFY(slowest < 500);
}

QTEST_MAIN(TestLongQueue)
#include "tst_longqueue.moc"
