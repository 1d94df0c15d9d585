// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposal.h"

#include <algorithm>

namespace palier {

namespace {

Result<void> mayPropose(const ProposalRequest &request, const BillingPolicy &policy, const ProposalContext &context)
{
    if (!policy.allowProposal)
        return refused(Fault::ProposalsOff);
    if (request.customer.isEmpty() || request.customer != context.customer.id)
        return refused(Fault::UnknownCustomer, request.customer.text());
    if (!context.customer.allowProposal)
        return refused(Fault::CustomerMayNotPropose, request.customer.text());
    return {};
}

// Each invoice asked for, once, in the order asked for.
Result<QList<Invoice>> chosenInvoices(const ProposalRequest &request, const ProposalContext &context)
{
    const auto field = QStringLiteral("invoice");
    QList<Invoice> chosen;
    QSet<InvoiceNumber> seen;
    for (const InvoiceNumber &number : request.invoices) {
        if (seen.contains(number))
            continue;
        seen.insert(number);
        const auto found =
            std::find_if(context.invoices.cbegin(), context.invoices.cend(), [&](const Invoice &invoice) {
                return invoice.number == number && invoice.customer == request.customer;
            });
        if (found == context.invoices.cend())
            return refused(Fault::UnknownInvoice, number.text(), field);
        if (context.inPlans.contains(number))
            return refused(Fault::AlreadyInAPlan, number.text(), field);
        if (found->open.minor <= 0)
            return refused(Fault::NothingOpen, number.text(), field);
        if (!chosen.isEmpty() && found->open.currency != chosen.constFirst().open.currency)
            return refused(Fault::TwoCurrencies, number.text(), field);
        chosen.append(*found);
    }
    if (chosen.isEmpty())
        return refused(Fault::NothingChosen, {}, field);
    return chosen;
}

// The terms with their first day, which a deferred payment has to name.
Result<ScheduleTerms> withFirstDay(ScheduleTerms terms, QDate earliest)
{
    if (terms.first.isNull() && terms.kind != PlanKind::Deferred)
        terms.first = earliest;
    if (!terms.first.isValid())
        return refused(Fault::BadDate, {}, QStringLiteral("date"));
    if (terms.first < earliest)
        return refused(Fault::FirstTooEarly, earliest.toString(Qt::ISODate), QStringLiteral("date"));
    return terms;
}

ProposalFacts factsOf(const Proposal &proposal, const QList<Invoice> &invoices, const ProposalContext &context)
{
    ProposalFacts facts;
    facts.total = proposal.total;
    facts.instalments = proposal.instalments;
    for (const Invoice &invoice : invoices)
        facts.invoiceDueDates.append(invoice.due);
    facts.openProposals = context.openProposals;
    facts.lastEndedOn = context.lastEndedOn;
    facts.businessDate = context.businessDate;
    return facts;
}

} // namespace

QDate earliestFirst(const BillingPolicy &policy, QDate businessDate)
{
    return businessDate.addDays(policy.minNoticeDays);
}

Result<Proposal> preview(const ProposalRequest &request, const BillingPolicy &policy, const ProposalContext &context)
{
    PALIER_TRY(mayPropose(request, policy, context));
    PALIER_TRY_ASSIGN(const QList<Invoice> invoices, chosenInvoices(request, context));

    Proposal proposal;
    proposal.request = request;
    proposal.request.invoices.clear();
    QList<Money> open;
    for (const Invoice &invoice : invoices) {
        proposal.request.invoices.append(invoice.number);
        open.append(invoice.open);
    }
    PALIER_TRY_ASSIGN(proposal.total, sum(open, open.constFirst().currency));
    PALIER_TRY_ASSIGN(proposal.request.terms, withFirstDay(request.terms, earliestFirst(policy, context.businessDate)));
    PALIER_TRY_ASSIGN(proposal.instalments, makeSchedule(proposal.request.terms, proposal.total, policy.split,
                                                         policy.calendar, context.businessDate));
    if (request.wording.size() > longestWording)
        return refused(Fault::TextTooLong, QString::number(longestWording), QStringLiteral("reason"));
    proposal.limits = checkLimits(policy.limits, factsOf(proposal, invoices, context));
    return proposal;
}

Result<Proposal> judge(const ProposalRequest &request, const BillingPolicy &policy, const ProposalContext &context)
{
    PALIER_TRY_ASSIGN(Proposal proposal, preview(request, policy, context));
    if (request.wording.trimmed().isEmpty())
        return refused(Fault::NoReason, {}, QStringLiteral("reason"));
    for (const LimitCheck &limit : std::as_const(proposal.limits)) {
        if (!limit.kept)
            return refused(Fault::OutsideLimits, limit.allowed, limit.setting);
    }
    return proposal;
}

} // namespace palier
