// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settingtitles.h"

#include "ui/admin/settingtext.h"
#include "ui/controls/naming.h"

#include <QCoreApplication>
#include <algorithm>

namespace palier {

namespace {

struct SettingTitle {
    const char *key, *section, *title;
};

// Limits have theirs in Naming: the portal's rules and the review name them too.
constexpr SettingTitle titles[] = {
    {"billing.allow_proposal", "palier::BillingSection", QT_TRANSLATE_NOOP("palier::BillingSection", "Allow proposal")},
    {"billing.whole_units", "palier::BillingSection", QT_TRANSLATE_NOOP("palier::BillingSection", "Whole units")},
    {"billing.min_notice_days", "palier::BillingSection", QT_TRANSLATE_NOOP("palier::BillingSection", "Notice")},
    {"billing.answer_days", "palier::BillingSection", QT_TRANSLATE_NOOP("palier::BillingSection", "Time to answer")},
    {"billing.grace_days", "palier::BillingSection", QT_TRANSLATE_NOOP("palier::BillingSection", "Grace")},
    {"billing.refusal_reasons", "palier::BillingSection",
     QT_TRANSLATE_NOOP("palier::BillingSection", "Own reasons for a refusal")},
    {"calendar.roll", "palier::BillingSection",
     QT_TRANSLATE_NOOP("palier::BillingSection", "When an instalment falls on a closing day")},
    {"calendar.holidays", "palier::BillingSection", QT_TRANSLATE_NOOP("palier::BillingSection", "Own holidays")},
    {"administration.time_zone", "palier::BillingSection", QT_TRANSLATE_NOOP("palier::BillingSection", "Time zone")},
    {"creditor.name", "palier::CreditorSection", QT_TRANSLATE_NOOP("palier::CreditorSection", "Name")},
    {"creditor.iban", "palier::CreditorSection", QT_TRANSLATE_NOOP("palier::CreditorSection", "IBAN")},
    {"creditor.bic", "palier::CreditorSection", QT_TRANSLATE_NOOP("palier::CreditorSection", "BIC")},
    {"creditor.reference", "palier::CreditorSection",
     QT_TRANSLATE_NOOP("palier::CreditorSection", "Payment reference")},
    {"portal.base_url", "palier::CreditorSection", QT_TRANSLATE_NOOP("palier::CreditorSection", "Address")},
    {"portal.link_days", "palier::CreditorSection",
     QT_TRANSLATE_NOOP("palier::CreditorSection", "A link is valid for")},
    {"portal.session_minutes", "palier::CreditorSection",
     QT_TRANSLATE_NOOP("palier::CreditorSection", "Signed in for")},
    {"smtp.host", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "Server")},
    {"smtp.port", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "Port")},
    {"smtp.security", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "Security")},
    {"smtp.ca_file", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "Own certificate authority")},
    {"smtp.from", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "Sender")},
    {"smtp.user", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "User")},
    {"mail.notify_staff", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "Tell staff by e-mail")},
    {"mail.staff_address", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "Staff’s address")},
    {"mail.staff_language", "palier::EmailSection",
     QT_TRANSLATE_NOOP("palier::EmailSection", "Language of these messages")},
    {"mail.message_id_domain", "palier::EmailSection",
     QT_TRANSLATE_NOOP("palier::EmailSection", "Domain of the message numbers")},
    {"mail.lease_seconds", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "Lease of a message")},
    {"mail.undo_seconds", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "Time to undo")},
    {"reminders.enabled", "palier::ReminderSection", QT_TRANSLATE_NOOP("palier::ReminderSection", "Send reminders")},
    {"reminders.steps", "palier::ReminderSection", QT_TRANSLATE_NOOP("palier::ReminderSection", "Steps")},
    {"reminders.pause_days", "palier::ReminderSection",
     QT_TRANSLATE_NOOP("palier::ReminderSection", "Pause after a refusal")},
};

struct ChoiceName {
    const char *key, *word, *section, *name;
};

constexpr ChoiceName choices[] = {
    {"calendar.roll", "none", "palier::BillingSection", QT_TRANSLATE_NOOP("palier::BillingSection", "Leave the date")},
    {"calendar.roll", "following", "palier::BillingSection",
     QT_TRANSLATE_NOOP("palier::BillingSection", "Next business day")},
    {"calendar.roll", "modified_following", "palier::BillingSection",
     QT_TRANSLATE_NOOP("palier::BillingSection", "Next business day of the same month")},
    {"calendar.roll", "preceding", "palier::BillingSection",
     QT_TRANSLATE_NOOP("palier::BillingSection", "Business day before")},
    {"smtp.security", "starttls", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "STARTTLS")},
    {"smtp.security", "tls", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "TLS from the start")},
    {"smtp.security", "none", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "None")},
    // Languages by their own names, whatever the screen's is.
    {"mail.staff_language", "en", nullptr, "English"},
    {"mail.staff_language", "fr", nullptr, "Français"},
    {"mail.staff_language", "nl", nullptr, "Nederlands"},
    {"mail.staff_language", "de", nullptr, "Deutsch"},
};

} // namespace

QString settingTitle(const QString &key)
{
    const auto found = std::find_if(std::begin(titles), std::end(titles),
                                    [&](const SettingTitle &title) { return key == QLatin1String(title.key); });
    return found == std::end(titles) ? Naming::limit(key) : QCoreApplication::translate(found->section, found->title);
}

SettingChoices settingChoices(const QString &key)
{
    SettingChoices found;
    for (const ChoiceName &choice : choices) {
        if (key == QLatin1String(choice.key))
            found << std::pair(QString::fromLatin1(choice.word),
                               choice.section ? QCoreApplication::translate(choice.section, choice.name)
                                              : QString::fromUtf8(choice.name));
    }
    return found;
}

QString settingValue(const QString &key, const QString &kept)
{
    for (const auto &[word, name] : settingChoices(key)) {
        if (word == kept)
            return name;
    }
    const SettingRule *rule = settingRule(key);
    return rule ? SettingText::shown(*rule, kept) : kept;
}

} // namespace palier
