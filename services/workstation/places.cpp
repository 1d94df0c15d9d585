// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/places.h"

#include <QDir>
#include <QStandardPaths>

namespace palier {

// Not AppDataLocation: that bears the name of the program that asks, and on Windows it roams.
QString dataFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath("palier");
}

DatabaseUrl defaultBooksUrl() { return DatabaseUrl::file(QDir(dataFolder()).filePath("books.sqlite")); }

QString defaultReplicaFolder() { return QDir(dataFolder()).filePath("replica"); }

} // namespace palier
