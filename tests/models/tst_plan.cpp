// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan.h"

#include <QTest>

using namespace palier;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The whole matrix, a row a state: x where a plan may go there. Columns in the enum's order.
    void transitions_data()
    {
        QTest::addColumn<QString>("allowed");
        //                                      pacapr wlcbt
        QTest::newRow("proposed") << QStringLiteral(".xxx.xxx...");
        QTest::newRow("awaiting_second") << QStringLiteral("...x.xxx...");
        QTest::newRow("countered") << QStringLiteral("...x.x.x...");
        QTest::newRow("active") << QStringLiteral("....x...xxx");
        QTest::newRow("paused") << QStringLiteral("...x.......");
        for (const char *end : {"refused", "withdrawn", "lapsed", "completed", "broken", "terminated"})
            QTest::newRow(end) << QStringLiteral("...........");
    }
    void transitions()
    {
        QFETCH(const QString, allowed);
        const auto from = fromWord<PlanState>(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(from);
        QString found;
        for (const auto &[to, text] : WordTable<PlanState>::words)
            found.append(mayBecome(*from, to) ? u'x' : u'.');
        QCOMPARE(found, allowed);
    }

    void livesOrHasEnded()
    {
        for (const auto &[state, text] : WordTable<PlanState>::words) {
            bool goesOn = false;
            for (const auto &[to, ignored] : WordTable<PlanState>::words)
                goesOn = goesOn || mayBecome(state, to);
            // A plan that still can change holds its invoices, and no other does.
            QVERIFY2(holdsInvoices(state) == goesOn, text);
            // One that waits can be refused, and lapses when nobody answers.
            QVERIFY2(isWaiting(state) == mayBecome(state, PlanState::Lapsed), text);
            QVERIFY2(isWaiting(state) == mayBecome(state, PlanState::Refused), text);
        }
    }

    void instalmentStates_data()
    {
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<int>("daysToDue");
        QTest::addColumn<bool>("waived");
        QTest::addColumn<QString>("state");

        QTest::newRow("ahead") << qint64(0) << 10 << false << "scheduled";
        QTest::newRow("on the day") << qint64(0) << 0 << false << "scheduled";
        QTest::newRow("the day after") << qint64(0) << -1 << false << "late";
        QTest::newRow("partly, in time") << qint64(40) << 0 << false << "partly_paid";
        QTest::newRow("partly, too late") << qint64(99) << -1 << false << "late";
        QTest::newRow("paid ahead") << qint64(100) << 10 << false << "paid";
        QTest::newRow("paid, day passed") << qint64(100) << -10 << false << "paid";
        QTest::newRow("overpaid") << qint64(101) << -10 << false << "paid";
        QTest::newRow("waived") << qint64(0) << -10 << true << "waived";
        QTest::newRow("waived, partly paid") << qint64(50) << 1 << true << "waived";
    }
    void instalmentStates()
    {
        QFETCH(const qint64, paid);
        QFETCH(const int, daysToDue);
        QFETCH(const bool, waived);
        const QDate businessDate(2027, 3, 1);
        const QDate due = businessDate.addDays(daysToDue);
        const Instalment instalment{{1, due, due, {100, Currency()}}, {paid, Currency()}, waived};
        QTEST(word(instalment.state(businessDate)), "state");
    }

    void obstacles_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<qint64>("openNow");
        QTest::addColumn<int>("daysToDue");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("detail");

        QTest::newRow("none") << "proposed" << qint64(500) << 1 << ""
                              << "";
        QTest::newRow("due today") << "proposed" << qint64(500) << 0 << ""
                                   << "";
        QTest::newRow("second approval") << "awaiting_second" << qint64(500) << 1 << ""
                                         << "";
        QTest::newRow("paid since") << "proposed" << qint64(499) << 1 << "balance_changed"
                                    << "F-2";
        QTest::newRow("billed since") << "proposed" << qint64(501) << 1 << "balance_changed"
                                      << "F-2";
        QTest::newRow("a day passed") << "proposed" << qint64(500) << -1 << "date_passed"
                                      << "2027-02-28";
        QTest::newRow("both") << "proposed" << qint64(499) << -1 << "balance_changed"
                              << "F-2";
        for (const char *state :
             {"countered", "active", "paused", "refused", "withdrawn", "lapsed", "completed", "broken", "terminated"})
            QTest::newRow(state) << state << qint64(500) << 1 << "not_waiting" << state;
    }
    void obstacles()
    {
        QFETCH(const QString, state);
        QFETCH(const qint64, openNow);
        QFETCH(const int, daysToDue);
        const QDate businessDate(2027, 3, 1);
        Plan plan;
        plan.state = *fromWord<PlanState>(state);
        const auto invoice = [](const char *number, qint64 then, qint64 now) {
            return PlanInvoice{InvoiceNumber(number), {}, {then, Currency()}, {now, Currency()}};
        };
        plan.invoices = {invoice("F-1", 100, 100), invoice("F-2", 500, openNow)};
        for (int ordinal = 1; ordinal <= 2; ++ordinal) {
            // Agreed long ago, but due later: the due date counts.
            const QDate due = businessDate.addDays(daysToDue + 7 * (ordinal - 1));
            plan.instalments.append({{ordinal, due.addDays(-5), due, {300, Currency()}}, {0, Currency()}, false});
        }
        const auto obstacle = approvalObstacle(plan, businessDate);
        QTEST(obstacle ? word(obstacle->fault) : QString(), "fault");
        QTEST(obstacle ? obstacle->detail : QString(), "detail");
        QVERIFY(!obstacle || obstacle->kind == Kind::Refused);
    }
};

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
