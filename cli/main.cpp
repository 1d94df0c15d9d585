// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtable.h"
#include "cli/session.h"

#include <QCoreApplication>
#include <cstdio>

using namespace palier;

static void write(std::FILE *file, const QString &text) { std::fputs(text.toUtf8().constData(), file); }

static Result<Reply> carriedOut(const CommandLine &line)
{
    const Command &command = *line.command;
    Session session(line.global);
    if (command.where == Where::Books && session.isWorkstation())
        return fail(Kind::Misuse, Fault::NeedsBooks, command.usage.noun + ' ' + command.usage.verb, "replica");
    if (command.where == Where::Replica && !session.isWorkstation())
        return fail(Kind::Misuse, Fault::MissingArgument, "--replica DIR", "replica");
    return command.run(session, line.arguments);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("palierctl");
    QCoreApplication::setApplicationVersion(PALIER_VERSION);

    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words == QStringList{"--version"}) {
        write(stdout, QString("palierctl %1\n").arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    const auto line = parseCommandLine(words, commandTable());
    if (!line) {
        const int exit = say(fail(line.error()), asksForJson(words));
        write(stderr, usageText(words.value(0)));
        return exit;
    }
    if (line->global.help) {
        const QString usage = usageText(line->command ? line->command->usage.noun : QString());
        if (line->global.json)
            return say(Reply::of({{"usage", usage}}), true);
        write(stdout, usage);
        return 0;
    }
    const auto reply = carriedOut(*line);
    const int exit = say(reply, line->global.json);
    if (exit == exitCodeOf(Kind::Misuse))
        write(stderr, "usage: palierctl " + line->command->usage.line + '\n');
    return exit;
}
