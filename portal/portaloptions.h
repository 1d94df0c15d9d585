// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "portal/clientaddress.h"
#include "services/sql/databaseurl.h"

#include <QDate>

namespace palier {

// What the operator typed.
struct PortalOptions {
    DatabaseUrl books;
    QString administration;
    QHostAddress address;
    quint16 port = 8080;
    TrustedProxies proxies;
    QDate today;
    int ratePerSecond = 40; // requests an address, on the long run

    static QString usage();
    // Fault::BadValue, BadUrl, BadDate, MissingArgument, UnknownWord; all of Kind::Misuse. `arguments` without the
    // program's name.
    static Result<PortalOptions> from(const QStringList &arguments, const QString &todayInEnvironment,
                                      const QString &booksInEnvironment);
};

} // namespace palier
