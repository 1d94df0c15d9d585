// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar.h"
#include "tests/support/oracletable.h"

#include <QRandomGenerator>
#include <QTest>

using namespace palier;

namespace {

QDate day(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEaster_data()
    {
        QTest::addColumn<QString>("easter");
        for (const char *easter : {"1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24",
                                   "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2285-03-22"})
            QTest::newRow(easter) << easter;
    }
    void findsEaster()
    {
        QFETCH(const QString, easter);
        QCOMPARE(easterSunday(day(easter).year()), day(easter));
    }

    // Every day of 49 years, so that a closing day too many shows as well. Weekends the table leaves out.
    void agreesWithTheClosingDaysOracle()
    {
        PALIER_NEEDS_ORACLES();
        QSet<QDate> closed;
        for (const auto &row : oracleRows("target_closing_days_2002_2050"))
            closed.insert(day(row.value("date")));
        QVERIFY(closed.size() > 250);
        for (QDate date(2002, 1, 1); date.year() <= 2050; date = date.addDays(1)) {
            const bool expected = date.dayOfWeek() >= Qt::Saturday || closed.contains(date);
            QVERIFY2(isTargetClosingDay(date) == expected, qPrintable(date.toString(Qt::ISODate)));
        }
    }

    void agreesWithTheNextDayOracle()
    {
        PALIER_NEEDS_ORACLES();
        int used = 0;
        for (const auto &row : oracleRows("next_target_business_day")) {
            QCOMPARE(BusinessCalendar().nextBusinessDay(day(row.value("date"))),
                     day(row.value("same_or_next_business_day")));
            ++used;
        }
        QVERIFY(used > 90);
    }

    void rolls_data()
    {
        QTest::addColumn<QString>("businessDate");
        QTest::addColumn<QString>("agreed");
        QTest::addColumn<QString>("following");
        QTest::addColumn<QString>("modified");
        QTest::addColumn<QString>("preceding");

        const auto row = [](const char *name, const char *agreed, const char *following, const char *modified,
                            const char *preceding, const char *businessDate = "2026-01-02") {
            QTest::newRow(name) << businessDate << agreed << following << modified << preceding;
        };
        row("business day", "2026-11-25", "2026-11-25", "2026-11-25", "2026-11-25");
        row("Saturday", "2026-11-21", "2026-11-23", "2026-11-23", "2026-11-20");
        row("month's end", "2026-10-31", "2026-11-02", "2026-10-30", "2026-10-30");
        row("year's end", "2028-12-31", "2029-01-02", "2028-12-29", "2028-12-29");
        row("Good Friday", "2026-04-03", "2026-04-07", "2026-04-07", "2026-04-02");
        row("Christmas, own holiday before", "2026-12-25", "2026-12-28", "2026-12-28", "2026-12-23");
        row("today", "2026-11-21", "2026-11-23", "2026-11-23", "2026-11-23", "2026-11-21");
        row("today is the last workday", "2026-11-21", "2026-11-23", "2026-11-23", "2026-11-20", "2026-11-20");
        row("today, at a month's end", "2026-10-31", "2026-11-02", "2026-11-02", "2026-11-02", "2026-10-31");
    }
    void rolls()
    {
        QFETCH(const QString, agreed);
        QFETCH(const QString, businessDate);
        const QSet<QDate> holidays{QDate(2026, 12, 24)};
        const auto due = [&](Roll roll) {
            return BusinessCalendar{roll, holidays}.due(day(agreed), day(businessDate)).toString(Qt::ISODate);
        };
        QCOMPARE(due(Roll::None), agreed);
        QTEST(due(Roll::Following), "following");
        QTEST(due(Roll::ModifiedFollowing), "modified");
        QTEST(due(Roll::Preceding), "preceding");
    }

    void neverGoesBackInTime()
    {
        QRandomGenerator random(53);
        for (int round = 0; round < 300; ++round) {
            const QDate businessDate = QDate(2020, 1, 1).addDays(random.bounded(8000));
            BusinessCalendar calendar;
            for (int holiday = 0; holiday < 40; ++holiday)
                calendar.holidays.insert(businessDate.addDays(random.bounded(-10, 90)));
            for (const Roll roll : {Roll::None, Roll::Following, Roll::ModifiedFollowing, Roll::Preceding}) {
                calendar.roll = roll;
                QDate before = businessDate;
                for (int days = 0; days < 80; ++days) {
                    const QDate due = calendar.due(businessDate.addDays(days), businessDate);
                    QVERIFY(due >= before);
                    QVERIFY(roll == Roll::None || calendar.isBusinessDay(due));
                    before = due;
                }
            }
        }
    }

    void noDateIsNoClosingDay() { QVERIFY(!BusinessCalendar().nextBusinessDay(QDate()).isValid()); }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
