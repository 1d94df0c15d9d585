// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonshapes.h"
#include "cli/mailpassword.h"
#include "cli/nouns/dutyshapes.h"
#include "cli/nouns/nouns.h"
#include "cli/nouns/pagerange.h"
#include "cli/session.h"

namespace palier {

// Address and language stand in the mail once it was rendered; until then they are the customer's of today.
static Result<QJsonObject> shapeOf(Desk &desk, const QueuedMail &mail)
{
    if (!mail.address.isEmpty())
        return mailShape(mail, mail.address, mail.language);
    PALIER_TRY_ASSIGN(const Settings settings, desk.settings());
    PALIER_TRY_ASSIGN(const Customer customer, desk.customers().find(mail.customer));
    const bool toStaff = goesToStaff(mail.kind);
    return mailShape(mail, toStaff ? settings.text(u"mail.staff_address") : customer.email,
                     toStaff ? settings.text(u"mail.staff_language") : word(customer.language));
}

static Result<Reply> list(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const PageRange range, pageRangeOf(arguments));
    MailQueue::Query query{
        .state = {}, .customer = CustomerId(arguments.text("customer")), .limit = range.limit, .offset = range.offset};
    if (arguments.has("state")) {
        PALIER_TRY_ASSIGN(query.state, arguments.oneOf<MailState>("state"));
    }
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    PALIER_TRY_ASSIGN(const auto mails, desk->mails().list(query));
    PALIER_TRY_ASSIGN(const qint64 total, desk->mails().count(query));
    QJsonArray items;
    for (const QueuedMail &mail : mails) {
        PALIER_TRY_ASSIGN(const QJsonObject shape, shapeOf(*desk, mail));
        items << shape;
    }
    return listReply(items, total, {"id", "kind", "to", "language", "state", "attempts", "last_error"});
}

static Result<MailId> idOf(const Arguments &arguments)
{
    const auto id = MailId::fromText(arguments.word("ID"));
    if (!id)
        return refused(Fault::UnknownMail, arguments.word("ID"), "mail");
    return *id;
}

static Result<Reply> show(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const MailId id, idOf(arguments));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    PALIER_TRY_ASSIGN(const QueuedMail mail, desk->mails().find(id));
    PALIER_TRY_ASSIGN(QJsonObject shape, shapeOf(*desk, mail));
    shape.insert("text", mail.bodyText);
    shape.insert("html", mail.bodyHtml);
    return Reply::of(shape);
}

static Result<Reply> retry(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const MailId id, idOf(arguments));
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY(MailQueue(*books).retry(id));
    return show(session, arguments);
}

static Result<Reply> send(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY_ASSIGN(const PasswordSource password, mailPassword(session, arguments));
    const std::atomic<bool> never = false;
    Postman postman(*books, password, Postman::newHolder(books->actor()), session.options().today);
    PALIER_TRY_ASSIGN(const Postman::Outcome outcome, postman.sendDue(never));
    return Reply::of(mailOutcomeShape(outcome));
}

QList<Command> mailCommands()
{
    return {
        {Usage::fromLine(QString("mail list [--state S] [--customer ID]") + pageRangeUsage),
         "the mail queue, newest last", Where::Either, list},
        {Usage::fromLine("mail show ID"), "one mail with its text", Where::Either, show},
        {Usage::fromLine(QString("mail send") + mailPasswordUsage), "until nothing is due", Where::Books, send},
        {Usage::fromLine("mail retry ID"), "a failed or waiting one is due at once", Where::Books, retry},
    };
}

} // namespace palier
