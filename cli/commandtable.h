// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/command.h"

namespace palier {

// Every noun and verb, in the order of the usage.
const QList<Command> &commandTable();

// How palierctl is used: all of it, or the verbs of one noun.
QString usageText(const QString &noun = {});

} // namespace palier
