// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar.h"

namespace palier {

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return QDate(year, monthAndDay / 31, monthAndDay % 31 + 1);
}

bool isTargetClosingDay(QDate day)
{
    if (!day.isValid())
        return false;
    if (day.dayOfWeek() >= Qt::Saturday)
        return true;
    switch (day.month() * 100 + day.day()) {
    case 101:
    case 501:
    case 1225:
    case 1226:
        return true;
    default:
        break;
    }
    const qint64 afterEaster = easterSunday(day.year()).daysTo(day);
    return afterEaster == -2 || afterEaster == 1;
}

bool BusinessCalendar::isBusinessDay(QDate day) const { return !isTargetClosingDay(day) && !holidays.contains(day); }

QDate BusinessCalendar::nextBusinessDay(QDate sameOrAfter) const
{
    while (!isBusinessDay(sameOrAfter))
        sameOrAfter = sameOrAfter.addDays(1);
    return sameOrAfter;
}

QDate BusinessCalendar::previousBusinessDay(QDate sameOrBefore) const
{
    while (!isBusinessDay(sameOrBefore))
        sameOrBefore = sameOrBefore.addDays(-1);
    return sameOrBefore;
}

QDate BusinessCalendar::due(QDate agreed, QDate businessDate) const
{
    if (roll == Roll::None)
        return agreed;
    const QDate following = nextBusinessDay(agreed);
    const bool leavesMonth = following.month() != agreed.month() || following.year() != agreed.year();
    if (roll == Roll::Following || (roll == Roll::ModifiedFollowing && !leavesMonth))
        return following;
    const QDate preceding = previousBusinessDay(agreed);
    return preceding < businessDate ? following : preceding;
}

} // namespace palier
