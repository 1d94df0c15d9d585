// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nouns/nouns.h"
#include "cli/session.h"
#include "services/sync/syncround.h"

namespace palier {

static Result<Reply> sync(Session &session, const Arguments &)
{
    PALIER_TRY_ASSIGN(Replica * replica, session.replica());
    PALIER_TRY_ASSIGN(const DatabaseUrl url, session.booksUrl());
    PALIER_TRY_ASSIGN(const auto books, reachBooks(*replica, url, session.options().clerk));
    PALIER_TRY_ASSIGN(const SyncOutcome outcome, syncOnce(*replica, *books));
    PALIER_TRY_ASSIGN(const qint64 waiting, replica->waitingCount());
    Reply reply;
    reply.json = {
        {"pushed", outcome.pushed}, {"pulled", outcome.pulled}, {"conflicts", outcome.conflicts}, {"waiting", waiting}};
    if (outcome.conflicts == 0)
        return reply;
    // Everything else is synced all the same.
    reply.exit = exitCodeOf(Kind::Stale);
    PALIER_TRY(replica->choose(session.options().administration));
    PALIER_TRY_ASSIGN(const auto conflicts, replica->conflicts());
    for (const Conflict &conflict : conflicts.mid(std::max<qsizetype>(0, conflicts.size() - outcome.conflicts)))
        reply.errors << conflict.why;
    return reply;
}

QList<Command> syncCommands()
{
    return {{Usage::fromLine("sync", false), "carry up what waits, bring down what changed", Where::Replica, sync}};
}

} // namespace palier
