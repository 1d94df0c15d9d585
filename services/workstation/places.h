// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

namespace palier {

// Where things are kept on this computer when nobody names a place: the account's own data folder, the same for every
// program of ours ($XDG_DATA_HOME/palier, %LOCALAPPDATA%\palier, ~/Library/Application Support/palier).
QString dataFolder();
DatabaseUrl defaultBooksUrl();  // embedded books
QString defaultReplicaFolder(); // the workstation's copy

} // namespace palier
