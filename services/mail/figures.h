// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "models/money.h"

#include <QDate>

namespace palier
{

// Figures as a letter in that language writes them. Spaces in amounts and dates never break a line.

// "€1,234.50", "1 234,50 €", "€ 1.234,50", "1.234,50 €"; other currencies with their ISO code ("USD 1,234.50"), because
// a dollar sign doesn't say whose dollar.
QString writtenAmount(Money amount, Language language);
// One amount a currency, joined by "+".
QString writtenAmounts(const QList<Money> &amounts, Language language);

// "1 May 2026", "1er mai 2026", "1 mei 2026", "1. Mai 2026"
QString writtenDate(QDate date, Language language);

// An IBAN in groups of four (ISO 13616-1, printed form), with plain spaces: it is copied into banking forms.
QString writtenIban(QStringView iban);

} // namespace palier
