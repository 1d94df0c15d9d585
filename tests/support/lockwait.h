// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/connection.h"
#include "tests/support/have.h"

namespace palier::test {

// How many of the database's connections wait for a lock (PostgreSQL).
inline qint64 waitingForALock(Connection &watching)
{
    return have(watching.row("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                             "wait_event_type = 'Lock'"))
        ->number(0);
}

} // namespace palier::test
