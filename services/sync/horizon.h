// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"
#include "services/books/replica.h"

#include <optional>

namespace palier {

// What one look at the books tells: a single statement, so that an idle workstation costs them one, and one that was
// told of a change learns at once of what.
//
// SQLite: feed rows in the order of their one writer; the cursor is the last one read. PostgreSQL: rows of transactions
// that are over for everybody (below pg_snapshot_xmin): a bare sequence number would miss those that commit late; the
// cursor is the first transaction not read yet.
struct Horizon {
    QString epoch;                 // the books' own; on PostgreSQL also whose cluster it is and which timeline
    QString origin;                // the moment they were made: the same after a restore
    qint64 begin = 0;              // the cursor that was asked about
    qint64 reach = 0;              // what may be read now ends here
    qint64 end = 0;                // and a step of it here
    bool any = false;              // there is something between
    bool isLast = true;            // and nothing behind that may be read yet
    bool isHeldBack = false;       // there is, but a transaction that is still writing keeps it from being read
    bool isAhead = false;          // begin is beyond what these books have reached
    QString anchor;                // their newest change
    bool anchorStands = true;      // the one that was asked about is there
    QList<qint64> administrations; // that this login may see
    // Per table the keys that the feed names between begin and end, as [[administration, k1, k2], …], where the look
    // brought them along: PostgreSQL, and all there is in one step.
    std::optional<QHash<QString, QString>> keys;

    // Are these still the books, and the history, that the replica was filled from?
    bool continues(const Replica::State &state) const { return epoch == state.epoch && !isAhead && anchorStands; }
};

// A step that stays small: about as many of the feed's rows, ending where a transaction of the books ends. (The feed of
// embedded books doesn't say where theirs end; it is taken in one.)
inline constexpr int feedRowsAStep = 20'000;

// A statement for them, of the feed's rows `f` that are `where`: a table and its keys in each row.
QString keysInFeed(Engine engine, const QString &where);

Result<Horizon> lookAt(Books &books, const Replica::State &state);

} // namespace palier
