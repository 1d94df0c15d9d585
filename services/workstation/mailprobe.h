// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/setting.h"

#include <functional>

namespace palier {

// Sends one test message through the mail server of these settings, away from the caller's thread, and answers on it.
// Given to a face by whoever knows how to send.
using MailProbe = std::function<void(const Settings &settings, const QString &password, const QString &to,
                                     std::function<void(Result<void>)> answered)>;

} // namespace palier
