// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/databaseurl.h"

#include <QDir>
#include <QUrl>
#include <QUrlQuery>

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
