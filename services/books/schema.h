// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/connection.h"

namespace palier {

// The newest schema that this program knows; the number of the last file in resources/schema/.
inline constexpr int newestSchema = 8;

// Where a schema is put: the books on PostgreSQL, the books in an SQLite file, or a workstation's replica.
enum class Place { PostgresqlBooks, SqliteBooks, Replica };

// Brings an (empty or older) database from version `from` to the newest: the numbered files, then everything that is
// generated from them anew (refusals, acts, errands, audit, feed, and on PostgreSQL who may do what). Inside the
// caller's transaction. Fault::OwnerNeeded: on PostgreSQL the login may not make roles, or doesn't own the database.
Result<void> installSchema(Connection &connection, Place place, int from);

// The columns of a table, in their order.
Result<QStringList> columnsOf(Connection &connection, const QString &table);

} // namespace palier
