// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settingtitles.h"

#include "ui/admin/settingtext.h"
#include "ui/controls/naming.h"
#include "ui/messages/messagewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
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
    {"smtp.ca_file", "palier::EmailSection", QT_TRANSLATE_NOOP("palier::EmailSection", "Certificate authority")},
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
};

SettingChoices languageChoices()
{
    SettingChoices languages;
    for (const auto &[language, name] : WordTable<Language>::words) {
        const QString code = QString::fromLatin1(name);
        languages << std::pair(code, MessageWords::language(code));
    }
    return languages;
}

} // namespace

QString settingTitle(const QString &key)
{
    const auto found = std::find_if(std::begin(titles), std::end(titles),
                                    [&](const SettingTitle &title) { return key == QLatin1String(title.key); });
    return found == std::end(titles) ? Naming::limit(key) : QCoreApplication::translate(found->section, found->title);
}

SettingChoices settingChoices(const QString &key)
{
    if (key == QLatin1String("mail.staff_language"))
        return languageChoices();
    SettingChoices found;
    for (const ChoiceName &choice : choices) {
        if (key == QLatin1String(choice.key))
            found << std::pair(QString::fromLatin1(choice.word),
                               QCoreApplication::translate(choice.section, choice.name));
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

// What is a time says in its key which one. The unit of a limit is Naming's.
QString settingWithUnit(const QString &key, const QString &kept)
{
    const SettingRule *rule = settingRule(key);
    if (rule && !kept.isEmpty() && rule->type == SettingType::Steps)
        return settingValue(key, kept) + u' ' + QCoreApplication::translate("palier::ReminderSection", "days");
    if (!rule || kept.isEmpty() || rule->type != SettingType::WholeNumber)
        return settingValue(key, kept);
    if (key.endsWith(QLatin1String("_days")))
        return QCoreApplication::translate("palier::Naming", "%n day(s)", nullptr, kept.toInt());
    if (key.endsWith(QLatin1String("_minutes")))
        return QCoreApplication::translate("palier::CreditorSection", "%n minute(s)", nullptr, kept.toInt());
    if (key.endsWith(QLatin1String("_seconds")))
        return QCoreApplication::translate("palier::EmailSection", "%n second(s)", nullptr, kept.toInt());
    return Naming::limitValue(key, kept, {});
}

QString settingUnit(const QString &key, int number)
{
    static const QRegularExpression time(QStringLiteral("_(days|minutes|seconds)$"));
    const QString kept = QString::number(number);
    return key.contains(time) ? settingWithUnit(key, kept).remove(QLocale().toString(number)).trimmed() : QString();
}

} // namespace palier
