// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/conflict.h"
#include "services/sql/connection.h"

namespace palier {

// What stands where the refused act doesn't; nothing where the replica knows of no such act.
Result<std::optional<StandingAct>> standingAct(Connection &replica, qint64 administration, const Conflict &conflict);

// What its author can do, by the books' word and by what stands (conflict.stands is set).
Result<ConflictAdvice> adviceFor(Connection &replica, qint64 administration, const Conflict &conflict);

} // namespace palier
