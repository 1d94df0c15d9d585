// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "models/money.h"

#include <QDate>
#include <QLocale>

namespace palier {

// Figures as that language writes them, for letters and for the portal. Spaces in amounts and dates never break a line.

// "€1,234.50", "1 234,50 €", "€ 1.234,50", "1.234,50 €"; other currencies with their ISO code ("USD 1,234.50"), because
// a dollar sign doesn't say whose dollar.
QString writtenAmount(Money amount, Language language);
// One amount a currency, joined by "+".
QString writtenAmounts(const QList<Money> &amounts, Language language);

// The digits alone, from the minor units and never by way of a double: "1,234.50" of either sign.
QString writtenDigits(Money amount, const QLocale &locale);

// "1 May 2026", "1er mai 2026", "1 mei 2026", "1. Mai 2026"
QString writtenDate(QDate date, Language language);
// "Friday, 1 May 2026", "vendredi 1er mai 2026"
QString writtenLongDate(QDate date, Language language);
// As in "on the 1st of the month": "1st", "1er", "1e", "1."
QString writtenDayOfMonth(int day, Language language);
// 1 is Monday.
QString writtenWeekday(int day, Language language);

// An IBAN in groups of four (ISO 13616-1, printed form), with plain spaces: it is copied into banking forms.
QString writtenIban(QStringView iban);

} // namespace palier
