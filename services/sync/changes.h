// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"

namespace palier {

// What changed in the books since a cursor, read in one snapshot of theirs.
//
// SQLite: feed rows in the order of their one writer; the cursor is the last one read. PostgreSQL: rows of transactions
// that are over for everybody (below pg_snapshot_xmin): a bare sequence number would miss those that commit late; the
// cursor is the first transaction not read yet.
class Changes
{
public:
    // Rows of one table: their columns' names, then the rows; and the keys of rows that are gone.
    using TakeRow = std::function<Result<void>(const QString &table, const QStringList &columns, const Row &row)>;
    using TakeGone =
        std::function<Result<void>(const QString &table, qint64 administration, const QString &k1, const QString &k2)>;

    struct Reach {
        qint64 cursor = 0; // the next read begins here
        bool any = false;
    };

    explicit Changes(Books &books) : m_books(books) {}

    // Inside the caller's reading transaction on the books.
    Result<Reach> reach(qint64 cursor);
    Result<void> readSince(qint64 cursor, const Reach &reach, const TakeRow &takeRow, const TakeGone &takeGone);
    // Every row of every shared table: for a replica that is new, or met another epoch.
    Result<void> readAll(const TakeRow &takeRow);

private:
    Books &m_books;
};

} // namespace palier
