// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonshapes.h"
#include "cli/nouns/nouns.h"
#include "cli/nouns/pagerange.h"
#include "cli/session.h"
#include "services/books/links.h"

namespace palier {

static Result<Reply> list(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const PageRange range, pageRangeOf(arguments));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    const Customers::Query query{.text = arguments.text("text"), .limit = range.limit, .offset = range.offset};
    PALIER_TRY_ASSIGN(const auto customers, desk->customers().list(query));
    PALIER_TRY_ASSIGN(const qint64 total, desk->customers().count(query));
    QJsonArray items;
    for (const Customer &customer : customers)
        items << customerShape(customer);
    return listReply(items, total, {"id", "name", "email", "language", "type", "open", "allow_proposal"});
}

static Result<Reply> shown(Desk &desk, const CustomerId &id, bool pending)
{
    PALIER_TRY_ASSIGN(const Customer customer, desk.customers().find(id));
    QJsonObject shape = customerShape(customer);
    if (pending)
        shape.insert("pending", true);
    return Reply::of(shape);
}

static Result<Reply> show(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    return shown(*desk, CustomerId(arguments.word("ID")), false);
}

static Result<Reply> set(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    const CustomerId id(arguments.word("ID"));
    auto booking = desk->setCustomer(id, arguments.word("KEY"), arguments.word("VALUE"));
    if (!booking) {
        Error error = booking.error();
        if (error.fault == Fault::UnknownCustomer && error.detail.isEmpty())
            error.detail = id.text();
        return fail(error);
    }
    return shown(*desk, id, *booking == Booking::Waiting);
}

static Result<Reply> link(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Books * books, session.books());
    const CustomerId id(arguments.word("ID"));
    PALIER_TRY(Customers(*books).find(id));
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(*books).all());
    PALIER_TRY_ASSIGN(const QString token, Links(*books).mint(id, settings.number(u"portal.link_days")));
    QString base = settings.text(u"portal.base_url");
    if (base.isEmpty())
        base = "http://127.0.0.1:8080";
    while (base.endsWith('/'))
        base.chop(1);
    const QString url = base + "/c/" + token;
    return Reply::of({{"url", url}}, url);
}

static Result<Reply> revokeLinks(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Books * books, session.books());
    const CustomerId id(arguments.word("ID"));
    PALIER_TRY(Customers(*books).find(id));
    PALIER_TRY(Links(*books).revokeAll(id));
    return Reply::of({{"id", id.text()}, {"revoked", true}}, "All links of " + id.text() + " are revoked.");
}

QList<Command> customersCommands()
{
    return {
        {Usage::fromLine(QString("customers list [--text TEXT]") + pageRangeUsage), "by name", Where::Either, list},
        {Usage::fromLine("customers show ID"), "one customer, and what they owe", Where::Either, show},
        {Usage::fromLine("customers set ID KEY VALUE"), "name, email, language, type or allow_proposal", Where::Either,
         set},
        {Usage::fromLine("customers link ID"), "a new link to the portal, shown once", Where::Books, link},
        {Usage::fromLine("customers revoke-links ID"), "no link of theirs opens the portal any more", Where::Books,
         revokeLinks},
    };
}

} // namespace palier
