// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"
#include "models/procedure.h"
#include "models/proposal.h"

#include <QMap>

namespace palier {

enum class SettingType { Switch, WholeNumber, Amount, Text, Choice, Email, Url, Dates, Steps, TimeZone, Iban };

// One setting of an administration. Values are kept as text in one written form: a switch is "on" or "off", an amount
// "50.00", dates "2026-01-02,2026-12-24". Empty: not set.
struct SettingRule {
    const char *key;
    SettingType type;
    const char *byDefault;
    qint64 least = 0;         // of a whole number
    qint64 most = 2147483647; // of a whole number
    const char *choices = ""; // of a choice: "none|starttls|tls"
    const char *pattern = ""; // of a text: the regular expression that it is wholly; empty: any one line
};

const QList<SettingRule> &settingCatalogue();
const SettingRule *settingRule(QStringView key);

// The value in its one written form, or Fault::BadValue with what is expected in `detail`. Fault::UnknownSetting.
Result<QString> normalised(QStringView key, QStringView value);

// The settings of an administration, defaults filled in. Values were checked when they were written.
class Settings
{
public:
    Settings() = default;
    explicit Settings(QMap<QString, QString> stored) : m_stored(std::move(stored)) {}

    QString text(QStringView key) const; // stored, else the default
    // Empty: the default counts.
    QString stored(QStringView key) const { return m_stored.value(key.toString()); }
    bool isOn(QStringView key) const;
    int number(QStringView key) const; // 0 when empty
    bool isSet(QStringView key) const;

    BillingPolicy billingPolicy() const;
    Procedure procedure() const;
    QStringList refusalReasons() const; // everybody's, then the admin's own

private:
    QMap<QString, QString> m_stored;
};

} // namespace palier
