// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/pagelayout.h"
#include "portal/pages.h"
#include "portal/paymentdetails.h"
#include "portal/planwords.h"
#include "services/books/plans.h"

#include <QJsonArray>

namespace palier {

namespace {

// Another customer's plan is as unknown as one that never was.
Result<Plan> ownPlan(Visit &visit, const QString &planId)
{
    const auto id = PlanId::fromText(planId);
    if (!id)
        return refused(Fault::UnknownPlan);
    PALIER_TRY_ASSIGN(Plan plan, Plans(visit.books).find(*id));
    if (plan.customer != visit.customer.id)
        return refused(Fault::UnknownPlan);
    return plan;
}

QJsonArray instalmentRows(const Visit &visit, const Plan &plan)
{
    const bool isRunning = holdsInvoices(plan.state) && !isWaiting(plan.state);
    QJsonArray rows;
    for (const Instalment &instalment : plan.instalments) {
        const InstalmentState state = instalment.state(visit.today);
        QJsonObject row{{"ordinal", instalment.terms.ordinal},
                        {"agreed", writtenLongDate(instalment.terms.agreed, visit.language())},
                        {"amount", writtenAmount(instalment.terms.amount, visit.language())}};
        if (instalment.terms.due != instalment.terms.agreed)
            row.insert("moved", visit.texts.text("moved_to", writtenLongDate(instalment.terms.due, visit.language())));
        if (isRunning || plan.state == PlanState::Completed) {
            row.insert("state", stateInWords(visit.texts, state));
            row.insert("tone", word(state));
        }
        rows << row;
    }
    return rows;
}

} // namespace

Result<Response> answerPage(Visit &visit, const QString &planId)
{
    PALIER_TRY_ASSIGN(const Plan plan, ownPlan(visit, planId));
    QJsonArray numbers;
    for (const PlanInvoice &invoice : plan.invoices)
        numbers << invoice.number.text();
    QJsonObject data{{"state", stateInWords(visit.texts, plan.state)},
                     {"explained", stateExplained(visit.texts, plan.state)},
                     {"tone", toneOf(plan.state)},
                     {"sentOn", visit.texts.text("sent_on", writtenDate(plan.proposedOn, visit.language()))},
                     {"terms", termsInWords(visit, plan.terms)},
                     {"total", writtenAmount(plan.total, visit.language())},
                     {"invoices", numbers},
                     {"instalments", instalmentRows(visit, plan)},
                     {"isRunning", plan.state == PlanState::Active || plan.state == PlanState::Paused},
                     {"wording", plan.wording},
                     {"id", plan.id.text()},
                     {"mayWithdraw", plan.state == PlanState::Proposed}};
    if (plan.decision && plan.decision->verdict == Verdict::Refuse)
        data.insert("refusal", QJsonObject{{"reason", refusalInWords(visit.texts, plan.decision->reason)}});
    if (plan.decision)
        data.insert("note", plan.decision->note);
    if (!isWaiting(plan.state) && plan.state != PlanState::Completed)
        data.insert("pay", paymentDetails(visit));
    return customerPage(visit, 200, "answer", visit.texts.text("answer_title"), data);
}

Result<Response> withdrawPlan(Visit &visit, const QString &planId)
{
    PALIER_TRY_ASSIGN(const Plan plan, ownPlan(visit, planId));
    const auto withdrawn = visit.proposals().withdraw(plan.id);
    // Somebody decided meanwhile, or it was withdrawn already: the plan's page says what stands now.
    if (!withdrawn && withdrawn.error().kind != Kind::Stale && withdrawn.error().kind != Kind::Refused)
        return fail(withdrawn.error());
    return Response::seeOther("/plan/" + plan.id.text());
}

} // namespace palier
