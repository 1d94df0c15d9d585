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
    CustomerQuery query;
    query.text = arguments.text("text");
    query.owing = arguments.has("owing");
    query.paused = arguments.has("paused");
    query.proposalsOff = arguments.has("proposals-off");
    query.businessDate = desk->today();
    if (arguments.has("language")) {
        PALIER_TRY_ASSIGN(const Language language, arguments.oneOf<Language>("language"));
        query.languages << language;
    }
    PALIER_TRY_ASSIGN(const auto customers, desk->customers().pageAt(query, range.limit, range.offset));
    PALIER_TRY_ASSIGN(const qint64 total, desk->customers().count(query));
    QJsonArray items;
    for (const Customer &customer : customers)
        items << customerShape(customer, desk->today());
    return listReply(items, total, {"id", "name", "email", "language", "type", "open", "allow_proposal", "paused"});
}

static Result<Reply> shown(Desk &desk, const CustomerId &id, bool pending)
{
    PALIER_TRY_ASSIGN(const Customer customer, desk.customers().find(id));
    QJsonObject shape = customerShape(customer, desk.today());
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
    auto booking = desk->setCustomer(id, arguments.word("KEY"), arguments.word("VALUE"), arguments.text("note"));
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
    const QString one = arguments.text("link");
    PALIER_TRY(Links(*books).revoke(id, one));
    return Reply::of({{"id", id.text()}, {"revoked", true}},
                     one.isEmpty() ? "All links of " + id.text() + " are revoked." : "The link is revoked.");
}

static Result<Reply> links(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    const CustomerId id(arguments.word("ID"));
    PALIER_TRY(desk->customers().find(id));
    PALIER_TRY_ASSIGN(const auto living, desk->portalLinks().living(id));
    QJsonArray items;
    for (const PortalLink &link : living)
        items << portalLinkShape(link);
    return listReply(items, items.size(), {"id", "made_at", "by", "expires_at", "used_at"});
}

static Result<Reply> history(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    const CustomerId id(arguments.word("ID"));
    PALIER_TRY_ASSIGN(const int atMost, arguments.number("limit", 100, 1, 10000));
    PALIER_TRY(desk->customers().find(id));
    PALIER_TRY_ASSIGN(const CustomerHistory history, desk->history(id, atMost));
    QJsonArray items;
    for (const CustomerHistoryEntry &entry : history.entries)
        items << customerHistoryShape(entry);
    return listReply(items, items.size(), {"at", "event", "by", "key", "from", "to", "text"});
}

QList<Command> customersCommands()
{
    return {
        {Usage::fromLine(QString("customers list [--text TEXT] [--owing] [--paused] [--proposals-off] [--language L]") +
                         pageRangeUsage),
         "by name", Where::Either, list},
        {Usage::fromLine("customers show ID"), "one customer, and what they owe", Where::Either, show},
        {Usage::fromLine("customers set ID KEY VALUE [--note TEXT]"),
         "name, email, language, type, allow_proposal, contact, phone, address, contacts; pause: on, off or its last "
         "day",
         Where::Either, set},
        {Usage::fromLine("customers history ID [--limit N]"), "what happened to them, newest first", Where::Either,
         history},
        {Usage::fromLine("customers links ID"), "their links to the portal that still open it", Where::Either, links},
        {Usage::fromLine("customers link ID"), "a new link to the portal, shown once", Where::Books, link},
        {Usage::fromLine("customers revoke-links ID [--link ID]"),
         "no link of theirs opens the portal any more, or not that one", Where::Books, revokeLinks},
    };
}

} // namespace palier
