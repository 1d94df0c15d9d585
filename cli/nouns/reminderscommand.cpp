// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nouns/nouns.h"

namespace palier {

QList<Command> remindersCommands() { return {}; }

} // namespace palier
