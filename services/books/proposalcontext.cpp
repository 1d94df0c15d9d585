// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/proposalcontext.h"

#include "services/books/customers.h"
#include "services/books/invoices.h"
#include "services/books/plans.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace palier {

Result<ProposalContext> proposalContext(Ledger &ledger, const ProposalRequest &request, QDate businessDate)
{
    ProposalContext context;
    context.businessDate = businessDate;
    PALIER_TRY_ASSIGN(context.customer, Customers(ledger).find(request.customer));
    PALIER_TRY_ASSIGN(context.invoices, Invoices(ledger).find(request.invoices));
    context.invoices.removeIf([&](const Invoice &invoice) { return invoice.customer != request.customer; });
    PALIER_TRY_ASSIGN(context.inPlans, Plans(ledger).held(request.invoices));
    PALIER_TRY_ASSIGN(context.openProposals, Plans(ledger).openProposals(request.customer));
    PALIER_TRY_ASSIGN(context.lastEndedOn, Plans(ledger).lastEnded(request.customer));
    return context;
}

ProposalRequest requestOf(const Fact &proposal)
{
    const auto text = [&](const char *column) { return proposal.columns.value(column).toString(); };
    ProposalRequest request;
    request.customer = CustomerId(text("customer_id"));
    for (const QJsonValue &number : QJsonDocument::fromJson(text("invoices").toUtf8()).array())
        request.invoices << InvoiceNumber(number.toString());
    request.terms.kind = fromWord<PlanKind>(text("kind")).value_or(PlanKind::Deferred);
    request.terms.count = proposal.columns.value("instalment_count").toInt();
    request.terms.day = PlanDay::fromText(text("day")).value_or(PlanDay());
    request.terms.first = QDate::fromString(text("first_day"), Qt::ISODate);
    request.wording = text("wording");
    return request;
}

} // namespace palier
