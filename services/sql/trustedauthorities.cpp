// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/trustedauthorities.h"

#include <QDir>
#include <QFile>
#include <libpq-fe.h>

namespace palier {

static QString ownAuthorities()
{
    if (qEnvironmentVariableIsSet("PGSSLROOTCERT"))
        return qEnvironmentVariable("PGSSLROOTCERT");
#ifdef Q_OS_WIN
    const QString own = qEnvironmentVariable("APPDATA") + "/postgresql/root.crt";
#else
    const QString own = QDir::homePath() + "/.postgresql/root.crt";
#endif
    return QFile::exists(own) ? own : QString();
}

QString trustedAuthorities()
{
    if (const QString own = ownAuthorities(); !own.isEmpty())
        return own;
    for (const char *bundle : {
             "/etc/ssl/certs/ca-certificates.crt", // Debian, Ubuntu, Arch
             "/etc/pki/tls/certs/ca-bundle.crt",   // Fedora, Red Hat
             "/etc/ssl/ca-bundle.pem",             // SUSE
             "/etc/ssl/cert.pem",                  // macOS, Alpine
         }) {
        if (QFile::exists(bundle))
            return bundle;
    }
    return PQlibVersion() >= 160000 ? "system" : "";
}

} // namespace palier
