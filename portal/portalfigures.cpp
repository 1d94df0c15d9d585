// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/portalfigures.h"

#include <QLocale>

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

// From the digits, never by way of a double.
QString number(Money amount, const QLocale &locale)
{
    const auto scale = quint64(amount.currency.scale());
    const quint64 size = amount.isNegative() ? quint64(0) - quint64(amount.minor) : quint64(amount.minor);
    QString text = locale.toString(qulonglong(size / scale));
    if (amount.currency.digits() > 0)
        text += locale.decimalPoint() + QString::number(size % scale).rightJustified(amount.currency.digits(), '0');
    return text;
}

} // namespace

QString PortalFigures::amount(Money amount) const
{
    const QString digits = number(amount, localeOf(m_language));
    const QString code = amount.currency.code();
    const bool isEuro = code == "EUR";
    const QString sign = isEuro ? QString(QChar(0x20AC)) : code;
    const QString minus = amount.isNegative() ? QString(QChar(0x2212)) : QString();
    switch (m_language) {
    case Language::English:
        return minus + sign + (isEuro ? QString() : QString(noBreak)) + digits;
    case Language::Dutch:
        return sign + noBreak + minus + digits;
    case Language::French:
    case Language::German:
        return minus + digits + noBreak + sign;
    }
    Q_UNREACHABLE();
}

QString PortalFigures::dayOfMonth(int day) const
{
    const bool isFirst = m_language == Language::French && day == 1;
    return QString::number(day) + (isFirst ? "er" : m_language == Language::German ? "." : "");
}

QString PortalFigures::date(QDate date) const
{
    return dayOfMonth(date.day()) + noBreak + localeOf(m_language).monthName(date.month(), QLocale::LongFormat) + noBreak +
           QString::number(date.year());
}

QString PortalFigures::longDate(QDate day) const
{
    const QString comma = m_language == Language::German || m_language == Language::English ? "," : "";
    return weekday(day.dayOfWeek()) + comma + ' ' + date(day);
}

QString PortalFigures::weekday(int day) const { return localeOf(m_language).dayName(day, QLocale::LongFormat); }

QString PortalFigures::iban(const QString &iban)
{
    QString grouped;
    for (qsizetype i = 0; i < iban.size(); ++i)
        grouped += (i > 0 && i % 4 == 0 ? QString(" ") : QString()) + iban[i];
    return grouped;
}

} // namespace palier
