// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace palier::test {

// The command lines of all processes (Linux) that name `path` in their words, in the environment that they were started
// with, or as the folder in which they work: what programs started there have left behind.
QStringList processesNaming(const QString &path);

// What lies in a folder, hidden files too.
QStringList entriesOf(const QString &folder);

} // namespace palier::test
