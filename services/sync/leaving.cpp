// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/leaving.h"

#include "services/books/replicaundo.h"
#include "services/books/tables.h"

namespace palier {

static constexpr int rowsATransaction = 20'000;

Result<void> beginLeaving(Replica &replica, qint64 administration)
{
    Connection &connection = replica.connection();
    PALIER_TRY(UndoRecording::playBack(connection));
    PALIER_TRY_ASSIGN(const auto acts, replica.waiting());
    for (const WaitingAct &act : acts) {
        if (act.administration == administration)
            PALIER_TRY(replica.turnIntoConflict(act, {Kind::Denied, Fault::NotAllowed, "administration", 0, {}}));
    }
    PALIER_TRY(connection.run("DELETE FROM administration WHERE administration_id = ?", {administration}));
    PALIER_TRY(connection.run("INSERT INTO filling (administration_id, leaving) VALUES (?, 1)\n"
                              "ON CONFLICT (administration_id) DO UPDATE SET leaving = 1",
                              {administration}));
    return replica.replayWaiting();
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

} // namespace palier
