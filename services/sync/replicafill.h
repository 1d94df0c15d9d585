// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sync/changes.h"

namespace palier {

// Fills a replica with administrations, table by table and page by page, each bounded transaction of the replica's with
// a note (table `filling`) of where it stands: an interruption costs the page that was under way. The cursor was noted
// before the first page, so the feed corrects whatever changes meanwhile; an administration's own row comes last, so
// that no desk can choose one that is half there.
class ReplicaFill
{
public:
    ReplicaFill(Replica &replica, Books &books, RowLayer &layer) : m_replica(replica), m_books(books), m_layer(layer) {}

    // The replica is new, or met another history of its books: everything of theirs goes, what waits stays, and the
    // cursor is noted. Indexes are made after the rows.
    Result<void> beginAnew(const Replica::State &state);
    // Notes what came into sight since, and what is no longer to be seen. True: there is something to do.
    Result<bool> note(const QList<qint64> &visible);
    // Does one of these: clears an administration away, brings a table of one, makes an index.
    Result<void> goOn();

    qint64 rows() const { return m_rows; } // that came or went through this object

private:
    struct Note;
    Result<std::optional<Note>> next();
    Result<void> bringTable(const Note &note, int table);
    Result<void> bringAdministration(const Note &note);
    Result<void> layPages(Note &note, int table, QList<RowPage> &pages, const QString &tableThen);

    Replica &m_replica;
    Books &m_books;
    RowLayer &m_layer;
    qint64 m_rows = 0;
};

} // namespace palier
