// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/setting.h"

#include <QCoreApplication>

namespace palier {

// A setting's value as a clerk reads and types it, in the locale of the screen; kept is the one written form of
// models/setting.h.
class SettingText
{
    Q_DECLARE_TR_FUNCTIONS(palier::SettingText)

public:
    static QString shown(const SettingRule &rule, const QString &kept);
    // What was typed, in the form that is kept. Whether it can be kept, normalised() says.
    static QString kept(const SettingRule &rule, const QString &typed);
    // What to write instead of something that can't be kept: a sentence.
    static QString wanted(const SettingRule &rule);
    // "Allowed: 1–3,650. Default: 14." as far as there is something to say.
    static QString limits(const SettingRule &rule, const QString &shownDefault);

private:
    static QString wantedText(const QString &key);
};

} // namespace palier
