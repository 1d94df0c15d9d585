// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonshapes.h"
#include "cli/nouns/nouns.h"
#include "cli/nouns/pagerange.h"
#include "cli/nouns/planproposal.h"
#include "cli/sentences.h"
#include "cli/session.h"

#include <functional>

namespace palier {

static Result<PlanId> idOf(const QString &text)
{
    const auto id = PlanId::fromText(text);
    if (!id)
        return refused(Fault::UnknownPlan, text, "plan");
    return *id;
}

static Result<Reply> shown(Desk &desk, const PlanId &id)
{
    PALIER_TRY_ASSIGN(const Plan plan, desk.plans().find(id));
    return Reply::of(planShape(plan, desk.today()));
}

static Result<Reply> propose(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(ProposalRequest request, proposalOf(arguments));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    if (request.terms.kind == PlanKind::Deferred && request.terms.first.isNull()) {
        PALIER_TRY_ASSIGN(const BillingPolicy policy, desk->proposals().policy());
        request.terms.first = earliestFirst(policy, desk->today());
    }
    PALIER_TRY_ASSIGN(const PlanId id, desk->proposals().propose(request));
    return shown(*desk, id);
}

static Result<Reply> list(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const PageRange range, pageRangeOf(arguments));
    Plans::Query query{
        .state = {}, .customer = CustomerId(arguments.text("customer")), .limit = range.limit, .offset = range.offset};
    if (arguments.has("state")) {
        PALIER_TRY_ASSIGN(query.state, arguments.oneOf<PlanState>("state"));
    }
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    PALIER_TRY_ASSIGN(const auto plans, desk->plans().list(query));
    PALIER_TRY_ASSIGN(const qint64 total, desk->plans().count(query));
    QJsonArray items;
    const QDate today = desk->today();
    for (const Plan &plan : plans)
        items << planShape(plan, today);
    return listReply(items, total,
                     {"id", "customer", "state", "kind", "count", "currency", "total", "proposed_at",
                      "decision.verdict", "obstacle"});
}

static Result<Reply> show(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const PlanId id, idOf(arguments.word("ID")));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    return shown(*desk, id);
}

// Each in a transaction of its own: one that fails leaves the others be.
static Result<Reply> each(Session &session, const Arguments &arguments,
                          const std::function<Result<Booking>(Desk &desk, const PlanId &id)> &act)
{
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    QJsonArray done, failed;
    Reply reply;
    for (const QString &id : arguments.words("ID")) {
        const auto plan = idOf(id);
        const auto booking = plan ? act(*desk, *plan) : Result<Booking>(fail(plan.error()));
        if (booking) {
            done << id;
            continue;
        }
        const int exit = exitCodeOf(booking.error().kind);
        failed << QJsonObject{
            {"id", id}, {"exit", exit}, {"fault", word(booking.error().fault)}, {"message", sentence(booking.error())}};
        reply.errors << booking.error();
        if (reply.exit == 0)
            reply.exit = exit;
    }
    reply.namesError = reply.exit != 0;
    reply.json = {{"done", done}, {"failed", failed}};
    if (session.isWorkstation())
        reply.json.insert("pending", !done.isEmpty());
    return reply;
}

// Scripts rely on a mail that is due at once: only who asks for it has it held back.
static Result<Reply> decide(Session &session, const Arguments &arguments, Verdict verdict)
{
    PALIER_TRY_ASSIGN(const int hold, arguments.number("hold", 0, 0, longestHoldSeconds));
    return each(session, arguments, [&](Desk &desk, const PlanId &id) {
        return desk.decide(id, verdict, arguments.text("reason"), arguments.text("note"), 0, hold);
    });
}

static Result<Reply> approve(Session &session, const Arguments &arguments)
{
    return decide(session, arguments, Verdict::Approve);
}
static Result<Reply> refuse(Session &session, const Arguments &arguments)
{
    return decide(session, arguments, Verdict::Refuse);
}

static Result<Reply> undo(Session &session, const Arguments &arguments)
{
    return each(session, arguments, [](Desk &desk, const PlanId &id) { return desk.undo(id); });
}

static Result<Reply> withdraw(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const PlanId id, idOf(arguments.word("ID")));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    PALIER_TRY(desk->proposals().withdraw(id));
    return shown(*desk, id);
}

QList<Command> plansCommands()
{
    return {
        {Usage::fromLine("plans propose --customer ID --invoice NUMBER... --kind deferred|weekly|monthly [--count N] "
                         "[--day D] [--first DATE] --reason TEXT"),
         "a customer's proposal; their invoices are blocked", Where::Either, propose},
        {Usage::fromLine(QString("plans list [--state S] [--customer ID]") + pageRangeUsage), "oldest first",
         Where::Either, list},
        {Usage::fromLine("plans show ID"), "one plan with its instalments", Where::Either, show},
        {Usage::fromLine("plans approve ID... [--hold SECONDS]"), "active at once; the customer is told", Where::Either,
         approve},
        {Usage::fromLine("plans refuse ID... --reason CODE [--note T] [--hold SECONDS]"),
         "too_long, amount_too_low, starts_too_late, history, other, or your own", Where::Either, refuse},
        {Usage::fromLine("plans undo ID..."), "a decision is taken back while its mail has not left", Where::Either,
         undo},
        {Usage::fromLine("plans withdraw ID"), "the customer takes it back while it waits", Where::Either, withdraw},
    };
}

} // namespace palier
