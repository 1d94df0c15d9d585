// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setting.h"

#include "models/settingvalue.h"

namespace palier {

namespace {

std::optional<QString> amountLimit(const Settings &settings, QStringView key)
{
    return settings.isSet(key) ? std::optional(settings.text(key)) : std::nullopt;
}

std::optional<int> limit(const Settings &settings, QStringView key)
{
    return settings.isSet(key) ? std::optional(settings.number(key)) : std::nullopt;
}

Limits limitsOf(const Settings &settings)
{
    Limits limits;
    limits.minTotal = amountLimit(settings, u"billing.min_total");
    limits.maxTotal = amountLimit(settings, u"billing.max_total");
    limits.minInstalment = amountLimit(settings, u"billing.min_instalment");
    limits.maxInstalments = limit(settings, u"billing.max_instalments");
    limits.maxDays = limit(settings, u"billing.max_days");
    limits.maxFirstDays = limit(settings, u"billing.max_first_days");
    limits.minDaysOverdue = limit(settings, u"billing.min_days_overdue");
    limits.downPaymentPercent = limit(settings, u"billing.down_payment_percent");
    limits.maxOpenProposals = limit(settings, u"billing.max_open_proposals");
    limits.cooldownDays = limit(settings, u"billing.cooldown_days");
    return limits;
}

BusinessCalendar calendarOf(const Settings &settings)
{
    BusinessCalendar calendar;
    calendar.roll = fromWord<Roll>(settings.text(u"calendar.roll")).value_or(Roll::None);
    const QStringList holidays = settings.text(u"calendar.holidays").split(u',', Qt::SkipEmptyParts);
    for (const QString &day : holidays)
        calendar.holidays.insert(QDate::fromString(day, Qt::ISODate));
    return calendar;
}

} // namespace

Result<QString> normalised(QStringView key, QStringView value)
{
    const SettingRule *const rule = settingRule(key);
    if (!rule)
        return fail(Kind::Misuse, Fault::UnknownSetting, key.toString());
    const QString text = value.trimmed().toString();
    if (text.isEmpty())
        return text;
    if (auto written = settingValue(*rule, text))
        return *std::move(written);
    return refused(Fault::BadValue, expectedValue(*rule), key.toString());
}

QString Settings::text(QStringView key) const
{
    const QString stored = m_stored.value(key.toString());
    if (!stored.isEmpty())
        return stored;
    const SettingRule *const rule = settingRule(key);
    return rule ? QString::fromLatin1(rule->byDefault) : QString();
}

bool Settings::isOn(QStringView key) const { return text(key) == QLatin1String("on"); }

int Settings::number(QStringView key) const { return text(key).toInt(); }

bool Settings::isSet(QStringView key) const { return !text(key).isEmpty(); }

BillingPolicy Settings::billingPolicy() const
{
    BillingPolicy policy;
    policy.allowProposal = isOn(u"billing.allow_proposal");
    policy.limits = limitsOf(*this);
    policy.split = isOn(u"billing.whole_units") ? Split::WholeUnits : Split::Even;
    policy.calendar = calendarOf(*this);
    policy.minNoticeDays = number(u"billing.min_notice_days");
    policy.answerDays = number(u"billing.answer_days");
    return policy;
}

Procedure Settings::procedure() const
{
    return Procedure::fromText(text(u"reminders.steps"), number(u"reminders.pause_days")).value_or(Procedure());
}

QStringList Settings::refusalReasons() const
{
    QStringList reasons;
    for (const char *reason : palier::refusalReasons)
        reasons.append(QString::fromLatin1(reason));
    reasons += text(u"billing.refusal_reasons").split(u',', Qt::SkipEmptyParts);
    reasons.removeDuplicates();
    return reasons;
}

} // namespace palier
