// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setting.h"

#include <algorithm>

namespace palier {

namespace {

constexpr int mostDays = 3650; // ten years: no plan is longer, see mostInstalments

SettingRule switchRule(const char *key) { return {key, SettingType::Switch, "off"}; }
SettingRule typed(const char *key, SettingType type, const char *byDefault = "") { return {key, type, byDefault}; }
SettingRule number(const char *key, const char *byDefault, qint64 least, qint64 most)
{
    return {key, SettingType::WholeNumber, byDefault, least, most};
}
SettingRule choice(const char *key, const char *choices, const char *byDefault)
{
    return {key, SettingType::Choice, byDefault, 0, 0, choices};
}
SettingRule pattern(const char *key, const char *pattern, const char *byDefault = "")
{
    return {key, SettingType::Text, byDefault, 0, 0, "", pattern};
}

QList<SettingRule> makeCatalogue()
{
    return {
        // Billing: who may propose, and inside which limits. An empty limit doesn't bind.
        switchRule("billing.allow_proposal"),
        typed("billing.min_total", SettingType::Amount),
        typed("billing.max_total", SettingType::Amount),
        typed("billing.min_instalment", SettingType::Amount),
        number("billing.max_instalments", "", 1, mostInstalments),
        number("billing.max_days", "", 0, mostDays),
        number("billing.max_first_days", "", 0, mostDays),
        number("billing.min_days_overdue", "", 0, mostDays),
        number("billing.down_payment_percent", "", 0, 100),
        number("billing.max_open_proposals", "", 0, 1000),
        number("billing.cooldown_days", "", 0, mostDays),

        // Billing: how a plan is made, answered and broken. Days are calendar days.
        switchRule("billing.whole_units"),
        number("billing.min_notice_days", "1", 0, mostDays),
        number("billing.answer_days", "14", 1, mostDays),
        number("billing.grace_days", "2", 0, mostDays),
        pattern("billing.refusal_reasons", "[a-z0-9_]+(,[a-z0-9_]+)*"),

        // Calendar: where an agreed date goes that is no business day.
        choice("calendar.roll", "none|following|modified_following|preceding", "none"),
        typed("calendar.holidays", SettingType::Dates),

        // Reminders: off until an admin has seen who would get what.
        switchRule("reminders.enabled"),
        typed("reminders.steps", SettingType::Steps, "7,21,35"),
        number("reminders.pause_days", "3", 0, mostDays),

        // Mail: the queue, and what staff get.
        // (What the desktop holds a decision's mail back for; nobody else does.)
        number("mail.undo_seconds", "10", 0, longestHoldSeconds),
        number("mail.lease_seconds", "60", 1, 86400),
        switchRule("mail.notify_staff"),
        typed("mail.staff_address", SettingType::Email),
        choice("mail.staff_language", "en|fr|nl|de", "en"),
        pattern("mail.message_id_domain", "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?", "palier.invalid"),

        // The mail server. Its password stands in the keychain, never here.
        pattern("smtp.host", "[A-Za-z0-9.:_-]+|\\[[0-9A-Fa-f.:]+\\]"),
        number("smtp.port", "587", 1, 65535),
        choice("smtp.security", "none|starttls|tls", "starttls"),
        typed("smtp.user", SettingType::Text),
        typed("smtp.from", SettingType::Email),
        typed("smtp.ca_file", SettingType::Text),

        // The customers' portal.
        typed("portal.base_url", SettingType::Url),
        number("portal.link_days", "90", 1, mostDays),
        number("portal.session_minutes", "60", 1, 10080),

        // Whom the customers pay.
        typed("creditor.name", SettingType::Text),
        typed("creditor.iban", SettingType::Iban),
        pattern("creditor.bic", "[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?"), // ISO 9362
        typed("creditor.reference", SettingType::Text),

        // Where the business date is taken.
        typed("administration.time_zone", SettingType::TimeZone, "UTC"),
    };
}

} // namespace

const QList<SettingRule> &settingCatalogue()
{
    static const QList<SettingRule> catalogue = makeCatalogue();
    return catalogue;
}

const SettingRule *settingRule(QStringView key)
{
    const auto &rules = settingCatalogue();
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
                                    [key](const SettingRule &rule) { return key == QLatin1String(rule.key); });
    return found == rules.cend() ? nullptr : &*found;
}

} // namespace palier
