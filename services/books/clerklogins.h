// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/connection.h"

#include <QStringList>

namespace palier {

// A clerk's name, without what it begins with on the server of these books: "anna" for "palier_anna" in the database
// `palier`, and for "anna" in an SQLite file. `prefix`: "palier", or empty.
QString bareLogin(const QString &login, const QString &prefix);
// The other way.
QString loginWith(const QString &prefix, const QString &bare);

// What the logins of these books begin with; empty on SQLite, which has none.
Result<QString> loginPrefix(Connection &connection);

// The clerks who can't work on this server yet: without a login there, or one that isn't in its role's group. Roles are
// the cluster's and in no backup. Empty on SQLite.
Result<QStringList> loginsMissing(Connection &connection);

} // namespace palier
