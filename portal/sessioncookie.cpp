// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/sessioncookie.h"

namespace palier {

static constexpr auto cookieName = "palier_session";

QString sessionSecretOf(const Request &request)
{
    const auto cookies = request.header("cookie").replace(", ", ";").split(';');
    for (const QByteArray &cookie : cookies) {
        const QByteArray trimmed = cookie.trimmed();
        if (trimmed.startsWith(QByteArray(cookieName) + '='))
            return QString::fromLatin1(trimmed.mid(qsizetype(strlen(cookieName)) + 1));
    }
    return {};
}

QByteArray sessionCookie(const QString &secret, bool secure)
{
    return QByteArray(cookieName) + '=' + secret.toLatin1() + "; Path=/; HttpOnly; SameSite=Lax" +
           (secure ? "; Secure" : "");
}

} // namespace palier
