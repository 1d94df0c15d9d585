// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bookslook.h"

#include "app/aside.h"
#include "services/books/books.h"

namespace palier {

static Result<FoundBooks> look(const DatabaseUrl &url, const QString &password)
{
    PALIER_TRY_ASSIGN(const auto books, Books::open(url, {}, password));
    FoundBooks found;
    PALIER_TRY_ASSIGN(const auto rows, books->connection().rows("SELECT name FROM administration ORDER BY name"));
    for (const Row &row : rows)
        found.administrations << row.text(0);
    return found;
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
