// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonshapes.h"
#include "cli/nouns/nouns.h"
#include "cli/nouns/pagerange.h"
#include "cli/session.h"

namespace palier {

static Result<Conflict> found(Session &session, const Arguments &arguments)
{
    PALIER_TRY(session.desk()); // chooses the administration
    PALIER_TRY_ASSIGN(Replica * replica, session.replica());
    PALIER_TRY_ASSIGN(const auto all, replica->conflicts(true));
    for (const Conflict &conflict : all) {
        if (conflict.id.text() == arguments.word("ID"))
            return conflict;
    }
    return refused(Fault::UnknownConflict, arguments.word("ID"), "id");
}

static Result<Reply> list(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const PageRange range, pageRangeOf(arguments));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    PALIER_TRY_ASSIGN(const auto conflicts, desk->conflicts());
    QJsonArray items;
    for (const Conflict &conflict : conflicts.mid(range.offset, range.limit))
        items << conflictShape(conflict);
    return listReply(items, conflicts.size(),
                     {"id", "plan", "mine.verdict", "stands.verdict", "stands.by", "why", "advice"});
}

static Result<Reply> show(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const Conflict conflict, found(session, arguments));
    return Reply::of(conflictShape(conflict));
}

static Result<Reply> dismiss(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const Conflict conflict, found(session, arguments));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    PALIER_TRY(desk->dismissConflict(conflict.id));
    return show(session, arguments);
}

QList<Command> conflictsCommands()
{
    return {
        {Usage::fromLine(QString("conflicts list") + pageRangeUsage), "this workstation's acts that the books refused",
         Where::Replica, list},
        {Usage::fromLine("conflicts show ID"), "mine, and what stands", Where::Replica, show},
        {Usage::fromLine("conflicts dismiss ID"), "seen: it leaves the list", Where::Replica, dismiss},
    };
}

} // namespace palier
