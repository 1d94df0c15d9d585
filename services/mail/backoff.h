// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <chrono>

namespace palier {

// After so many attempts in vain (about 16 hours) a mail is `failed`, and a person looks at it.
inline constexpr int mailAttempts = 12;

// The wait before an attempt (from 1; the first doesn't wait): a minute, doubled each time up to four hours, less up to
// a fifth. That part is taken from the message's id, so that mails which failed together don't all come back together,
// and the same mail waits the same on every computer.
std::chrono::seconds waitBeforeAttempt(int attempt, const QByteArray &messageId);

} // namespace palier
