// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/replica.h"
#include "services/sync/packedrows.h"

namespace palier {

// What came for one table: rows, and keys of rows that are gone, as PackedRows describes; empty where there are none.
struct ChangedRows {
    int table = 0; // its place in sharedTables()
    QString rows;
    QString gone;
};

// Lays the books' rows into the replica's tables. Each call is inside a transaction of the replica's from which what
// was laid on top optimistically was taken back before, but for what spare() left.
class RowLayer
{
public:
    static Result<RowLayer> over(Replica &replica);

    const QList<PackedRows> &tables() const { return *m_tables; } // in the order of sharedTables()
    // Before what was laid on top is taken back: of what these rows and keys will say themselves nothing is. An act of
    // this workstation's that comes back finds nearly all of it as it left it.
    Result<void> spare(const QList<ChangedRows> &changes);
    // Answers how many rows it touched. Over nothing, as in a fill: without a look at what is there.
    enum class Over { Rows, Nothing };
    Result<qint64> lay(const ChangedRows &changed, Over over = Over::Rows);

private:
    Result<qint64> layDifference(const PackedRows &table, const QString &rows);
    RowLayer(Replica &replica, const QList<PackedRows> &tables) : m_replica(&replica), m_tables(&tables) {}
    Replica *m_replica;
    const QList<PackedRows> *m_tables;
};

// While one of these lives, the replica's commits wait for no disk. What a power cut takes comes again from the books;
// the file stays whole (WAL), and an act of the desk's over its own connection is as durable as ever.
class LightCommits
{
public:
    static Result<std::unique_ptr<LightCommits>> on(Connection &replica);
    ~LightCommits();
    Q_DISABLE_COPY_MOVE(LightCommits)

    // For a fill: rows are not checked a second time, the books did that. Not for a single row, because it has every
    // statement prepared anew.
    Result<void> uncheckRows();

private:
    explicit LightCommits(Connection &replica) : m_replica(replica) {}
    Connection &m_replica;
    bool m_isUnchecked = false;
};

} // namespace palier
