// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedule.h"
#include "tests/support/faultof.h"
#include "tests/support/oracletable.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>

using namespace palier;

namespace {

QDate day(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

QString joined(const QList<QDate> &dates)
{
    QStringList texts;
    for (const QDate date : dates)
        texts.append(date.toString(Qt::ISODate));
    return texts.join(u'|');
}

ScheduleTerms terms(const QString &kind, int count, const QString &planDay, const QString &first)
{
    return {*fromWord<PlanKind>(kind), count, *PlanDay::fromText(planDay), day(first)};
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays()
    {
        for (int number = 1; number <= 31; ++number) {
            const auto planDay = PlanDay::fromText(QString::number(number));
            QVERIFY(planDay == PlanDay::of(number));
            QCOMPARE(planDay->number(), number);
            QCOMPARE(planDay->text(), QString::number(number));
        }
        QVERIFY(PlanDay::fromText(u"last") == PlanDay::last());
        QCOMPARE(PlanDay::last().text(), QString("last"));
        QCOMPARE(PlanDay::last().number(), 31);
        QVERIFY(PlanDay::last() != PlanDay::of(31));
        QVERIFY(PlanDay::fromText(u"")->isNone());
        QCOMPARE(PlanDay().text(), QString());
        for (const char *text : {"0", "32", "-1", "+1", " 1", "1.0", "LAST", "monday", "99999999999999999999"})
            QVERIFY2(!PlanDay::fromText(QString(text)), text);
    }

    void agreesOnDates_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("planDay");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("dates");

        QTest::newRow("deferred") << "deferred" << 1 << ""
                                  << "2026-12-24"
                                  << "2026-12-24";
        // 2026-11-23 is a Monday.
        QTest::newRow("weekly, the same day") << "weekly" << 2 << "1"
                                              << "2026-11-23"
                                              << "2026-11-23|2026-11-30";
        QTest::newRow("weekly, the day after") << "weekly" << 2 << "2"
                                               << "2026-11-23"
                                               << "2026-11-24|2026-12-01";
        QTest::newRow("weekly, the day before") << "weekly" << 2 << "7"
                                                << "2026-11-23"
                                                << "2026-11-29|2026-12-06";
        QTest::newRow("weekly, six days on") << "weekly" << 1 << "1"
                                             << "2026-11-24"
                                             << "2026-11-30";
        QTest::newRow("monthly, the same day") << "monthly" << 2 << "15"
                                               << "2026-11-15"
                                               << "2026-11-15|2026-12-15";
        QTest::newRow("monthly, missed") << "monthly" << 2 << "15"
                                         << "2026-11-16"
                                         << "2026-12-15|2027-01-15";
        QTest::newRow("monthly, 31st") << "monthly" << 4 << "31"
                                       << "2026-01-15"
                                       << "2026-01-31|2026-02-28|2026-03-31|2026-04-30";
        QTest::newRow("monthly, last") << "monthly" << 4 << "last"
                                       << "2027-12-31"
                                       << "2027-12-31|2028-01-31|2028-02-29|2028-03-31";
        QTest::newRow("monthly, 30th") << "monthly" << 3 << "30"
                                       << "2026-01-30"
                                       << "2026-01-30|2026-02-28|2026-03-30";
        QTest::newRow("monthly, 29th, leap") << "monthly" << 3 << "29"
                                             << "2028-01-30"
                                             << "2028-02-29|2028-03-29|2028-04-29";
        QTest::newRow("monthly, 29th, no leap") << "monthly" << 2 << "29"
                                                << "2027-02-01"
                                                << "2027-02-28|2027-03-29";
        QTest::newRow("monthly, clamped on the first day") << "monthly" << 2 << "31"
                                                           << "2026-02-28"
                                                           << "2026-02-28|2026-03-31";
        QTest::newRow("monthly, past the clamped day") << "monthly" << 2 << "30"
                                                       << "2026-03-31"
                                                       << "2026-04-30|2026-05-30";
    }
    void agreesOnDates()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, count);
        QFETCH(const QString, first);
        QFETCH(const QString, dates);
        QFETCH(const QString, planDay);
        const auto found = agreedDates(terms(kind, count, planDay, first));
        QVERIFY(found);
        QCOMPARE(joined(*found), dates);
    }

    void refusesTerms_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("planDay");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("field");

        QTest::newRow("deferred twice") << "deferred" << 2 << ""
                                        << "2026-12-24"
                                        << "bad_count"
                                        << "count";
        QTest::newRow("deferred with a day") << "deferred" << 1 << "3"
                                             << "2026-12-24"
                                             << "bad_day"
                                             << "day";
        QTest::newRow("deferred without a date") << "deferred" << 1 << ""
                                                 << ""
                                                 << "bad_date"
                                                 << "date";
        QTest::newRow("weekly none") << "weekly" << 0 << "1"
                                     << "2026-12-24"
                                     << "bad_count"
                                     << "count";
        QTest::newRow("weekly, fewer") << "weekly" << -1 << "1"
                                       << "2026-12-24"
                                       << "bad_count"
                                       << "count";
        QTest::newRow("weekly, too many") << "weekly" << 521 << "1"
                                          << "2026-12-24"
                                          << "bad_count"
                                          << "count";
        QTest::newRow("weekly without a day") << "weekly" << 2 << ""
                                              << "2026-12-24"
                                              << "bad_day"
                                              << "day";
        QTest::newRow("weekly on day 8") << "weekly" << 2 << "8"
                                         << "2026-12-24"
                                         << "bad_day"
                                         << "day";
        QTest::newRow("weekly on the last") << "weekly" << 2 << "last"
                                            << "2026-12-24"
                                            << "bad_day"
                                            << "day";
        QTest::newRow("weekly without a date") << "weekly" << 2 << "1"
                                               << ""
                                               << "bad_date"
                                               << "date";
        QTest::newRow("monthly without a day") << "monthly" << 2 << ""
                                               << "2026-12-24"
                                               << "bad_day"
                                               << "day";
        QTest::newRow("monthly, too many") << "monthly" << 2147483647 << "1"
                                           << "2026-12-24"
                                           << "bad_count"
                                           << "count";
        QTest::newRow("beyond year 9999") << "monthly" << 2 << "1"
                                          << "9999-12-01"
                                          << "bad_date"
                                          << "date";
    }
    void refusesTerms()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, count);
        QFETCH(const QString, first);
        QFETCH(const QString, planDay);
        const auto found = agreedDates(terms(kind, count, planDay, first));
        QTEST(faultOf(found), "fault");
        QTEST(found.error().field, "field");
    }

    // Used: the monthly rows, and each second date of a weekly plan for "every 14 days". Not used: quarterly and yearly
    // schedules, which no plan has.
    void agreesWithTheAnchorOracle()
    {
        PALIER_NEEDS_ORACLES();
        int monthly = 0;
        int fortnightly = 0;
        for (const auto &row : oracleRows("anchored_month_clamping")) {
            const QString schedule = row.value("schedule");
            const QDate start = day(row.value("start"));
            const int count = int(row.value("dates").count(u'|')) + 1;
            if (schedule.startsWith("monthly")) {
                const auto dates = agreedDates({PlanKind::Monthly, count, PlanDay::of(start.day()), start});
                QVERIFY(dates);
                QCOMPARE(joined(*dates), row.value("dates"));
                ++monthly;
            } else if (schedule == QLatin1String("every 14 days")) {
                const auto dates = agreedDates({PlanKind::Weekly, 2 * count, PlanDay::of(start.dayOfWeek()), start});
                QVERIFY(dates);
                QList<QDate> each;
                for (qsizetype index = 0; index < dates->size(); index += 2)
                    each.append(dates->at(index));
                QCOMPARE(joined(each), row.value("dates"));
                ++fortnightly;
            }
        }
        QVERIFY(monthly > 0);
        QVERIFY(fortnightly > 0);
    }

    void amounts_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<qint64>>("even"); // empty: too small
        QTest::addColumn<QList<qint64>>("whole");

        QTest::newRow("one") << qint64(1050) << "EUR" << 1 << QList<qint64>{1050} << QList<qint64>{1050};
        QTest::newRow("one cent once") << qint64(1) << "EUR" << 1 << QList<qint64>{1} << QList<qint64>{1};
        QTest::newRow("thirds") << qint64(10000) << "EUR" << 3 << QList<qint64>{3334, 3333, 3333}
                                << QList<qint64>{3300, 3300, 3400};
        QTest::newRow("exact") << qint64(600) << "EUR" << 3 << QList<qint64>{200, 200, 200}
                               << QList<qint64>{200, 200, 200};
        QTest::newRow("less than a unit each")
            << qint64(299) << "EUR" << 3 << QList<qint64>{100, 100, 99} << QList<qint64>{};
        QTest::newRow("less than a cent each") << qint64(2) << "EUR" << 3 << QList<qint64>{} << QList<qint64>{};
        QTest::newRow("yen") << qint64(100) << "JPY" << 3 << QList<qint64>{34, 33, 33} << QList<qint64>{33, 33, 34};
        QTest::newRow("dinar") << qint64(10000) << "TND" << 3 << QList<qint64>{3334, 3333, 3333}
                               << QList<qint64>{3000, 3000, 4000};
        QTest::newRow("nothing") << qint64(0) << "EUR" << 1 << QList<qint64>{} << QList<qint64>{};
        QTest::newRow("a credit") << qint64(-300) << "EUR" << 2 << QList<qint64>{} << QList<qint64>{};
    }
    void amounts()
    {
        QFETCH(const qint64, total);
        QFETCH(const QString, code);
        QFETCH(const int, count);
        const auto found = [&](Split rule) {
            QList<qint64> minors;
            const auto amounts = instalmentAmounts({total, *Currency::fromCode(code)}, count, rule);
            if (!amounts && amounts.error().fault != Fault::InstalmentTooSmall)
                minors.append(-1);
            for (const Money &amount : amounts.value_or(QList<Money>()))
                minors.append(amount.minor);
            return minors;
        };
        QTEST(found(Split::Even), "even");
        QTEST(found(Split::WholeUnits), "whole");
    }

    void refusesACount()
    {
        for (const int count : {-1, 0, mostInstalments + 1, std::numeric_limits<int>::max()})
            QCOMPARE(faultOf(instalmentAmounts({100000, Currency()}, count, Split::Even)), QString("bad_count"));
    }

    // Any plan: exact sum, nothing zero, dates that rise, the right day each month, no due date before the last.
    void holdsForAnyPlan()
    {
        QRandomGenerator random(59);
        int made = 0;
        for (int round = 0; round < 4000; ++round) {
            const QDate businessDate = QDate(2020, 1, 1).addDays(random.bounded(15000));
            const bool weekly = random.bounded(2) == 0;
            const int number = random.bounded(1, weekly ? 8 : 33);
            const PlanDay planDay = number == 32 ? PlanDay::last() : PlanDay::of(number);
            const ScheduleTerms plan{weekly ? PlanKind::Weekly : PlanKind::Monthly, random.bounded(1, 60), planDay,
                                     businessDate.addDays(random.bounded(40))};
            const Money total{qint64(random.bounded(1, 2000000)), Currency()};
            const Split rule = random.bounded(2) == 0 ? Split::Even : Split::WholeUnits;
            BusinessCalendar calendar{Roll(random.bounded(4)), {}};
            for (int holiday = 0; holiday < 30; ++holiday)
                calendar.holidays.insert(businessDate.addDays(random.bounded(200)));

            const auto schedule = makeSchedule(plan, total, rule, calendar, businessDate);
            if (!schedule) {
                QCOMPARE(faultOf(schedule), QString("instalment_too_small"));
                QVERIFY(total.minor / plan.count < (rule == Split::Even ? 1 : total.currency.scale()));
                continue;
            }
            ++made;
            QCOMPARE(schedule->size(), plan.count);
            qint64 paid = 0;
            QDate agreedBefore = plan.first.addDays(-1);
            QDate dueBefore = businessDate;
            for (int index = 0; index < plan.count; ++index) {
                const ScheduledInstalment &instalment = schedule->at(index);
                QCOMPARE(instalment.ordinal, index + 1);
                QVERIFY(instalment.amount.minor > 0);
                paid += instalment.amount.minor;
                QVERIFY(instalment.agreed > agreedBefore);
                QVERIFY(instalment.due >= dueBefore);
                const int expected = weekly ? number : std::min(number, instalment.agreed.daysInMonth());
                QCOMPARE(weekly ? instalment.agreed.dayOfWeek() : instalment.agreed.day(), expected);
                agreedBefore = instalment.agreed;
                dueBefore = instalment.due;
            }
            QCOMPARE(paid, total.minor);
            const QDate first = schedule->constFirst().agreed;
            QVERIFY(first < plan.first.addDays(weekly ? 7 : 32)); // the first such day, not a later one
        }
        QVERIFY(made > 3000);
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
