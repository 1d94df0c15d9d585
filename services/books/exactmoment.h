// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/connection.h"

namespace palier {

// A column of moments as text to its last digit, the same on both engines whatever they keep it as:
// "2026-01-31T09:30:00.123Z", with six digits where the last three are not all zero. So moments can be hashed, compared
// and carried from one engine to the other without a loss: SQLite keeps the text as it comes.
inline QString exactMoment(const Connection &connection, const QString &column)
{
    return connection.isSqlite()
               ? column
               : QString("regexp_replace(to_char(%1 AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US'"
                         "), '000$', '') || 'Z'")
                     .arg(column);
}

} // namespace palier
