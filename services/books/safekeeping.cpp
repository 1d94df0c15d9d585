// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/safekeeping.h"

#include "services/books/halfwritten.h"
#include "services/books/teamarchive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace palier {

Result<void> backUp(const DatabaseUrl &url, const QString &file)
{
    if (QFile::exists(file))
        return refused(Fault::FileExists, file, "file");
    if (!QFileInfo(file).absoluteDir().exists())
        return refused(Fault::UnreadableFile, file, "file");
    if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable())
        return fail(Kind::Denied, Fault::NotAllowed, file, "file");
    PALIER_TRY_ASSIGN(const auto books, Books::open(url));
    HalfWritten copy(file);
    // Made empty first, so that no moment sees it with other permissions.
    QFile made(copy.name());
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, HalfWritten::ownerOnly))
        return fail(Kind::Denied, Fault::NotAllowed, file, "file");
    made.close();
    if (url.engine == Engine::Sqlite)
        PALIER_TRY(books->connection().run("VACUUM INTO ?", {QDir::current().absoluteFilePath(copy.name())}));
    else
        PALIER_TRY(dumpBooks(*books, copy.name()));
    return copy.keep();
}

static Result<void> restoreFile(const DatabaseUrl &url, const QString &file)
{
    if (QFile::exists(url.path))
        return refused(Fault::BooksExist, url.text(), "books");
    QDir().mkpath(QFileInfo(url.path).absolutePath());
    HalfWritten copy(url.path);
    if (!QFile::copy(file, copy.name()))
        return fail(Kind::Denied, Fault::NotAllowed, url.path, "books");
    QFile::setPermissions(copy.name(), HalfWritten::ownerOnly);
    {
        const DatabaseUrl part = DatabaseUrl::file(copy.name());
        const auto opened = Books::open(part);
        if (!opened) // whatever it is, it is no copy of books
            return refused(opened.error().fault == Fault::BooksMissing || opened.error().fault == Fault::BooksDamaged
                               ? Fault::UnreadableFile
                               : opened.error().fault,
                           file, "file");
        PALIER_TRY_ASSIGN(const auto said, (*opened)->connection().row("PRAGMA integrity_check(1)"));
        if (said->text(0) != "ok")
            return refused(Fault::UnreadableFile, file, "file");
        PALIER_TRY((*opened)->renewEpoch());
        PALIER_TRY((*opened)->connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    return copy.keep();
}

Result<QStringList> restore(const DatabaseUrl &url, const QString &file)
{
    if (!QFileInfo(file).isFile())
        return refused(Fault::UnreadableFile, file, "file");
    if (url.engine == Engine::Postgresql)
        return undumpBooks(url, file);
    PALIER_TRY(restoreFile(url, file));
    return QStringList();
}

} // namespace palier
