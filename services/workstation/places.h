// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

namespace palier {

// Where things are kept on this computer when nobody names a place: the account's own data folder, the same for every
// program of ours ($XDG_DATA_HOME/palier, %LOCALAPPDATA%\palier, ~/Library/Application Support/palier).
QString dataFolder();
// Its own settings ($XDG_CONFIG_HOME/palier, …).
QString configFolder();
DatabaseUrl defaultBooksUrl(); // embedded books

// The workstation's copy of these books: a folder of its own for each database and login, so that two of them never
// share one. The order of a server's hosts and the way to them (TLS, time limits) make no difference.
QString defaultReplicaFolder(const DatabaseUrl &books);

} // namespace palier
