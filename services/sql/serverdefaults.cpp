// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What libpq is told where a URL says nothing.
#include "services/sql/databaseurl.h"
#include "services/sql/trustedauthorities.h"

#include <QRegularExpression>
#include <algorithm>

namespace palier {

// No network lies before it: a socket's folder, or a loopback address.
static bool isThisComputer(const QString &host)
{
    static const QRegularExpression local("\\A(/.*|localhost|127(\\.\\d{1,3}){3}|\\[?::1\\]?)(:\\d+)?\\z");
    return local.match(host).hasMatch();
}

// A service's file may name any host.
static bool isOnThisComputer(const DatabaseUrl &url)
{
    QStringList hosts = url.hosts;
    for (const QString &option : url.options) {
        if (option.startsWith("service="))
            return false;
        if (option.startsWith("host=") || option.startsWith("hostaddr="))
            hosts += option.section('=', 1).split(',');
    }
    if (hosts.isEmpty() && qEnvironmentVariableIsSet("PGSERVICE"))
        return false;
    for (const char *variable : {"PGHOST", "PGHOSTADDR"}) {
        if (hosts.isEmpty() && qEnvironmentVariableIsSet(variable))
            hosts = qEnvironmentVariable(variable).split(',');
    }
    return std::all_of(hosts.cbegin(), hosts.cend(), isThisComputer);
}

static bool isListenOption(const QString &option) { return option.startsWith("listen="); }

DatabaseUrl DatabaseUrl::withDefaults() const
{
    DatabaseUrl url = *this;
    if (engine == Engine::Sqlite)
        return url;
    const auto add = [&url](const QString &key, const QString &value) {
        const bool isGiven = std::any_of(url.options.cbegin(), url.options.cend(),
                                         [&](const QString &option) { return option.startsWith(key + '='); });
        if (!isGiven)
            url.options << key + '=' + value;
    };
    url.options.erase(std::remove_if(url.options.begin(), url.options.end(), isListenOption), url.options.end());
    if (!isOnThisComputer(*this))
        add("sslmode", "verify-full");
    if (url.options.contains("sslmode=verify-full") || url.options.contains("sslmode=verify-ca")) {
        if (const QString authorities = trustedAuthorities(); !authorities.isEmpty())
            add("sslrootcert", authorities);
    }
    add("target_session_attrs", "read-write");
    add("connect_timeout", "5");
    add("keepalives_idle", "10");
    add("keepalives_interval", "5");
    add("keepalives_count", "3");
    add("tcp_user_timeout", "15000");
    add("application_name", "palier");
    return url;
}

DatabaseUrl DatabaseUrl::forListening() const
{
    DatabaseUrl url = *this;
    url.options.clear();
    for (const QString &option : options) {
        if (isListenOption(option))
            url.hosts = option.section('=', 1).split(',', Qt::SkipEmptyParts);
        else
            url.options << option;
    }
    return url;
}

} // namespace palier
