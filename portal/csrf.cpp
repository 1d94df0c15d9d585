// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/csrf.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace palier {

QString csrfToken(const QString &sessionSecret)
{
    const QByteArray mac =
        QMessageAuthenticationCode::hash("palier portal form 1", sessionSecret.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(mac.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool isCsrfToken(const QString &token, const QString &sessionSecret)
{
    const QByteArray given = token.toUtf8(), wanted = csrfToken(sessionSecret).toUtf8();
    if (given.size() != wanted.size())
        return false;
    uchar difference = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        difference = uchar(difference | (uchar(given[i]) ^ uchar(wanted[i])));
    return difference == 0;
}

} // namespace palier
