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
    static const char *const english[] = {"th", "st", "nd", "rd"};
    const int last = day / 10 == 1 ? 0 : day % 10; // 11th, 12th, 13th
    const QString number = QString::number(day);
    switch (language) {
    case Language::English:
        return number + QLatin1String(english[last < 4 ? last : 0]);
    case Language::French:
        return day == 1 ? number + QLatin1String("er") : number;
    case Language::Dutch:
        return number + QLatin1Char('e');
    case Language::German:
        return number + QLatin1Char('.');
    }
    Q_UNREACHABLE();
}

QString writtenWeekday(int day, Language language) { return localeOf(language).dayName(day, QLocale::LongFormat); }

QString writtenDate(QDate date, Language language)
{
    const QString month = localeOf(language).monthName(date.month(), QLocale::LongFormat);
    const bool isOrdinal = language == Language::French || language == Language::German;
    const QString day = isOrdinal ? writtenDayOfMonth(date.day(), language) : QString::number(date.day());
    return day + noBreak + month + noBreak + QString::number(date.year());
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
