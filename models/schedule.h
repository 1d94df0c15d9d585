// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/calendar.h"
#include "models/error.h"
#include "models/money.h"

#include <QDate>
#include <QList>

namespace palier {

enum class PlanKind { Deferred, Weekly, Monthly };

template <> struct WordTable<PlanKind> {
    static constexpr Word<PlanKind> words[] = {
        {PlanKind::Deferred, "deferred"}, {PlanKind::Weekly, "weekly"}, {PlanKind::Monthly, "monthly"}};
};

// The day that instalments fall on. Monthly: 1 to 31, or the last of the month. Weekly: 1 (Monday) to 7. Deferred:
// none.
class PlanDay
{
public:
    PlanDay() = default;
    static PlanDay of(int day) { return PlanDay(day); }
    static PlanDay last() { return PlanDay(lastOfMonth); }
    // "1" to "31" or "last"; empty: none.
    static std::optional<PlanDay> fromText(QStringView text);

    bool isNone() const { return m_day == 0; }
    bool isLast() const { return m_day == lastOfMonth; }
    int number() const { return isLast() ? 31 : m_day; } // 1 to 31; of last: 31, which every month clamps
    QString text() const;                                // "last", "17", or empty

    friend bool operator==(const PlanDay &, const PlanDay &) = default;

private:
    static constexpr int lastOfMonth = 32;
    explicit PlanDay(int day) : m_day(day) {}
    int m_day = 0;
};

struct ScheduleTerms {
    PlanKind kind = PlanKind::Deferred;
    int count = 1;
    PlanDay day;
    QDate first; // deferred: the day itself; else the earliest day allowed for the first instalment
};

struct ScheduledInstalment {
    int ordinal = 1; // from 1
    QDate agreed;    // local date of the administration
    QDate due;       // the agreed one, moved by its calendar
    Money amount;

    friend bool operator==(const ScheduledInstalment &, const ScheduledInstalment &) = default;
};

enum class Split { Even, WholeUnits };

// The most instalments that a plan may have, whatever the settings say: ten years of weeks.
inline constexpr int mostInstalments = 520;

// Agreed dates only. Monthly dates are each clamped from the anchor day, never from the date before (31 Jan, 28 Feb,
// 31 Mar). Fault::BadCount, Fault::BadDay, Fault::BadDate.
Result<QList<QDate>> agreedDates(const ScheduleTerms &terms);

// Amounts of `count` instalments. Even: see split(). WholeUnits: each but the last is the total divided, rounded down
// to a whole unit, the last takes the rest. Fault::InstalmentTooSmall where one would be zero or negative.
Result<QList<Money>> instalmentAmounts(Money total, int count, Split rule);

// Every instalment. Agreed dates strictly increase, due dates never decrease, amounts sum to the total.
Result<QList<ScheduledInstalment>> makeSchedule(const ScheduleTerms &terms, Money total, Split rule,
                                                const BusinessCalendar &calendar, QDate businessDate);

} // namespace palier
