// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace palier {

// What a form of this session bears so that no other site can send it: HMAC-SHA-256 of its purpose under the session's
// secret (OWASP, "HMAC based token pattern"). So it needs no store, and survives a restart as the session does.
QString csrfToken(const QString &sessionSecret);

// Takes the same time wherever they differ.
bool isCsrfToken(const QString &token, const QString &sessionSecret);

} // namespace palier
