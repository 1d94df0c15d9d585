// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/invoicerows.h"
#include "portal/pagelayout.h"
#include "portal/pages.h"
#include "portal/paymentdetails.h"
#include "portal/planwords.h"
#include "services/books/invoices.h"
#include "services/books/plans.h"

#include <QJsonArray>

namespace palier {

namespace {

constexpr int mostShown = 1000;
constexpr int mostPlansShown = 100;

Result<QList<Invoice>> openInvoices(Visit &visit)
{
    InvoiceQuery query;
    query.customer = visit.customer.id;
    query.openOnly = true;
    query.businessDate = visit.today;
    return Invoices(visit.books).page(query, mostShown);
}

// A plan as a link: its page, its state in words, and whether an instalment is late.
QJsonObject planLink(const Visit &visit, const Plan &plan)
{
    return {{"path", "/plan/" + plan.id.text()},
            {"state", stateInWords(visit.texts, plan.state)},
            {"tone", toneOf(plan.state)},
            {"isLate", isLate(plan, visit.today)},
            {"total", writtenAmount(plan.total, visit.language())},
            {"sentOn", visit.texts.text("sent_on", writtenDate(plan.proposedOn, visit.language()))}};
}

Result<QJsonArray> totals(const Visit &visit, const QList<Invoice> &invoices)
{
    QList<Money> amounts;
    for (const Invoice &invoice : invoices)
        amounts << invoice.open;
    PALIER_TRY_ASSIGN(const QList<Money> sums, sumByCurrency(amounts));
    QJsonArray texts;
    for (const Money &total : sums)
        texts << writtenAmount(total, visit.language());
    return texts;
}

} // namespace

Result<Response> invoicesPage(Visit &visit)
{
    PALIER_TRY_ASSIGN(const QList<Invoice> invoices, openInvoices(visit));
    PALIER_TRY_ASSIGN(
        const QList<Plan> plans,
        Plans(visit.books)
            .list({.state = {}, .customer = visit.customer.id, .limit = mostPlansShown, .newestFirst = true}));
    QHash<InvoiceNumber, QJsonObject> planOf;
    QSet<InvoiceNumber> kept; // the plan's dates count now: nothing to be alarmed about
    QJsonArray planRows;
    for (const Plan &plan : plans) {
        const QJsonObject link = planLink(visit, plan);
        const bool isKept = !isWaiting(plan.state) && !link["isLate"].toBool();
        planRows << link;
        for (const PlanInvoice &invoice : plan.invoices) {
            if (!holdsInvoices(plan.state))
                continue;
            planOf.insert(invoice.number, link);
            if (isKept)
                kept.insert(invoice.number);
        }
    }
    QJsonArray rows;
    bool somethingProposable = false;
    for (const Invoice &invoice : invoices) {
        QJsonObject row = invoiceRow(visit, invoice);
        if (const auto plan = planOf.constFind(invoice.number); plan != planOf.cend()) {
            row.insert("plan", *plan);
            if (kept.contains(invoice.number))
                row.insert("isLate", false);
        } else {
            somethingProposable = true;
        }
        rows << row;
    }
    PALIER_TRY_ASSIGN(const QJsonArray sums, totals(visit, invoices));
    QJsonObject data{{"invoices", rows},
                     {"isEmpty", rows.isEmpty()},
                     {"plans", QJsonObject{{"rows", planRows}}},
                     {"hasPlans", !planRows.isEmpty()},
                     {"totals", sums},
                     {"mayRequest", visit.mayPropose() && somethingProposable}};
    if (invoices.size() == mostShown)
        data.insert("more", visit.texts.text("more_invoices").arg(mostShown));
    if (!rows.isEmpty())
        data.insert("pay", paymentDetails(visit));
    return customerPage(visit, 200, "invoices", visit.texts.text("invoices_title"), data);
}

} // namespace palier
