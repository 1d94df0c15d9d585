// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/display.h"

#include "models/figures.h"

#include <QLocale>

namespace palier {

namespace {

constexpr QChar unbroken(0x00a0);

QString signOf(Currency currency)
{
    const QString code = currency.code();
    if (code == QLatin1String("EUR"))
        return QStringLiteral("€");
    return code == QLatin1String("GBP") ? QStringLiteral("£") : code;
}

// A short date with the month in letters and four digits of the year, in the locale's own order.
QString formOf(const QLocale &locale, int day)
{
    switch (locale.language()) {
    case QLocale::German:
        return QStringLiteral("d. MMM yyyy");
    case QLocale::French:
        return day == 1 ? QStringLiteral("d'er' MMM yyyy") : QStringLiteral("d MMM yyyy");
    default:
        return locale.dateFormat(QLocale::ShortFormat).startsWith(u'M') ? QStringLiteral("MMM d, yyyy")
                                                                        : QStringLiteral("d MMM yyyy");
    }
}

} // namespace

QString displayed(Money amount)
{
    const QLocale locale;
    const QString sign = signOf(amount.currency), digits = writtenDigits(amount, locale);
    // Where the locale puts the sign, and with which space: asked with a figure that is then replaced.
    QString text = locale.toCurrencyString(qlonglong(7), sign);
    const qsizetype at = text.indexOf(locale.toString(7));
    if (at < 0)
        text = digits + unbroken + sign;
    else {
        qsizetype end = at + 1;
        while (end < text.size() && (text[end].isDigit() || text.sliced(end).startsWith(locale.decimalPoint())))
            ++end;
        if (at > 0 && sign.size() > 1 && !text[at - 1].isSpace())
            text.replace(at, end - at, unbroken + digits);
        else
            text.replace(at, end - at, digits);
    }
    text.replace(u' ', unbroken);
    return amount.isNegative() ? QChar(0x2212) + text : text;
}

QString displayed(QDate date)
{
    const QLocale locale;
    return date.isValid() ? locale.toString(date, formOf(locale, date.day())).replace(u' ', unbroken) : QString();
}

QString displayedInFigures(QDate date)
{
    const QLocale locale;
    QString form = locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(QLatin1String("yyyy")))
        form.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return date.isValid() ? locale.toString(date, form) : QString();
}

static QString dayAndTime(const QDateTime &utc, const QString &joint)
{
    return utc.isValid() ? displayed(utc.toLocalTime().date()) + joint + unbroken + displayedTime(utc) : QString();
}

QString displayedMoment(const QDateTime &utc) { return dayAndTime(utc, {}); }

QString displayedInSentence(const QDateTime &utc)
{
    return dayAndTime(utc, QLocale().language() == QLocale::French ? unbroken + QStringLiteral("à") : QString());
}

QString displayedTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    return QLocale().toString(utc.toLocalTime().time(), QLocale::ShortFormat).replace(u' ', unbroken); // "9:05 AM"
}

QString displayedLately(const QDateTime &utc, const QDateTime &now)
{
    const bool isToday = utc.isValid() && utc.toLocalTime().date() == now.toLocalTime().date();
    return isToday ? displayedTime(utc) : displayedInSentence(utc);
}

QString asPlain(const QString &text) { return text.toHtmlEscaped(); }

} // namespace palier
