// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sync/horizon.h"
#include "services/sync/rowlayer.h"

namespace palier {

// What changed in the books between horizon.begin and horizon.end, read anew by key: the rows as they are now, and the
// keys of those that are gone. One statement for all tables, for each is a round trip; another one for the keys where
// the look did not bring them.
Result<QList<ChangedRows>> changesWithin(Books &books, const Horizon &horizon, const RowLayer &layer);

// A page of an administration's rows, in the order of their keys.
struct RowPage {
    QString k1, k2; // of its last row
    QString rows;   // as PackedRows describes
    qint64 count = 0;
};

// All rows of a table behind a key, page by page; PostgreSQL packs the next ones while these are laid. `take` leaves
// the books' connection alone.
Result<void> readPages(Books &books, const PackedRows &table, qint64 administration, const QString &k1,
                       const QString &k2, const std::function<Result<void>(const RowPage &)> &take);

} // namespace palier
