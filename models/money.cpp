// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/money.h"

#include <algorithm>
#include <numeric>

namespace palier {

namespace {

struct Quotient {
    quint64 whole = 0;
    quint64 rest = 0;
};

// a * b / divisor, exact although the product may need 128 bits: one bit of b at a time, nothing ever above 2^64.
// divisor is in 1..2^63-1 and b <= divisor, so that the result is at most a.
Quotient multiplyThenDivide(quint64 a, quint64 b, quint64 divisor)
{
    Quotient result;
    for (int bit = 63; bit >= 0; --bit) {
        result.whole *= 2;
        result.rest *= 2;
        if (b >> bit & 1) {
            result.whole += a / divisor;
            result.whole += result.rest / divisor;
            result.rest = result.rest % divisor + a % divisor;
        }
        result.whole += result.rest / divisor;
        result.rest %= divisor;
    }
    return result;
}

// The amount without its sign, of the smallest number too.
quint64 magnitude(qint64 minor) { return minor < 0 ? quint64(0) - quint64(minor) : quint64(minor); }

qint64 withSign(quint64 magnitude, bool negative) { return qint64(negative ? quint64(0) - magnitude : magnitude); }

tl::unexpected<Error> twoCurrencies(Currency expected, Currency found)
{
    return refused(Fault::TwoCurrencies, expected.code() + u'/' + found.code());
}

} // namespace

Result<Money> plus(Money a, Money b)
{
    if (a.currency != b.currency)
        return twoCurrencies(a.currency, b.currency);
    if (qAddOverflow(a.minor, b.minor, &a.minor))
        return refused(Fault::AmountOverflow);
    return a;
}

Result<Money> minus(Money a, Money b)
{
    if (a.currency != b.currency)
        return twoCurrencies(a.currency, b.currency);
    if (qSubOverflow(a.minor, b.minor, &a.minor))
        return refused(Fault::AmountOverflow);
    return a;
}

Result<Money> sum(const QList<Money> &amounts, Currency currency)
{
    Money total{0, currency};
    for (const Money &amount : amounts) {
        PALIER_TRY_ASSIGN(total, plus(total, amount));
    }
    return total;
}

Result<QList<Money>> sumByCurrency(const QList<Money> &amounts)
{
    QList<Money> sums;
    for (const Money &amount : amounts) {
        const auto same =
            std::find_if(sums.begin(), sums.end(), [&](Money known) { return known.currency == amount.currency; });
        if (same == sums.end()) {
            sums += amount;
        } else {
            PALIER_TRY_ASSIGN(*same, plus(*same, amount));
        }
    }
    return sums;
}

QList<Money> split(Money total, int parts)
{
    Q_ASSERT(parts >= 1);
    const qint64 each = total.minor / parts;
    const qint64 spare = total.minor % parts; // with the sign of the total
    QList<Money> shares(parts, Money{each, total.currency});
    for (qint64 part = 0; part < qAbs(spare); ++part)
        shares[part].minor += spare < 0 ? -1 : 1;
    return shares;
}

Result<QList<Money>> allocate(Money total, const QList<qint64> &weights)
{
    qint64 all = 0;
    for (const qint64 weight : weights) {
        if (weight < 0)
            return refused(Fault::BadValue, QString::number(weight));
        if (qAddOverflow(all, weight, &all))
            return refused(Fault::AmountOverflow);
    }
    if (all == 0)
        return refused(Fault::BadValue, QString::number(all));

    quint64 spare = magnitude(total.minor);
    QList<Quotient> shares;
    for (const qint64 weight : weights) {
        shares.append(multiplyThenDivide(magnitude(total.minor), quint64(weight), quint64(all)));
        spare -= shares.last().whole;
    }

    QList<qsizetype> byRest(weights.size());
    std::iota(byRest.begin(), byRest.end(), 0);
    std::stable_sort(byRest.begin(), byRest.end(),
                     [&shares](qsizetype a, qsizetype b) { return shares[a].rest > shares[b].rest; });
    for (qsizetype next = 0; spare > 0; ++next, --spare) // fewer than there are weights: each rest is below one unit
        ++shares[byRest[next]].whole;

    QList<Money> amounts;
    for (const Quotient &share : std::as_const(shares))
        amounts.append(Money{withSign(share.whole, total.isNegative()), total.currency});
    return amounts;
}

} // namespace palier
