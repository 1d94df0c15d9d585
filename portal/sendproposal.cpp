// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/pages.h"
#include "portal/requestform.h"
#include "services/books/plans.h"

namespace palier {

namespace {

// A form that is sent twice (a double click, a reload) finds its own plan. It is the same proposal if everything is.
Result<std::optional<PlanId>> samePlan(Visit &visit, const ProposalRequest &request)
{
    const QSet<InvoiceNumber> wanted(request.invoices.cbegin(), request.invoices.cend());
    PALIER_TRY_ASSIGN(const QList<Plan> waiting, Plans(visit.books).list({PlanState::Proposed, visit.customer.id}));
    for (const Plan &plan : waiting) {
        QSet<InvoiceNumber> held;
        for (const PlanInvoice &invoice : plan.invoices)
            held.insert(invoice.number);
        const bool sameDate = request.terms.first.isNull() || plan.terms.first == request.terms.first;
        if (held == wanted && plan.terms.kind == request.terms.kind && plan.terms.count == request.terms.count &&
            plan.terms.day == request.terms.day && sameDate && plan.wording == request.wording)
            return std::optional(plan.id);
    }
    return std::optional<PlanId>();
}

QString pathOf(const PlanId &plan) { return "/plan/" + plan.text(); }

} // namespace

Result<Response> sendProposal(Visit &visit)
{
    const ProposalForm form = ProposalForm::from(visit.request.form);
    const auto request = form.request(visit.customer.id);
    if (!request)
        return requestForm(visit, 422, form, request.error());
    const auto plan = visit.proposals().propose(*request, visit.address);
    if (plan)
        return Response::seeOther(pathOf(*plan));
    if (plan.error().fault == Fault::AlreadyInAPlan) {
        PALIER_TRY_ASSIGN(const auto same, samePlan(visit, *request));
        if (same)
            return Response::seeOther(pathOf(*same));
    }
    return isTheForms(plan.error()) ? requestForm(visit, 422, form, plan.error())
                                    : Result<Response>(fail(plan.error()));
}

} // namespace palier
