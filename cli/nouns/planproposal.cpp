// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nouns/planproposal.h"

namespace palier {

static Result<PlanDay> dayOf(const Arguments &arguments, PlanKind kind)
{
    if (!arguments.has("day"))
        return fail(Kind::Misuse, Fault::MissingArgument, "--day D", "day");
    const QString text = arguments.text("day");
    const auto day = PlanDay::fromText(text);
    const bool isWeekday = day && !day->isLast() && day->number() <= 7;
    if (!day || day->isNone() || (kind == PlanKind::Weekly && !isWeekday))
        return fail(Kind::Misuse, Fault::BadDay, text, "day");
    return *day;
}

static Result<ScheduleTerms> termsOf(const Arguments &arguments)
{
    ScheduleTerms terms;
    PALIER_TRY_ASSIGN(terms.kind, arguments.oneOf<PlanKind>("kind"));
    PALIER_TRY_ASSIGN(terms.first, arguments.date("first"));
    if (terms.kind == PlanKind::Deferred) {
        for (const QString &option : {QString("count"), QString("day")}) {
            if (arguments.has(option))
                return fail(Kind::Misuse, Fault::ConflictingArguments, "--" + option, option);
        }
        return terms;
    }
    if (!arguments.has("count"))
        return fail(Kind::Misuse, Fault::MissingArgument, "--count N", "count");
    PALIER_TRY_ASSIGN(terms.count, arguments.number("count", 1, 1, mostInstalments));
    PALIER_TRY_ASSIGN(terms.day, dayOf(arguments, terms.kind));
    return terms;
}

Result<ProposalRequest> proposalOf(const Arguments &arguments)
{
    ProposalRequest request;
    PALIER_TRY_ASSIGN(request.terms, termsOf(arguments));
    request.customer = CustomerId(arguments.text("customer"));
    for (const QString &number : arguments.texts("invoice"))
        request.invoices << InvoiceNumber(number);
    request.wording = arguments.text("reason");
    return request;
}

} // namespace palier
