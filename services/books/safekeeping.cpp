// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/safekeeping.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace palier {

static constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

namespace {
// A file that becomes `path` only when it is kept, and is gone otherwise.
class HalfWritten
{
public:
    explicit HalfWritten(const QString &path)
        : m_path(path),
          m_name(path + ".part-" + newUuid().toString(QUuid::WithoutBraces))
    {
    }
    ~HalfWritten() { QFile::remove(m_name); }
    Q_DISABLE_COPY_MOVE(HalfWritten)

    const QString &name() const { return m_name; }
    Result<void> keep()
    {
        QFile::setPermissions(m_name, ownerOnly);
        if (!QFile::rename(m_name, m_path)) // never over another file
            return QFile::exists(m_path) ? refused(Fault::FileExists, m_path, "file")
                                         : fail(Kind::Denied, Fault::NotAllowed, m_path, "file");
        return {};
    }

private:
    QString m_path, m_name;
};
} // namespace

// A program of PostgreSQL's. It finds the password as libpq does; the URL never holds one.
static Result<void> runTool(const QString &name, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return fail(Kind::Broken, Fault::ProgramMissing, name);
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(Kind::Offline, Fault::BooksUnreachable,
                    name + ": " + QString::fromLocal8Bit(process.readAllStandardError()).trimmed());
    return {};
}

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
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return fail(Kind::Denied, Fault::NotAllowed, file, "file");
    made.close();
    if (url.engine == Engine::Sqlite)
        PALIER_TRY(books->connection().run("VACUUM INTO ?", {QDir::current().absoluteFilePath(copy.name())}));
    else
        PALIER_TRY(runTool("pg_dump", {"--format=custom", "--schema=palier", "--no-owner", "--file=" + copy.name(),
                                       url.withDefaults().text()}));
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
    QFile::setPermissions(copy.name(), ownerOnly);
    {
        const DatabaseUrl part = DatabaseUrl::file(copy.name());
        const auto opened = Books::open(part);
        if (!opened) // whatever it is, it is no copy of books
            return refused(opened.error().fault == Fault::BooksMissing || opened.error().fault == Fault::BooksDamaged
                               ? Fault::UnreadableFile
                               : opened.error().fault,
                           file, "file");
        PALIER_TRY((*opened)->renewEpoch());
        PALIER_TRY((*opened)->connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    return copy.keep();
}

Result<void> restore(const DatabaseUrl &url, const QString &file)
{
    if (!QFileInfo(file).isFile())
        return refused(Fault::UnreadableFile, file, "file");
    if (url.engine == Engine::Sqlite)
        return restoreFile(url, file);
    if (const auto there = Books::open(url); there || there.error().fault != Fault::BooksMissing)
        return there ? Result<void>(refused(Fault::BooksExist, url.text(), "books"))
                     : Result<void>(fail(there.error()));
    PALIER_TRY(runTool("pg_restore", {"--exit-on-error", "--single-transaction", "--no-owner",
                                      "--dbname=" + url.withDefaults().text(), file}));
    PALIER_TRY_ASSIGN(const auto books, Books::open(url));
    return books->renewEpoch();
}

} // namespace palier
