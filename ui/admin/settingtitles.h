// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin/settingeditor.h"

namespace palier {

// A setting's name as the settings' page bears it, in the language of the screen; its key where it has none.
QString settingTitle(const QString &key);
// What may be chosen, with the name of each; empty where a setting is no choice.
SettingChoices settingChoices(const QString &key);
// A value as the settings' page shows it: by its name, or in the locale of the screen.
QString settingValue(const QString &key, const QString &kept);
// The same where it stands alone, without a field and its unit: "10 days".
QString settingWithUnit(const QString &key, const QString &kept);
// The unit alone, as so many bear it: "day", "days"; empty where it is no length of time.
QString settingUnit(const QString &key, int number);

} // namespace palier
