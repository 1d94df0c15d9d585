// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bookslook.h"

#include "app/aside.h"
#include "services/books/books.h"
#include "services/sql/sqliteopening.h"

#include <QFileInfo>

namespace palier {

static Result<FoundBooks> look(const DatabaseUrl &url, const QString &password)
{
    if (url.engine == Engine::Sqlite)
        PALIER_TRY(findInSqlite(url.path, "books")); // opening it for work would change a file of somebody else's
    PALIER_TRY_ASSIGN(const auto books, Books::open(url, {}, password));
    FoundBooks found;
    PALIER_TRY_ASSIGN(const auto rows, books->connection().rows("SELECT name FROM administration ORDER BY name"));
    for (const Row &row : rows)
        found.administrations << row.text(0);
    return found;
}

// Never over another file, whatever that is.
static Result<FoundBooks> make(const DatabaseUrl &url)
{
    if (QFileInfo::exists(url.path))
        return refused(Fault::FileExists, url.path, "books");
    PALIER_TRY_ASSIGN(const auto books, Books::create(url, "Main", Currency()));
    return FoundBooks{{books->administrationName()}};
}

BooksProbe booksMaking(QObject *receiver)
{
    return
        [receiver](const DatabaseUrl &books, const QString &, const std::function<void(Result<FoundBooks>)> &answered) {
            doAside<Result<FoundBooks>>(
                receiver, [books] { return make(books); }, answered);
        };
}

BooksProbe booksLook(QObject *receiver)
{
    return [receiver](const DatabaseUrl &books, const QString &password,
                      const std::function<void(Result<FoundBooks>)> &answered) {
        doAside<Result<FoundBooks>>(
            receiver, [books, password] { return look(books, password); }, answered);
    };
}

} // namespace palier
