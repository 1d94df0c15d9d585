// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/money.h"

#include <QStringList>

namespace palier {

// What all the amounts of a file together say about the sign before the decimals.
struct AmountEvidence {
    int point = 0;   // amounts like 12.50 or 1,234.56, which can be nothing else
    int comma = 0;   // amounts like 12,50 or 1.234,56
    int either = 0;  // amounts like 1,234, with two readings
    QString example; // the first of these, and its line
    int line = 0;

    void weigh(QStringView amount, int onLine);
};

// How the amounts of one file are read: exact, digit by digit. Thousands may be grouped by the other sign, spaces of
// any kind or apostrophes. A minus may stand before or behind, or be a pair of parentheses. A currency's code or sign
// may stand at either end, and must fit the row's currency. Decimals beyond the currency's must be zeros, and not be
// three in all: 1.000 may well be a thousand. Contradicting evidence is treated as in dateorder.h.
class AmountReading
{
public:
    explicit AmountReading(QChar decimal) : m_decimal(decimal) {}
    // Fault::AmbiguousDecimals, line of the example, field "decimal" (the key that answers), detail: the columns, the
    // example and its two readings: "Amount: 1,234: , 1.234 . 1234".
    static Result<AmountReading> decide(const AmountEvidence &evidence, const QStringList &columns);

    // Fault::BadAmount, Fault::AmountOverflow, Fault::AmbiguousDecimals, Fault::TwoCurrencies; detail the text.
    Result<Money> read(QStringView amount, Currency currency) const;

private:
    QChar m_decimal; // null: contradicted by as many
    bool m_contradicted = false;
};

} // namespace palier
