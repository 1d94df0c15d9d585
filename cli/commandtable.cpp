// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtable.h"

#include "cli/nouns/nouns.h"

namespace palier {

const QList<Command> &commandTable()
{
    static const QList<Command> table = booksCommands() + administrationsCommands() + demoCommands() +
                                        settingsCommands() + customersCommands() + invoicesCommands() +
                                        plansCommands() + remindersCommands() + mailCommands() + officeCommands() +
                                        syncCommands() + conflictsCommands() + clerksCommands() + auditCommands();
    return table;
}

QString usageText(const QString &noun)
{
    QString text = "usage: " + globalUsage().line + " NOUN VERB ...\n\n";
    qsizetype width = 0;
    for (const Command &command : commandTable())
        width = std::max(width, command.usage.line.size());
    bool known = false;
    for (const Command &command : commandTable())
        known = known || command.usage.noun == noun;
    for (const Command &command : commandTable()) {
        if (!known || command.usage.noun == noun)
            text +=
                "  " + command.usage.line.leftJustified(std::min<qsizetype>(width, 60)) + "  " + command.about + '\n';
    }
    return text;
}

} // namespace palier
