// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/command.h"

namespace palier {

struct GlobalOptions {
    QString books;   // --books, else PALIER_BOOKS, else empty
    QString replica; // a folder; empty: the books themselves
    QString administration;
    QString clerk; // --as
    QDate today;   // --today, else PALIER_TODAY, else null
    bool json = false;
    bool help = false;
};

struct CommandLine {
    GlobalOptions global;
    const Command *command = nullptr; // null: --help without a noun
    Arguments arguments;
};

// Takes the words apart. Global options may stand anywhere; "--name=value" is "--name value"; words behind "--" are no
// options. Kind::Misuse for everything unknown or missing.
Result<CommandLine> parseCommandLine(const QStringList &words, const QList<Command> &commands);

// Whether the words ask for JSON, also where they can't be understood.
bool asksForJson(const QStringList &words);

} // namespace palier
