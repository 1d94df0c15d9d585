// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedule.h"

#include <algorithm>

namespace palier {

namespace {

constexpr int lastYear = 9999; // ISO 8601 writes a year with four digits

QDate clamped(int year, int month, PlanDay anchor)
{
    return QDate(year, month, std::min(anchor.number(), QDate(year, month, 1).daysInMonth()));
}

// The anchor's day in the month that is `months` after that of `start`.
QDate anchored(QDate start, int months, PlanDay anchor)
{
    const QDate month = QDate(start.year(), start.month(), 1).addMonths(months);
    return clamped(month.year(), month.month(), anchor);
}

bool isDayOf(PlanKind kind, PlanDay day)
{
    switch (kind) {
    case PlanKind::Deferred:
        return day.isNone();
    case PlanKind::Weekly:
        return !day.isLast() && day.number() >= Qt::Monday && day.number() <= Qt::Sunday;
    case PlanKind::Monthly:
        return day.number() >= 1 && day.number() <= 31;
    }
    Q_UNREACHABLE();
    return false;
}

QDate agreedDate(const ScheduleTerms &terms, int index)
{
    switch (terms.kind) {
    case PlanKind::Deferred:
        return terms.first;
    case PlanKind::Weekly: {
        const int daysToDay = (terms.day.number() - terms.first.dayOfWeek() + 7) % 7;
        return terms.first.addDays(daysToDay + 7 * qint64(index));
    }
    case PlanKind::Monthly: {
        const bool nextMonth = anchored(terms.first, 0, terms.day) < terms.first;
        return anchored(terms.first, index + (nextMonth ? 1 : 0), terms.day);
    }
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

std::optional<PlanDay> PlanDay::fromText(QStringView text)
{
    if (text.isEmpty())
        return PlanDay();
    if (text == QLatin1String("last"))
        return last();
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int day = digits ? text.toInt() : 0; // 0 where it is too large as well
    return day >= 1 && day <= 31 ? std::optional(of(day)) : std::nullopt;
}

QString PlanDay::text() const
{
    if (isLast())
        return QStringLiteral("last");
    return isNone() ? QString() : QString::number(m_day);
}

Result<QList<QDate>> agreedDates(const ScheduleTerms &terms)
{
    const int most = terms.kind == PlanKind::Deferred ? 1 : mostInstalments;
    if (terms.count < 1 || terms.count > most)
        return refused(Fault::BadCount, QString::number(most), QStringLiteral("count"));
    if (!isDayOf(terms.kind, terms.day))
        return refused(Fault::BadDay, terms.day.text(), QStringLiteral("day"));
    if (!terms.first.isValid() || agreedDate(terms, terms.count - 1).year() > lastYear)
        return refused(Fault::BadDate, terms.first.toString(Qt::ISODate), QStringLiteral("date"));

    QList<QDate> dates;
    for (int index = 0; index < terms.count; ++index)
        dates.append(agreedDate(terms, index));
    return dates;
}

Result<QList<Money>> instalmentAmounts(Money total, int count, Split rule)
{
    if (count < 1 || count > mostInstalments)
        return refused(Fault::BadCount, QString::number(mostInstalments), QStringLiteral("count"));

    QList<Money> amounts = split(total, count);
    if (rule == Split::WholeUnits && count > 1) {
        const qint64 scale = total.currency.scale();
        const Money unit{total.minor / count / scale * scale, total.currency};
        amounts.fill(unit);
        amounts.last().minor = total.minor - unit.minor * (count - 1);
    }
    const auto tooSmall = [](const Money &amount) { return amount.minor <= 0; };
    if (std::any_of(amounts.cbegin(), amounts.cend(), tooSmall))
        return refused(Fault::InstalmentTooSmall, {}, QStringLiteral("count"));
    return amounts;
}

Result<QList<ScheduledInstalment>> makeSchedule(const ScheduleTerms &terms, Money total, Split rule,
                                                const BusinessCalendar &calendar, QDate businessDate)
{
    PALIER_TRY_ASSIGN(const QList<QDate> dates, agreedDates(terms));
    PALIER_TRY_ASSIGN(const QList<Money> amounts, instalmentAmounts(total, terms.count, rule));

    QList<ScheduledInstalment> instalments;
    for (int index = 0; index < terms.count; ++index) {
        const QDate due = calendar.due(dates[index], businessDate);
        instalments.append(ScheduledInstalment{index + 1, dates[index], due, amounts[index]});
    }
    return instalments;
}

} // namespace palier
