// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace palier {

// How amounts and dates are written on the screen: by the locale of the language chosen at the start (QLocale()).

// "€1,234.50", "1 234,50 €"; other currencies than the few with a sign of their own bear their ISO code.
QString displayed(Money amount);
// "12 Mar 2026", "Mar 12, 2026", "1er mars 2026"; empty for no date.
QString displayed(QDate date);
// The same where there is little room: "12/03/2026".
QString displayedInFigures(QDate date);
// The moment in this computer's time zone: "12 Mar 2026 10:32"; empty for none.
QString displayedMoment(const QDateTime &utc);
// The same where it stands in a sentence: "le 12 mars 2026 à 10:32".
QString displayedInSentence(const QDateTime &utc);
QString displayedTime(const QDateTime &utc);
// In a sentence too: the time alone on the day of `now`, else the day with it.
QString displayedLately(const QDateTime &utc, const QDateTime &now);

// Text from outside, for a place that would read markup in it: a tooltip.
QString asPlain(const QString &text);

} // namespace palier
