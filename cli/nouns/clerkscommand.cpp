// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nouns/nouns.h"
#include "cli/nouns/pagerange.h"
#include "cli/session.h"
#include "services/books/clerks.h"

#include <QJsonArray>

namespace palier {

static QJsonObject shapeOf(const Clerk &clerk) { return {{"login", clerk.login}, {"role", word(clerk.role)}}; }

static Result<Reply> list(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const PageRange range, pageRangeOf(arguments));
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY_ASSIGN(const auto clerks, Clerks(*books).list());
    QJsonArray items;
    for (const Clerk &clerk : clerks.mid(range.offset, range.limit))
        items << shapeOf(clerk);
    return listReply(items, clerks.size(), {"login", "role"});
}

static Result<Reply> add(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const Role role, arguments.oneOf<Role>("role"));
    const Clerk clerk{arguments.word("LOGIN").trimmed(), role};
    if (clerk.login.isEmpty())
        return fail(Kind::Misuse, Fault::MissingArgument, "LOGIN", "login");
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY(Clerks(*books).add(clerk));
    return Reply::of(shapeOf(clerk));
}

static Result<Reply> remove(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY(Clerks(*books).remove(arguments.word("LOGIN")));
    return Reply::of({{"login", arguments.word("LOGIN")}, {"removed", true}});
}

QList<Command> clerksCommands()
{
    return {
        {Usage::fromLine(QString("clerks list") + pageRangeUsage), "who works here, and as what", Where::Books, list},
        {Usage::fromLine("clerks add LOGIN --role reviewer|admin|office|portal|auditor"), "or change the role",
         Where::Books, add},
        {Usage::fromLine("clerks remove LOGIN"), "they no longer do", Where::Books, remove},
    };
}

} // namespace palier
