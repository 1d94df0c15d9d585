// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/currency.h"
#include "models/error.h"

#include <QList>

namespace palier {

// An amount in minor units (cents) of one currency. No double, no text, no locale: see moneytext.h for the written
// form.
struct Money {
    qint64 minor = 0;
    Currency currency;

    bool isZero() const { return minor == 0; }
    bool isNegative() const { return minor < 0; }
    friend bool operator==(const Money &, const Money &) = default;
};

// Within one currency, checked for overflow: Fault::TwoCurrencies, Fault::AmountOverflow.
Result<Money> plus(Money a, Money b);
Result<Money> minus(Money a, Money b);
Result<Money> sum(const QList<Money> &amounts, Currency currency);
// One sum a currency, in the order in which the currencies come.
Result<QList<Money>> sumByCurrency(const QList<Money> &amounts);

// `parts` amounts that sum exactly to `total`: the total divided, the spare units one each to the first parts.
// parts >= 1; a negative total gives the mirrored parts of its positive.
QList<Money> split(Money total, int parts);

// Shares by weight that sum exactly to `total`: rounded down, the spare units to the largest remainders first, the
// earlier one at a tie. Weights >= 0, not all 0.
Result<QList<Money>> allocate(Money total, const QList<qint64> &weights);

} // namespace palier
