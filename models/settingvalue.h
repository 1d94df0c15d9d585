// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/setting.h"

namespace palier {

// A value that isn't empty, in the one written form of the rule's type; nothing where the rule doesn't take it.
std::optional<QString> settingValue(const SettingRule &rule, const QString &value);

// What the rule takes, as a hint for the one who typed it: "on|off", "0..100", "2026-12-24,…".
QString expectedValue(const SettingRule &rule);

} // namespace palier
