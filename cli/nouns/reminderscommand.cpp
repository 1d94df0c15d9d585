// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nouns/dutyshapes.h"
#include "cli/nouns/nouns.h"
#include "cli/session.h"

#include <QJsonArray>

namespace palier {

// Who would get what, or was about to get it.
static QJsonArray lettersShape(const QList<DueLetter> &letters)
{
    QJsonArray rows;
    for (const DueLetter &letter : letters) {
        for (const DueStep &due : letter.steps)
            rows << QJsonObject{{"customer", letter.customer.text()},
                                {"name", letter.customerName},
                                {"invoice", due.invoice.number.text()},
                                {"step", due.step}};
    }
    return rows;
}

static Result<Reply> run(Session &session, const Arguments &arguments)
{
    const bool dryRun = arguments.has("dry-run");
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    QList<DueLetter> letters;
    if (dryRun) {
        PALIER_TRY_ASSIGN(letters, desk->reminderPreview());
    }
    PALIER_TRY_ASSIGN(const ReminderOutcome outcome, runReminders(*books, desk->today(), dryRun));
    QJsonObject shape = reminderOutcomeShape(outcome);
    shape.insert("dry_run", dryRun);
    if (dryRun)
        shape.insert("items", lettersShape(letters));
    Reply reply = Reply::of(shape);
    if (dryRun) {
        reply.json.insert("total", lettersShape(letters).size());
        reply.columns = QStringList{"customer", "name", "invoice", "step"};
    }
    return reply;
}

QList<Command> remindersCommands()
{
    return {{Usage::fromLine("reminders run [--dry-run]"), "queue every step that is due; let old proposals lapse",
             Where::Books, run}};
}

} // namespace palier
