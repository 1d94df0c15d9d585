// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/moneytext.h"

#include <algorithm>

namespace palier {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString toMajorText(Money amount)
{
    const int digits = amount.currency.digits();
    // Unsigned, so that the smallest number has its opposite too.
    const quint64 magnitude = amount.isNegative() ? quint64(0) - quint64(amount.minor) : quint64(amount.minor);
    QString text = QString::number(magnitude).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return amount.isNegative() ? u'-' + text : text;
}

Result<Money> fromMajorText(QStringView text, Currency currency)
{
    const bool negative = text.startsWith(u'-');
    const QStringView number = negative || text.startsWith(u'+') ? text.sliced(1) : text;
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.first(point);
    const QStringView part = point < 0 ? QStringView() : number.sliced(point + 1);
    if (!isDigits(whole) || (point >= 0 && !isDigits(part)) || part.size() > currency.digits())
        return refused(Fault::BadAmount, text.toString());

    Money amount{0, currency};
    const QString minor = whole.toString() + part.toString().leftJustified(currency.digits(), u'0');
    for (const QChar c : minor) {
        const qint64 digit = c.unicode() - u'0';
        // Built up with its sign: the smallest number has no positive counterpart.
        if (qMulOverflow(amount.minor, qint64(10), &amount.minor) ||
            qAddOverflow(amount.minor, negative ? -digit : digit, &amount.minor))
            return refused(Fault::AmountOverflow, text.toString());
    }
    return amount;
}

} // namespace palier
