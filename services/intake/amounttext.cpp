// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/amounttext.h"

#include "models/moneytext.h"
#include "services/intake/amountparts.h"

#include <algorithm>

namespace palier {

namespace {

struct Sign {
    QStringView sign;
    QStringView currencies;
};

// Who writes amounts with which sign; a sign that several share fits each of them.
const Sign signs[] = {
    {u"€", u"EUR"},
    {u"$", u"USD CAD AUD NZD SGD HKD TWD MXN BRL ARS CLP COP"},
    {u"US$", u"USD"},
    {u"£", u"GBP EGP GIP FKP SHP"},
    {u"¥", u"JPY CNY"},
    {u"FR", u"CHF XAF XOF XPF"},
    {u"FR.", u"CHF"},
    {u"SFR", u"CHF"},
    {u"KR", u"SEK NOK DKK ISK"},
    {u"KR.", u"DKK"},
    {u"ZŁ", u"PLN"},
    {u"KČ", u"CZK"},
    {u"FT", u"HUF"},
    {u"₹", u"INR"},
    {u"₺", u"TRY"},
};

enum class Tag { Fits, OtherCurrency, Unknown };

Tag judge(const QString &tag, Currency currency)
{
    if (tag.isEmpty() || tag == currency.code())
        return Tag::Fits;
    const auto sign = std::find_if(std::begin(signs), std::end(signs), [&](const Sign &s) { return s.sign == tag; });
    if (sign == std::end(signs))
        return Currency::fromCode(tag) ? Tag::OtherCurrency : Tag::Unknown;
    return sign->currencies.contains(currency.code()) ? Tag::Fits : Tag::OtherCurrency;
}

} // namespace

void AmountEvidence::weigh(QStringView amount, int onLine)
{
    const AmountParts parts = amountParts(amount);
    if (!parts.valid)
        return;
    const DecimalSign reading = decimalSign(parts.body);
    if (reading == DecimalSign::Either && either++ == 0) {
        example = amount.toString();
        line = onLine;
    }
    point += reading == DecimalSign::Point ? 1 : 0;
    comma += reading == DecimalSign::Comma ? 1 : 0;
}

Result<AmountReading> AmountReading::decide(const AmountEvidence &evidence, const QStringList &columns)
{
    if (evidence.either > 0 && evidence.point == 0 && evidence.comma == 0) {
        QString joined = amountParts(evidence.example).body.toString();
        QString pointed = joined;
        pointed.replace(u',', u'.');
        joined.remove(u',').remove(u'.');
        const bool comma = evidence.example.contains(u',');
        const QString detail = QStringLiteral("%1: %2: , %3 . %4")
                                   .arg(columns.join(QStringLiteral(", ")), evidence.example, comma ? pointed : joined,
                                        comma ? joined : pointed);
        return fail({Kind::Refused, Fault::AmbiguousDecimals, detail, evidence.line, QStringLiteral("decimal")});
    }
    AmountReading reading(evidence.comma > evidence.point ? u',' : u'.');
    reading.m_contradicted = evidence.comma > 0 && evidence.point > 0;
    if (reading.m_contradicted && evidence.comma == evidence.point)
        reading.m_decimal = QChar();
    return reading;
}

Result<Money> AmountReading::read(QStringView amount, Currency currency) const
{
    const auto bad = [amount](Fault fault) { return refused(fault, amount.toString()); };
    const AmountParts parts = amountParts(amount);
    if (!parts.valid)
        return bad(Fault::BadAmount);
    const Tag tag = judge(parts.tag, currency);
    if (tag != Tag::Fits)
        return bad(tag == Tag::Unknown ? Fault::BadAmount : Fault::TwoCurrencies);
    const DecimalSign reading = decimalSign(parts.body);
    if (m_contradicted && reading == DecimalSign::Either)
        return bad(Fault::AmbiguousDecimals);
    if (m_decimal.isNull() && reading != DecimalSign::Plain)
        return bad(Fault::BadAmount);

    const qsizetype at = m_decimal.isNull() ? -1 : parts.body.lastIndexOf(m_decimal);
    const auto whole = ungrouped(at < 0 ? parts.body : parts.body.first(at), m_decimal);
    QStringView decimals = at < 0 ? QStringView() : parts.body.sliced(at + 1);
    const bool isThousand = decimals.size() == 3; // perhaps
    while (decimals.size() > currency.digits() && decimals.endsWith(u'0') && !isThousand)
        decimals.chop(1);
    if (!whole || !std::all_of(decimals.begin(), decimals.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) ||
        decimals.size() > currency.digits())
        return bad(Fault::BadAmount);
    QString plain = parts.negative ? QStringLiteral("-") : QString();
    plain += whole->isEmpty() ? QStringLiteral("0") : *whole;
    if (!decimals.isEmpty())
        plain.append(u'.').append(decimals);
    auto money = fromMajorText(plain, currency);
    return money ? money : bad(money.error().fault);
}

} // namespace palier
