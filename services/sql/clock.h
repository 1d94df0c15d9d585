// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

namespace palier {

// The database's own clock as a value in SQL, to its last digit: for every comparison with a moment that it put down
// itself. Asked once a statement, so that an index can be walked up to it. Connection::now() brings it over here in
// whole milliseconds, which may lie before what has been put down already.
inline QString clockOf(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral("(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))")
                                    : QStringLiteral("(SELECT clock_timestamp())");
}

} // namespace palier
