// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/procedure.h"

#include <QRandomGenerator>
#include <QTest>

using namespace palier;

namespace {

Invoice overdueInvoice(QDate due)
{
    Invoice invoice;
    invoice.due = due;
    invoice.amount.minor = 10000;
    invoice.open.minor = 10000;
    return invoice;
}

} // namespace

class TestProcedure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("days"); // empty: none

        QTest::newRow("usual") << "7,21,35" << QList<int>{7, 21, 35};
        QTest::newRow("one step") << "14" << QList<int>{14};
        QTest::newRow("on the day itself") << "0,1" << QList<int>{0, 1};
        QTest::newRow("spaces") << " 7, 21 ,35 " << QList<int>{7, 21, 35};
        QTest::newRow("nothing") << "" << QList<int>{};
        QTest::newRow("the same twice") << "7,7" << QList<int>{};
        QTest::newRow("falling") << "21,7" << QList<int>{};
        QTest::newRow("negative") << "-7,7" << QList<int>{};
        QTest::newRow("empty step") << "7,,21" << QList<int>{};
        QTest::newRow("comma at the end") << "7," << QList<int>{};
        QTest::newRow("a word") << "7,soon" << QList<int>{};
        QTest::newRow("half a day") << "7.5" << QList<int>{};
        QTest::newRow("too far") << "7,99999" << QList<int>{};
    }
    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<int>, days);
        const auto procedure = Procedure::fromText(text, 5);
        QCOMPARE(procedure.has_value(), !days.isEmpty());
        if (procedure) {
            QCOMPARE(procedure->daysAfterDue, days);
            QCOMPARE(procedure->pauseDays, 5);
        }
        QVERIFY(!Procedure::fromText(text, -1));
    }

    // Steps 7, 21, 35 days after the due date, 1 March; a pause of 3 days.
    void nextSteps_data()
    {
        QTest::addColumn<int>("lastStep");
        QTest::addColumn<QDate>("lastSent");
        QTest::addColumn<QDate>("releasedOn");
        QTest::addColumn<int>("step"); // 0: none
        QTest::addColumn<QDate>("on");
        const auto march = [](int day) { return QDate(2026, 3, 1).addDays(day - 1); };

        QTest::newRow("first") << 0 << QDate() << QDate() << 1 << march(8);
        QTest::newRow("second, in time") << 1 << march(8) << QDate() << 2 << march(22);
        QTest::newRow("second, the first was late") << 1 << march(20) << QDate() << 2 << march(34);
        QTest::newRow("second, the first was early") << 1 << march(3) << QDate() << 2 << march(22);
        QTest::newRow("third, far too late") << 2 << march(90) << QDate() << 3 << march(104);
        QTest::newRow("sent elsewhere, day unknown") << 1 << QDate() << QDate() << 2 << march(22);
        QTest::newRow("at its end") << 3 << march(36) << QDate() << 0 << QDate();
        QTest::newRow("beyond its end") << 7 << march(36) << QDate() << 0 << QDate();
        QTest::newRow("a plan was refused") << 0 << QDate() << march(20) << 1 << march(23);
        QTest::newRow("a plan was refused early") << 0 << QDate() << march(2) << 1 << march(8);
        QTest::newRow("refused after a step") << 1 << march(8) << march(60) << 2 << march(63);
        QTest::newRow("refused soon after a step") << 1 << march(50) << march(51) << 2 << march(64);
    }
    void nextSteps()
    {
        QFETCH(const int, lastStep);
        QFETCH(const QDate, lastSent);
        QFETCH(const QDate, releasedOn);
        Invoice invoice = overdueInvoice(QDate(2026, 3, 1));
        invoice.reminder = {lastStep, lastSent, releasedOn};
        const auto next = nextStep(Procedure(), invoice);
        QTEST(next ? next->step : 0, "step");
        QTEST(next ? next->on : QDate(), "on");
    }

    void nothingForWhatIsNotOpen()
    {
        Invoice invoice = overdueInvoice(QDate(2026, 3, 1));
        for (const qint64 open : {qint64(0), qint64(-1)}) {
            invoice.open.minor = open;
            QVERIFY(!nextStep(Procedure(), invoice));
        }
        QVERIFY(!nextStep(Procedure(), overdueInvoice(QDate())));
        QVERIFY(!nextStep(Procedure{{}, 3}, overdueInvoice(QDate(2026, 3, 1))));
    }

    // An office that runs on some days only, with weeks missed in between, and now and then a plan that ends. Whatever
    // happens: every step once and in order, never two closer than the procedure has them, none before its day, none
    // while the pause lasts; and none later than the first run on which it could go.
    void catchesUpOneStepAtATime()
    {
        QRandomGenerator random(61);
        for (int round = 0; round < 1000; ++round) {
            Procedure procedure{{}, random.bounded(10)};
            for (int days = random.bounded(15); procedure.steps() < 5; days += random.bounded(1, 30))
                procedure.daysAfterDue.append(days);
            Invoice invoice = overdueInvoice(QDate(2025, 1, 1).addDays(random.bounded(1000)));

            QList<QDate> sent;
            QDate today = invoice.due.addDays(random.bounded(-20, 120));
            while (sent.size() < procedure.steps()) {
                const auto next = nextStep(procedure, invoice);
                QVERIFY(next);
                QCOMPARE(next->step, sent.size() + 1);
                if (next->on <= today) {
                    const int days = procedure.daysAfterDue[next->step - 1];
                    QVERIFY(today >= invoice.due.addDays(days));
                    QVERIFY(invoice.reminder.releasedOn.isNull() ||
                            today >= invoice.reminder.releasedOn.addDays(procedure.pauseDays));
                    if (!sent.isEmpty())
                        QVERIFY(sent.last().daysTo(today) >= days - procedure.daysAfterDue[next->step - 2]);
                    sent.append(today);
                    invoice.reminder.lastStep = next->step;
                    invoice.reminder.lastSent = today;
                } else if (random.bounded(20) == 0) {
                    invoice.reminder.releasedOn = today;
                }
                today = today.addDays(random.bounded(8) == 0 ? random.bounded(1, 60) : 1);
            }
            QVERIFY(!nextStep(procedure, invoice));
        }
    }

    // Run daily from the due date on, every step goes on its own day.
    void keepsTheCalendarWhenRunDaily()
    {
        Invoice invoice = overdueInvoice(QDate(2028, 2, 1));
        QList<qint64> sentAfter;
        for (int day = 0; day < 60; ++day) {
            const auto next = nextStep(Procedure(), invoice);
            if (!next || next->on > invoice.due.addDays(day))
                continue;
            sentAfter.append(day);
            invoice.reminder.lastStep = next->step;
            invoice.reminder.lastSent = invoice.due.addDays(day);
        }
        QCOMPARE(sentAfter, (QList<qint64>{7, 21, 35}));
    }
};

QTEST_APPLESS_MAIN(TestProcedure)
#include "tst_procedure.moc"
