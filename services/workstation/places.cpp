// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace palier {

// Not AppDataLocation: that bears the name of the program that asks, and on Windows it roams.
QString dataFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath("palier");
}

QString configFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath("palier");
}

DatabaseUrl defaultBooksUrl() { return DatabaseUrl::file(QDir(dataFolder()).filePath("books.sqlite")); }

// What tells one team's books and login from another's.
static QString identityOf(const DatabaseUrl &books)
{
    if (books.engine == Engine::Sqlite)
        return books.text();
    static const QStringList telling{"host", "hostaddr", "port", "dbname", "user", "service"};
    QStringList parts;
    for (const QString &host : books.hosts) {
        static const QRegularExpression port(":\\d+\\z");
        parts << (host.contains(port) || host.startsWith('/') ? host.toLower() : host.toLower() + ":5432");
    }
    for (const QString &option : books.options) {
        if (telling.contains(option.section('=', 0, 0)))
            parts << option;
    }
    parts.sort();
    parts.removeDuplicates();
    const QString login = books.user.isEmpty() ? qEnvironmentVariable("PGUSER") : books.user;
    parts << "database=" + books.database << "login=" + login;
    return parts.join('\n');
}

QString defaultReplicaFolder(const DatabaseUrl &books)
{
    if (books == defaultBooksUrl())
        return QDir(dataFolder()).filePath("replica");
    // A name that people recognise, and a digest that tells them apart.
    constexpr int readable = 40, telling = 16;
    static const QRegularExpression odd("[^A-Za-z0-9._-]+");
    const QString name = books.engine == Engine::Sqlite ? QFileInfo(books.path).completeBaseName()
                                                        : QStringList{books.user, books.database}.join('-');
    const QByteArray digest = QCryptographicHash::hash(identityOf(books).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(dataFolder())
        .filePath("replicas/" + QString(name).replace(odd, "_").left(readable) + '-' +
                  QString::fromLatin1(digest.left(telling)));
}

} // namespace palier
