// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nouns/nouns.h"
#include "cli/nouns/pagerange.h"
#include "cli/passwordinput.h"
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
    QString password;
    if (arguments.has("password-file")) {
        PALIER_TRY_ASSIGN(password, passwordFrom(arguments.text("password-file")));
    }
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY_ASSIGN(const Clerk added, Clerks(*books).add(clerk, password));
    return Reply::of(shapeOf(added), QString("%1 is %2 now.").arg(added.login, word(added.role)));
}

static Result<Reply> remove(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY_ASSIGN(const Clerk gone, Clerks(*books).remove(arguments.word("LOGIN")));
    return Reply::of({{"login", gone.login}, {"removed", true}}, QString("%1 is no clerk any more.").arg(gone.login));
}

QList<Command> clerksCommands()
{
    return {
        {Usage::fromLine(QString("clerks list") + pageRangeUsage), "who works here, and as what", Where::Books, list},
        {Usage::fromLine("clerks add LOGIN --role reviewer|admin|office|portal|auditor [--password-file F]"),
         "or change the role; the password of their login (- is standard input)", Where::Books, add},
        {Usage::fromLine("clerks remove LOGIN"), "they no longer do", Where::Books, remove},
    };
}

} // namespace palier
