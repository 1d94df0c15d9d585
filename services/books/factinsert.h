// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"

namespace palier {

// Inserts the fact; its trigger carries the act out. Done, or Again where the same act stands already. `account` is
// written where the engine doesn't know it (SQLite). Fault::SameIdOtherContent where an act of another content bears
// the id.
Result<Booking> insertFact(Connection &connection, qint64 administration, const Actor &actor, const Fact &fact);

// The same for the portal's login on PostgreSQL, which may act for the visitor of a session alone, and only propose and
// withdraw. NotAllowed where the session is over.
Result<Booking> insertAsVisitor(Connection &connection, const QString &sessionSecret, qint64 administration,
                                const Actor &actor, const Fact &fact);

} // namespace palier
