// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/connection.h"

#include <QStringList>

namespace palier {

// Does `work` while no trigger fires: rows that are laid in are acts that were carried out long ago, not new ones.
// Inside the caller's transaction, which takes it all back where it fails. `tables`: those that are laid in.
template <typename Work> Result<void> whileQuiet(Connection &connection, const QStringList &tables, Work &&work)
{
    QStringList quiet, loud;
    if (connection.isSqlite()) { // which can't switch one off: they go, and come back as they were
        PALIER_TRY_ASSIGN(const auto triggers,
                          connection.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"));
        for (const Row &trigger : triggers) {
            quiet << QString("DROP TRIGGER \"%1\"").arg(trigger.text(0));
            loud << trigger.text(1);
        }
    } else {
        for (const QString &table : tables) {
            quiet << QString("ALTER TABLE %1 DISABLE TRIGGER USER").arg(table);
            loud << QString("ALTER TABLE %1 ENABLE TRIGGER USER").arg(table);
        }
    }
    for (const QString &statement : quiet)
        PALIER_TRY(connection.execute(statement));
    PALIER_TRY(work());
    for (const QString &statement : loud)
        PALIER_TRY(connection.execute(statement));
    return {};
}

} // namespace palier
