// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/command.h"

namespace palier {

// The verbs of each noun; one file each.
QList<Command> booksCommands();
QList<Command> administrationsCommands();
QList<Command> demoCommands();
QList<Command> settingsCommands();
QList<Command> customersCommands();
QList<Command> invoicesCommands();
QList<Command> plansCommands();
QList<Command> remindersCommands();
QList<Command> mailCommands();
QList<Command> officeCommands();
QList<Command> syncCommands();
QList<Command> conflictsCommands();
QList<Command> clerksCommands();
QList<Command> auditCommands();

} // namespace palier
