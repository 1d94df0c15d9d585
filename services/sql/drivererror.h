// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

class QSqlDatabase;
class QSqlError;

namespace palier {

// What a driver's error means to us: a refusal's word, a named constraint, a lost connection, a damaged file.
Error errorOf(const QSqlError &error, const QSqlDatabase &database);

// What to do about a fault that the schema raised.
Kind kindOf(Fault fault);

// A transaction that the database asks to try again as a whole (deadlock, serialization).
bool isWorthRetrying(const Error &error);

} // namespace palier
