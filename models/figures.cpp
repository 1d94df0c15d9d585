// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures.h"

namespace palier {

namespace {

constexpr QChar noBreak(0x00A0);

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::French:
        return QLocale(QLocale::French, QLocale::France);
    case Language::Dutch:
        return QLocale(QLocale::Dutch, QLocale::Netherlands);
    case Language::German:
        return QLocale(QLocale::German, QLocale::Germany);
    }
    Q_UNREACHABLE();
}

} // namespace

QString writtenDigits(Money amount, const QLocale &locale)
{
    const auto scale = quint64(amount.currency.scale());
    const quint64 size = amount.isNegative() ? quint64(0) - quint64(amount.minor) : quint64(amount.minor);
    QString text = locale.toString(qulonglong(size / scale));
    if (amount.currency.digits() > 0)
        text += locale.decimalPoint() +
                QString::number(size % scale).rightJustified(amount.currency.digits(), QLatin1Char('0'));
    return text;
}

QString writtenAmount(Money amount, Language language)
{
    const QString number = writtenDigits(amount, localeOf(language));
    const QString code = amount.currency.code();
    const bool isEuro = code == QLatin1String("EUR");
    const QString sign = isEuro ? QString(QChar(0x20AC)) : code;
    const QString minus = amount.isNegative() ? QString(QChar(0x2212)) : QString();
    switch (language) {
    case Language::English:
        return minus + (isEuro ? sign + number : sign + noBreak + number);
    case Language::Dutch:
        return sign + noBreak + minus + number;
    case Language::French:
    case Language::German:
        return minus + number + noBreak + sign;
    }
    Q_UNREACHABLE();
}

QString writtenAmounts(const QList<Money> &amounts, Language language)
{
    QStringList written;
    for (const Money &amount : amounts)
        written += writtenAmount(amount, language);
    return written.join(QStringLiteral(" + "));
}

QString writtenDayOfMonth(int day, Language language)
{
    const bool isFirst = language == Language::French && day == 1;
    return QString::number(day) + (isFirst ? "er" : language == Language::German ? "." : "");
}

QString writtenWeekday(int day, Language language) { return localeOf(language).dayName(day, QLocale::LongFormat); }

QString writtenDate(QDate date, Language language)
{
    const QString month = localeOf(language).monthName(date.month(), QLocale::LongFormat);
    return writtenDayOfMonth(date.day(), language) + noBreak + month + noBreak + QString::number(date.year());
}

QString writtenLongDate(QDate date, Language language)
{
    const bool hasComma = language == Language::German || language == Language::English;
    return writtenWeekday(date.dayOfWeek(), language) + (hasComma ? ", " : " ") + writtenDate(date, language);
}

QString writtenIban(QStringView iban)
{
    QString grouped;
    int count = 0;
    for (const QChar c : iban) {
        if (!c.isLetterOrNumber())
            continue;
        if (count > 0 && count % 4 == 0)
            grouped += QLatin1Char(' ');
        grouped += c.toUpper();
        ++count;
    }
    return grouped;
}

} // namespace palier
