// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace palier {

// A setting's name as the settings' page bears it, in the language of the screen; its key where it has none.
QString settingTitle(const QString &key);

} // namespace palier
