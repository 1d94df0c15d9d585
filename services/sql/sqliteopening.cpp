// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/sqliteopening.h"

#include "services/sql/drivererror.h"
#include "services/sql/sqldriver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUuid>

namespace palier {

// SQLite's locks and WAL's shared memory don't work over these.
static bool isNetworkDrive(const QString &path)
{
    static const QList<QByteArray> kinds{"nfs",   "nfs4",   "cifs",       "smb",   "smb2", "smb3", "smbfs",
                                         "afpfs", "webdav", "fuse.sshfs", "davfs", "afs",  "9p"};
    const QString folder = QFileInfo(path).absolutePath();
    return kinds.contains(QStorageInfo(folder).fileSystemType().toLower()) || path.startsWith("//");
}

static Result<void> prepareFile(const QString &path, bool mayCreate)
{
    if (isNetworkDrive(path))
        return refused(Fault::NetworkDrive, path, "books");
    if (QFileInfo(path).isDir())
        return fail(Kind::Offline, Fault::BooksMissing, path, "books");
    if (QFile::exists(path))
        return {};
    if (!mayCreate)
        return fail(Kind::Offline, Fault::BooksMissing, path, "books");
    QDir().mkpath(QFileInfo(path).absolutePath());
    // The owner's alone from its first moment on; SQLite gives its -wal and -shm the same permissions.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
        !QFile::exists(path))
        return fail(Kind::Denied, Fault::NotAllowed, path, "books");
    return {};
}

Result<void> openSqlite(QSqlDatabase &database, const QString &path, bool mayCreate)
{
    PALIER_TRY(prepareFile(path, mayCreate));
    database.setConnectOptions("QSQLITE_BUSY_TIMEOUT=10000");
    database.setDatabaseName(path);
    if (!database.open())
        return fail(errorOf(database.lastError(), database));
    // automatic_index: one made for a single statement reads a whole table, and is planned where an index of ours
    // serves. temp_store: what a statement keeps in case its trigger refuses is nothing for the disk.
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                               "PRAGMA temp_store = MEMORY", "PRAGMA automatic_index = OFF"}) {
        QSqlQuery query(database);
        if (!query.exec(pragma))
            return fail(errorOf(query.lastError(), database));
    }
    return {};
}

Result<void> findInSqlite(const QString &path, const QString &table)
{
    PALIER_TRY(prepareFile(path, false));
    const QFileInfo file(path);
    if (!file.isReadable() || !file.isWritable())
        return fail(Kind::Denied, Fault::NotAllowed, path, "books");
    const QString name = "look:" + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto gone = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase database = QSqlDatabase::addDatabase(driverOf(Engine::Sqlite), name);
    database.setConnectOptions("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000");
    database.setDatabaseName(path);
    bool isThere = false;
    // Not by opening it ourselves: closing it would take SQLite's locks from this process's other connections.
    const bool isOpen = database.open();
    if (isOpen) {
        QSqlQuery query(database);
        isThere = query.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
        query.addBindValue(table);
        isThere = isThere && query.exec() && query.next();
    }
    database = QSqlDatabase();
    if (!isOpen)
        return fail(Kind::Denied, Fault::NotAllowed, path, "books");
    return isThere ? Result<void>{} : refused(Fault::UnreadableFile, path, "books");
}

} // namespace palier
