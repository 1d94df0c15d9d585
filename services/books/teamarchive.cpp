// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/teamarchive.h"

#include "services/books/accesstext.h"
#include "services/books/clerklogins.h"
#include "services/books/schema.h"
#include "services/books/servertool.h"

#include <QRegularExpression>
#include <QTemporaryFile>

namespace palier {

static Result<int> serverMajor(Connection &connection)
{
    PALIER_TRY_ASSIGN(const auto version,
                      connection.row("SELECT CAST(current_setting('server_version_num') AS int) / 10000"));
    return int(version->number(0));
}

// The server itself, where the books are reached through a pooler: a dump keeps its session's settings.
static QString forTools(const DatabaseUrl &url) { return url.forListening().withDefaults().text(); }

Result<void> dumpBooks(Books &books, const QString &file)
{
    PALIER_TRY_ASSIGN(const int major, serverMajor(books.connection()));
    PALIER_TRY_ASSIGN(const ServerTool tool, ServerTool::find("pg_dump", major));
    PALIER_TRY(tool.run({"--format=custom", "--schema=palier", "--exclude-table-data=palier.feed",
                         "--exclude-table-data=palier.portal_session", "--no-owner", "--no-privileges",
                         "--file=" + file, "--dbname=" + forTools(books.connection().url())}));
    return {};
}

namespace {
// What an archive says of itself.
struct Archive {
    QString database; // its name, of which the logins of its clerks have their prefix
    QString contents; // what of it is restored, for pg_restore --use-list
    int schemaVersion = 0;
    QString createdAt;
};

// Functions, triggers, rights and the portal's views are made anew, for this database's roles and by this program.
bool isLeftOut(const QString &entry)
{
    static const QRegularExpression generated("^\\d+; \\d+ \\d+ (FUNCTION|TRIGGER|POLICY|ROW SECURITY|ACL|DEFAULT ACL|"
                                              "COMMENT) |^\\d+; \\d+ \\d+ \\S+( DATA)? portal ");
    static const QRegularExpression moment("^\\d+; \\d+ \\d+ TABLE DATA palier (books|feed|portal_session) ");
    return generated.match(entry).hasMatch() || moment.match(entry).hasMatch();
}

Result<Archive> lookInto(const ServerTool &tool, const QString &file)
{
    Archive archive;
    PALIER_TRY_ASSIGN(const QByteArray list, tool.run({"--list", file}));
    static const QRegularExpression database("^; +dbname: (.*)$");
    for (const QString &line : QString::fromUtf8(list).split('\n')) {
        if (const auto match = database.match(line); match.hasMatch())
            archive.database = match.captured(1);
        if (!isLeftOut(line))
            archive.contents += line + '\n';
    }
    // The one row of table books, as COPY writes it.
    PALIER_TRY_ASSIGN(const QByteArray books,
                      tool.run({"--data-only", "--schema=palier", "--table=books", "--file=-", file}));
    static const QRegularExpression row("^COPY palier\\.books \\(one, schema_version, epoch, created_at\\) FROM "
                                        "stdin;\\n1\\t(\\d+)\\t[^\\t\\n]+\\t([^\\t\\n]+)\\n\\\\\\.$",
                                        QRegularExpression::MultilineOption);
    const auto found = row.match(QString::fromUtf8(books));
    if (!found.hasMatch())
        return refused(Fault::UnreadableFile, file, "file");
    archive.schemaVersion = found.captured(1).toInt();
    archive.createdAt = found.captured(2);
    if (archive.schemaVersion > newestSchema)
        return refused(Fault::BooksTooNew, found.captured(1), "file");
    return archive;
}
} // namespace

// A schema whose table of books is empty is what a restore leaves that was cut off: no books ever are like that.
static Result<void> sweepTries(Connection &connection)
{
    PALIER_TRY_ASSIGN(const auto table, connection.row("SELECT 1 FROM pg_tables WHERE schemaname = 'palier' AND "
                                                       "tablename = 'books'"));
    if (!table)
        return {};
    return connection.execute("DROP SCHEMA palier CASCADE");
}

static Result<QStringList> finish(Connection &connection, const Archive &archive)
{
    return inTransaction(connection, [&]() -> Result<QStringList> {
        PALIER_TRY(installSchema(connection, Place::PostgresqlBooks, archive.schemaVersion));
        PALIER_TRY(connection.run("INSERT INTO books (one, schema_version, epoch, created_at) VALUES (1, ?, ?, ?)",
                                  {newestSchema, newUuid().toString(QUuid::WithoutBraces), archive.createdAt}));
        PALIER_TRY_ASSIGN(const QString prefix, loginPrefix(connection));
        const QString before = AccessText::prefixOf(archive.database);
        if (prefix != before) {
            PALIER_TRY_ASSIGN(const auto logins, connection.rows("SELECT DISTINCT login FROM clerk"));
            for (const Row &row : logins)
                PALIER_TRY(connection.run("UPDATE clerk SET login = ? WHERE login = ?",
                                          {loginWith(prefix, bareLogin(row.text(0), before)), row.text(0)}));
        }
        return loginsMissing(connection);
    });
}

Result<QStringList> undumpBooks(const DatabaseUrl &url, const QString &file)
{
    if (const auto there = Books::open(url); there || there.error().fault != Fault::BooksMissing)
        return there ? refused(Fault::BooksExist, url.text(), "books") : fail(there.error());
    PALIER_TRY_ASSIGN(const auto connection, Connection::open(url));
    PALIER_TRY_ASSIGN(const int major, serverMajor(*connection));
    PALIER_TRY_ASSIGN(const ServerTool tool, ServerTool::find("pg_restore", major));
    PALIER_TRY_ASSIGN(const Archive archive, lookInto(tool, file));
    PALIER_TRY(sweepTries(*connection));
    QTemporaryFile contents;
    if (!contents.open() || contents.write(archive.contents.toUtf8()) < 0 || !contents.flush())
        return fail(Kind::Denied, Fault::NotAllowed, contents.errorString(), "file");
    PALIER_TRY(tool.run({"--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges",
                         "--use-list=" + contents.fileName(), "--dbname=" + forTools(url), file}));
    auto missing = finish(*connection, archive);
    if (!missing) // as if nobody had tried
        PALIER_TRY(sweepTries(*connection));
    else
        PALIER_TRY(connection->execute("ANALYZE"));
    return missing;
}

} // namespace palier
