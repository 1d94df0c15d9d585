// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "portal/httpmessage.h"

namespace palier {

// The session's secret in the request's Cookie header (RFC 6265), or empty.
QString sessionSecretOf(const Request &request);

// The Set-Cookie value. HttpOnly: no script reads it. SameSite=Lax and not Strict: the visitor comes from a link in a
// mail, and a Strict cookie would be held back from the page to which that link redirects. It ends with the browser;
// the books end it earlier. `secure`: never sent over an unencrypted connection.
QByteArray sessionCookie(const QString &secret, bool secure);

} // namespace palier
