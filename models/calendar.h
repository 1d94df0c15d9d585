// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/words.h"

#include <QDate>
#include <QSet>

namespace palier {

// How an instalment's agreed date moves when it is no business day.
enum class Roll { None, Following, ModifiedFollowing, Preceding };

template <> struct WordTable<Roll> {
    static constexpr Word<Roll> words[] = {
        {Roll::None, "none"},
        {Roll::Following, "following"},
        {Roll::ModifiedFollowing, "modified_following"},
        {Roll::Preceding, "preceding"},
    };
};

// Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher).
QDate easterSunday(int year);

// TARGET closing days since 2002 (ECB): Saturdays, Sundays, 1 January, Good Friday, Easter Monday, 1 May, 25 and 26
// December.
bool isTargetClosingDay(QDate day);

// The administration's business days: no TARGET closing day, none of its own holidays.
struct BusinessCalendar {
    Roll roll = Roll::None;
    QSet<QDate> holidays;

    bool isBusinessDay(QDate day) const;
    QDate nextBusinessDay(QDate sameOrAfter) const;
    QDate previousBusinessDay(QDate sameOrBefore) const;

    // The due date of an agreed date. Never moved before `businessDate`: where preceding would be, it follows instead.
    QDate due(QDate agreed, QDate businessDate) const;
};

} // namespace palier
