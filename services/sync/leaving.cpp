// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/leaving.h"

#include "services/books/replicaundo.h"
#include "services/books/tables.h"

namespace palier {

static constexpr int rowsATransaction = 20'000;

// What is noted in replica_state: the log still shows something that left, or the file does too.
static constexpr int theFileToo = 2;

Result<void> beginLeaving(Replica &replica, qint64 administration)
{
    Connection &connection = replica.connection();
    PALIER_TRY(UndoRecording::playBack(connection));
    PALIER_TRY_ASSIGN(const auto acts, replica.waiting());
    for (const WaitingAct &act : acts) {
        if (act.administration == administration)
            PALIER_TRY(replica.turnIntoConflict(act, {Kind::Denied, Fault::NotAllowed, "administration", 0, {}}));
    }
    PALIER_TRY(noteLog(replica));
    PALIER_TRY(connection.run("DELETE FROM administration WHERE administration_id = ?", {administration}));
    PALIER_TRY(connection.run("INSERT INTO filling (administration_id, leaving) VALUES (?, 1)\n"
                              "ON CONFLICT (administration_id) DO UPDATE SET leaving = 1",
                              {administration}));
    return replica.replayWaiting();
}

// Deleted rows are overwritten (secure_delete), but pages that were parted or joined keep copies in their gaps.
static Result<void> writeAnew(Connection &connection, qint64 mostBytes)
{
    PALIER_TRY_ASSIGN(const auto size,
                      connection.row("SELECT (c.page_count - f.freelist_count) * s.page_size FROM pragma_page_count AS "
                                     "c, pragma_freelist_count AS f, pragma_page_size AS s"));
    return size->number(0) > mostBytes ? Result<void>{} : connection.execute("VACUUM");
}

Result<qint64> clearAway(Replica &replica, qint64 administration)
{
    Connection &connection = replica.connection();
    qint64 cleared = 0;
    for (const SharedTable &table : sharedTables()) {
        for (qint64 went = rowsATransaction; went >= rowsATransaction;) {
            PALIER_TRY_ASSIGN(went, inTransaction(connection, [&]() -> Result<qint64> {
                                  PALIER_TRY(UndoRecording::dismantle(connection));
                                  return connection.run(
                                      QString("DELETE FROM %1 WHERE rowid IN (SELECT rowid FROM %1 WHERE "
                                              "administration_id = ? LIMIT %2)")
                                          .arg(table.name)
                                          .arg(rowsATransaction),
                                      {administration});
                              }));
            cleared += went;
        }
    }
    PALIER_TRY(connection.run("DELETE FROM filling WHERE administration_id = ? AND leaving = 1", {administration}));
    return cleared;
}

Result<void> noteLog(Replica &replica)
{
    PALIER_TRY(replica.connection().run("UPDATE replica_state SET log_tells = 2 WHERE EXISTS (SELECT 1 FROM "
                                        "administration) OR EXISTS (SELECT 1 FROM filling)"));
    return {};
}

Result<void> emptyLog(Replica &replica, qint64 mostBytes)
{
    Connection &connection = replica.connection();
    PALIER_TRY_ASSIGN(const auto noted, connection.row("SELECT log_tells FROM replica_state"));
    if (!noted || noted->number(0) == 0)
        return {};
    if (noted->number(0) == theFileToo) {
        if (!writeAnew(connection, mostBytes)) // no room, or somebody writes: what waits goes up all the same
            return {};
        PALIER_TRY(connection.run("UPDATE replica_state SET log_tells = 1"));
    }
    // It would wait for a reader with the desk's acts behind it.
    PALIER_TRY_ASSIGN(const auto patience, connection.row("PRAGMA busy_timeout"));
    PALIER_TRY(connection.execute("PRAGMA busy_timeout = 0"));
    const auto emptied = connection.row("PRAGMA wal_checkpoint(TRUNCATE)");
    PALIER_TRY(connection.execute("PRAGMA busy_timeout = " + patience->text(0)));
    if (!emptied)
        return fail(emptied.error());
    const bool isBusy = (*emptied)->isTrue(0);
    if (!isBusy)
        PALIER_TRY(connection.run("UPDATE replica_state SET log_tells = 0"));
    return {};
}

} // namespace palier
