// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settingvalue.h"

#include "models/iban.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>
#include <algorithm>

namespace palier {

namespace {

bool isWholly(const QString &value, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

std::optional<QString> switchValue(const QString &value)
{
    static const QStringList on{QStringLiteral("on"), QStringLiteral("true"), QStringLiteral("yes"),
                                QStringLiteral("1")};
    static const QStringList off{QStringLiteral("off"), QStringLiteral("false"), QStringLiteral("no"),
                                 QStringLiteral("0")};
    if (on.contains(value, Qt::CaseInsensitive))
        return on.first();
    return off.contains(value, Qt::CaseInsensitive) ? std::optional(off.first()) : std::nullopt;
}

std::optional<QString> wholeNumber(const SettingRule &rule, const QString &value)
{
    if (!isWholly(value, QStringLiteral("[0-9]{1,18}")))
        return std::nullopt;
    const qint64 number = value.toLongLong();
    return number >= rule.least && number <= rule.most ? std::optional(QString::number(number)) : std::nullopt;
}

// Major units of no currency yet: as many decimals as were given, at most three. Fifteen digits fit every currency.
std::optional<QString> amountValue(const QString &value)
{
    static const QRegularExpression form(QStringLiteral(R"(\A0*([0-9]{1,15})(\.[0-9]{1,3})?\z)"));
    const auto match = form.match(value);
    return match.hasMatch() ? std::optional(match.captured(1) + match.captured(2)) : std::nullopt;
}

std::optional<QString> textValue(const SettingRule &rule, const QString &value)
{
    constexpr qsizetype longest = 500;
    // One line: a value may end up in a mail's header.
    const bool breaks = std::any_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
    if (breaks || value.size() > longest)
        return std::nullopt;
    const QString pattern = QString::fromLatin1(rule.pattern);
    return pattern.isEmpty() || isWholly(value, pattern) ? std::optional(value) : std::nullopt;
}

std::optional<QString> urlValue(const SettingRule &rule, QString value)
{
    while (value.endsWith(u'/'))
        value.chop(1);
    const QUrl url(value, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return std::nullopt;
    return textValue(rule, value);
}

std::optional<QString> datesValue(const QString &value)
{
    QStringList dates;
    for (const QString &part : value.split(u',')) {
        const QString text = part.trimmed();
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid() || date.toString(Qt::ISODate) != text) // ISODate alone takes "2026-12-24T10:00"
            return std::nullopt;
        dates.append(text);
    }
    dates.sort(); // by date, too: that is what ISO 8601 is for
    dates.removeDuplicates();
    return dates.join(u',');
}

std::optional<QString> stepsValue(const QString &value)
{
    const auto procedure = Procedure::fromText(value, 0);
    if (!procedure)
        return std::nullopt;
    QStringList steps;
    for (const int days : procedure->daysAfterDue)
        steps.append(QString::number(days));
    return steps.join(u',');
}

} // namespace

std::optional<QString> settingValue(const SettingRule &rule, const QString &value)
{
    switch (rule.type) {
    case SettingType::Switch:
        return switchValue(value);
    case SettingType::WholeNumber:
        return wholeNumber(rule, value);
    case SettingType::Amount:
        return amountValue(value);
    case SettingType::Text:
        return textValue(rule, value);
    case SettingType::Choice:
        return QString::fromLatin1(rule.choices).split(u'|').contains(value) ? std::optional(value) : std::nullopt;
    case SettingType::Email:
        return isEmailAddress(value) ? std::optional(value) : std::nullopt;
    case SettingType::Url:
        return urlValue(rule, value);
    case SettingType::Dates:
        return datesValue(value);
    case SettingType::Steps:
        return stepsValue(value);
    case SettingType::TimeZone:
        return QTimeZone::isTimeZoneIdAvailable(value.toUtf8()) ? std::optional(value) : std::nullopt;
    case SettingType::Iban:
        return ibanFromText(value);
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

QString expectedValue(const SettingRule &rule)
{
    switch (rule.type) {
    case SettingType::Switch:
        return QStringLiteral("on|off");
    case SettingType::WholeNumber:
        return QStringLiteral("%1..%2").arg(rule.least).arg(rule.most);
    case SettingType::Amount:
        return QStringLiteral("50.00");
    case SettingType::Text:
        return *rule.pattern ? QString::fromLatin1(rule.pattern) : QStringLiteral("0..500");
    case SettingType::Choice:
        return QString::fromLatin1(rule.choices);
    case SettingType::Email:
        return QStringLiteral("name@example.org");
    case SettingType::Url:
        return QStringLiteral("https://pay.example.org");
    case SettingType::Dates:
        return QStringLiteral("2026-12-24,2026-12-31");
    case SettingType::Steps:
        return QStringLiteral("7,21,35");
    case SettingType::TimeZone:
        return QStringLiteral("Europe/Brussels");
    case SettingType::Iban:
        return QStringLiteral("BE68539007547034");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace palier
