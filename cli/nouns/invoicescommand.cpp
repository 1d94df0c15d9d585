// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonshapes.h"
#include "cli/nouns/invoicefile.h"
#include "cli/nouns/nouns.h"
#include "cli/nouns/pagerange.h"
#include "cli/session.h"

namespace palier {

static Result<InvoiceQuery> queryOf(const Arguments &arguments, QDate today)
{
    InvoiceQuery query;
    query.businessDate = today;
    query.customer = CustomerId(arguments.text("customer"));
    query.overdue = arguments.has("overdue");
    query.openOnly = arguments.has("open");
    query.text = arguments.text("text");
    if (arguments.has("blocked")) {
        PALIER_TRY_ASSIGN(const BlockReason reason, arguments.oneOf<BlockReason>("blocked"));
        query.blocked << reason;
    }
    return query;
}

static Result<Reply> list(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const PageRange range, pageRangeOf(arguments));
    PALIER_TRY(queryOf(arguments, {})); // a wrong word before the books are opened
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    PALIER_TRY_ASSIGN(const InvoiceQuery query, queryOf(arguments, desk->today()));
    PALIER_TRY_ASSIGN(const auto invoices, desk->invoices().pageAt(query, range.limit, range.offset));
    PALIER_TRY_ASSIGN(const qint64 total, desk->invoices().count(query));
    PALIER_TRY_ASSIGN(const Settings settings, desk->settings());
    QJsonArray items;
    for (const Invoice &invoice : invoices)
        items << invoiceShape(invoice, settings.procedure(), query.businessDate);
    return listReply(items, total,
                     {"number", "customer", "issued", "due", "currency", "amount", "open", "state", "blocks.reason"});
}

static Result<Reply> shown(Desk &desk, const InvoiceNumber &number, bool pending)
{
    PALIER_TRY_ASSIGN(const Invoice invoice, desk.invoices().find(number));
    PALIER_TRY_ASSIGN(const Settings settings, desk.settings());
    QJsonObject shape = invoiceShape(invoice, settings.procedure(), desk.today());
    if (pending)
        shape.insert("pending", true);
    return Reply::of(shape);
}

static Result<Reply> show(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    return shown(*desk, InvoiceNumber(arguments.word("NUMBER")), false);
}

static Result<Reply> block(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const BlockReason reason, arguments.oneOf<BlockReason>("reason"));
    PALIER_TRY_ASSIGN(const QDate until, arguments.date("until"));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    const InvoiceNumber number(arguments.word("NUMBER"));
    PALIER_TRY(desk->invoices().find(number));
    PALIER_TRY_ASSIGN(const Booking booking, desk->block(number, reason, until, arguments.text("note")));
    return shown(*desk, number, booking == Booking::Waiting);
}

static Result<Reply> unblock(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const BlockReason reason, arguments.oneOf<BlockReason>("reason"));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    const InvoiceNumber number(arguments.word("NUMBER"));
    PALIER_TRY(desk->invoices().find(number));
    PALIER_TRY_ASSIGN(const Booking booking, desk->unblock(number, reason));
    return shown(*desk, number, booking == Booking::Waiting);
}

QList<Command> invoicesCommands()
{
    return {
        {Usage::fromLine("invoices import FILE [--map FILE] [--dry-run] [--skip-bad] [--snapshot]"),
         "lay a CSV file's invoices into the books", Where::Books, importInvoiceFile},
        {Usage::fromLine(
             QString("invoices list [--blocked REASON] [--customer ID] [--overdue] [--open] [--text TEXT]") +
             pageRangeUsage),
         "by due date", Where::Either, list},
        {Usage::fromLine("invoices show NUMBER"), "one invoice, its blocks, its next reminder", Where::Either, show},
        {Usage::fromLine("invoices block NUMBER --reason R [--until D] [--note T]"),
         "nothing is sent for it while it holds", Where::Either, block},
        {Usage::fromLine("invoices unblock NUMBER --reason R"), "lift a block", Where::Either, unblock},
    };
}

} // namespace palier
