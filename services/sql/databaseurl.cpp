// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/databaseurl.h"

#include "services/sql/trustedauthorities.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace palier {

static Result<DatabaseUrl> postgresqlFromText(const QString &text)
{
    // Several hosts are no valid URL authority, so they are taken apart by hand.
    DatabaseUrl url{.engine = Engine::Postgresql, .path = {}, .user = {}, .hosts = {}, .database = {}, .options = {}};
    QString rest = text.mid(text.indexOf("://") + 3);
    const auto query = rest.indexOf('?');
    if (query >= 0) {
        const QUrlQuery pairs(rest.mid(query + 1));
        for (const auto &[key, value] : pairs.queryItems(QUrl::FullyDecoded)) {
            if (key == "password" || key == "sslpassword")
                return refused(Fault::BadUrl, key, "books");
            url.options << key + '=' + value;
        }
        rest.truncate(query);
    }
    const auto slash = rest.indexOf('/');
    if (slash < 0 || slash + 1 == rest.size())
        return refused(Fault::BadUrl, "database", "books");
    url.database = QUrl::fromPercentEncoding(rest.mid(slash + 1).toUtf8());
    QString authority = rest.left(slash);
    const auto at = authority.lastIndexOf('@');
    if (at >= 0) {
        const QString user = authority.left(at);
        if (user.contains(':'))
            return refused(Fault::BadUrl, "password", "books");
        url.user = QUrl::fromPercentEncoding(user.toUtf8());
        authority = authority.mid(at + 1);
    }
    for (const QString &host : authority.split(',', Qt::SkipEmptyParts))
        url.hosts << QUrl::fromPercentEncoding(host.toUtf8());
    return url;
}

Result<DatabaseUrl> DatabaseUrl::fromText(const QString &text)
{
    if (text.startsWith("postgresql://") || text.startsWith("postgres://"))
        return postgresqlFromText(text);
    if (!text.startsWith("sqlite:"))
        return refused(Fault::BadUrl, text, "books");
    QString path = text.mid(7);
    if (path.startsWith("///"))
        path.remove(0, 2);
    if (path.isEmpty() || path.startsWith("//"))
        return refused(Fault::BadUrl, text, "books");
    return file(path);
}

DatabaseUrl DatabaseUrl::file(const QString &path)
{
    DatabaseUrl url;
    url.path = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    return url;
}

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

QString DatabaseUrl::text() const
{
    if (engine == Engine::Sqlite)
        return "sqlite:" + path;
    const auto encoded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part, ":")); };
    QStringList hostTexts;
    for (const QString &host : hosts)
        hostTexts << encoded(host);
    QString text = "postgresql://" + (user.isEmpty() ? QString() : encoded(user) + '@') + hostTexts.join(',') + '/' +
                   encoded(database);
    QUrlQuery query;
    for (const QString &option : options)
        query.addQueryItem(option.section('=', 0, 0), option.section('=', 1));
    return query.isEmpty() ? text : text + '?' + query.toString(QUrl::FullyEncoded);
}

} // namespace palier
