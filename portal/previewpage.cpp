// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/faultsentence.h"
#include "portal/pagelayout.h"
#include "portal/pages.h"
#include "portal/planwords.h"
#include "portal/requestform.h"

namespace palier {

namespace {

QJsonArray instalmentRows(const Visit &visit, const QList<ScheduledInstalment> &instalments)
{
    QJsonArray rows;
    for (const ScheduledInstalment &instalment : instalments)
        rows << QJsonObject{
            {"ordinal", instalment.ordinal},
            {"agreed", writtenLongDate(instalment.agreed, visit.language())},
            {"moved", instalment.due == instalment.agreed
                          ? QString()
                          : visit.texts.text("moved_to", writtenLongDate(instalment.due, visit.language()))},
            {"amount", writtenAmount(instalment.amount, visit.language())}};
    return rows;
}

} // namespace

Result<Response> previewPage(Visit &visit)
{
    const ProposalForm form = ProposalForm::from(visit.request.form);
    if (visit.request.form.has("change"))
        return requestForm(visit, 200, form);
    const auto request = form.request(visit.customer.id);
    if (!request)
        return requestForm(visit, 422, form, request.error());
    const auto proposal = visit.proposals().preview(*request);
    if (!proposal)
        return isTheForms(proposal.error()) ? requestForm(visit, 422, form, proposal.error())
                                            : Result<Response>(fail(proposal.error()));
    QJsonArray broken;
    for (const LimitCheck &limit : proposal->limits) {
        if (!limit.kept)
            broken << limitSentence(visit, limit.setting, limit.allowed, proposal->total.currency);
    }
    QJsonArray numbers;
    for (const InvoiceNumber &number : proposal->request.invoices)
        numbers << number.text();
    const QJsonObject data{{"terms", termsInWords(visit, proposal->request.terms)},
                           {"instalments", instalmentRows(visit, proposal->instalments)},
                           {"total", writtenAmount(proposal->total, visit.language())},
                           {"invoices", numbers},
                           {"form", form.hidden()},
                           {"reason", form.reason},
                           {"mostCharacters", longestWording},
                           {"broken", broken},
                           {"isBroken", !broken.isEmpty()}};
    return customerPage(visit, broken.isEmpty() ? 200 : 422, "preview", visit.texts.text("preview_title"), data);
}

} // namespace palier
