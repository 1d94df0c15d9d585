// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/serveropening.h"

#include "services/sql/englishmessages.h"
#include "services/sql/serverhandle.h"
#include "services/sql/serverrefusal.h"

#include <QSqlError>
#include <libpq-fe.h>

namespace palier {

// libpq reads `key='value' key='value'`; the driver makes a space of every semicolon.
static QString connectOptions(const ServerKeys &keys)
{
    QStringList options;
    for (const auto &[key, value] : keys) {
        QString quoted = value;
        quoted.replace('\\', "\\\\").replace('\'', "\\'");
        options << key + "='" + quoted + '\'';
    }
    return options.join(';');
}

static ServerKeys placeOf(const QStringList &hosts)
{
    QStringList names, ports;
    for (const QString &host : hosts) {
        const auto colon = host.lastIndexOf(':');
        const bool hasPort = colon > host.lastIndexOf(']') && !host.startsWith('/');
        names << QString(hasPort ? host.left(colon) : host).remove('[').remove(']');
        ports << (hasPort ? host.mid(colon + 1) : "5432");
    }
    return hosts.isEmpty() ? ServerKeys() : ServerKeys{{"host", names.join(',')}, {"port", ports.join(',')}};
}

Result<void> openServer(QSqlDatabase &database, const DatabaseUrl &url, const QString &password)
{
    ServerKeys keys = placeOf(url.hosts);
    for (const QString &option : url.withDefaults().options)
        keys.append({option.section('=', 0, 0), option.section('=', 1)});
    database.setConnectOptions(connectOptions(keys));
    database.setDatabaseName(url.database);
    database.setUserName(url.user);
    if (!password.isEmpty())
        database.setPassword(password);
    const EnglishMessages english;
    if (!database.open()) {
        keys.append({"dbname", url.database});
        if (!url.user.isEmpty())
            keys.append({"user", url.user});
        if (!password.isEmpty())
            keys.append({"password", password});
        return fail(serverRefusal(database.lastError().databaseText(), keys));
    }
    PGconn *handle = serverHandle(database);
    PQsetNoticeReceiver(
        handle, [](void *, const PGresult *) {}, nullptr); // libpq would write it to the error output
    return checkServerVersion(PQserverVersion(handle));
}

} // namespace palier
