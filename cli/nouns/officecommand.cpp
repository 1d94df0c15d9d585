// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mailpassword.h"
#include "cli/nouns/dutyshapes.h"
#include "cli/nouns/nouns.h"
#include "services/office/officeduty.h"

#include <QCoreApplication>
#include <QTimer>
#include <csignal>

namespace palier {

// All that a signal's handler may do is to leave a mark.
static volatile std::sig_atomic_t signalled = 0;
static void leaveMark(int) { signalled = 1; }

// Until SIGTERM or an interrupt.
static void waitForSignal()
{
    std::signal(SIGTERM, leaveMark);
    std::signal(SIGINT, leaveMark);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, qApp, [] {
        if (signalled)
            QCoreApplication::quit();
    });
    look.start(std::chrono::milliseconds(100));
    QCoreApplication::exec();
}

static Result<Reply> office(Session &session, const Arguments &arguments)
{
    // Books that can't be opened now are told at once, not only in a log.
    PALIER_TRY(session.books());
    PALIER_TRY_ASSIGN(const PasswordSource password, mailPassword(session, arguments));
    PALIER_TRY_ASSIGN(const DatabaseUrl url, session.booksUrl());
    const GlobalOptions &options = session.options();
    const auto openBooks = [url, clerk = options.clerk,
                            administration = options.administration]() -> Result<std::unique_ptr<Books>> {
        PALIER_TRY_ASSIGN(auto books, Books::open(url, clerk));
        PALIER_TRY(books->choose(administration));
        return books;
    };
    OfficeDuty duty(openBooks, password, options.today);
    if (arguments.has("once")) {
        PALIER_TRY_ASSIGN(const OfficeDuty::Round round, duty.once());
        Reply reply =
            Reply::of({{"reminders", reminderOutcomeShape(round.reminders)}, {"mail", mailOutcomeShape(round.mail)}});
        if (round.unsent) {
            reply.errors << *round.unsent;
            reply.exit = exitCodeOf(round.unsent->kind);
            reply.namesError = true;
        }
        return reply;
    }
    duty.start();
    waitForSignal();
    duty.stop();
    return Reply::of({{"stopped", true}}, "Stopped.");
}

QList<Command> officeCommands()
{
    return {{Usage::fromLine(QString("office [--once]") + mailPasswordUsage, false), "mail and reminders until stopped",
             Where::Books, office}};
}

} // namespace palier
