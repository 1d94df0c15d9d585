// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/proposalform.h"

#include <QJsonArray>

namespace palier {

ProposalForm ProposalForm::from(const FormFields &fields)
{
    ProposalForm form;
    form.invoices = fields.values("invoice");
    form.kind = fields.value("kind");
    form.count = fields.value("count").trimmed();
    form.day = fields.value("day");
    form.weekday = fields.value("weekday");
    form.date = fields.value("date").trimmed();
    form.reason = fields.value("reason").trimmed();
    return form;
}

static Result<ScheduleTerms> termsOf(const ProposalForm &form)
{
    ScheduleTerms terms;
    const auto kind = fromWord<PlanKind>(form.kind);
    if (!kind)
        return refused(Fault::UnknownWord, form.kind, "kind");
    terms.kind = *kind;
    if (terms.kind == PlanKind::Deferred) {
        terms.first = QDate::fromString(form.date, Qt::ISODate);
        if (!terms.first.isValid())
            return refused(Fault::BadDate, form.date, "date");
        return terms;
    }
    bool isNumber = false;
    terms.count = form.count.toInt(&isNumber);
    if (!isNumber || terms.count < 1 || terms.count > mostInstalments)
        return refused(Fault::BadCount, form.count, "count");
    const bool weekly = terms.kind == PlanKind::Weekly;
    const auto day = PlanDay::fromText(weekly && !form.weekday.isEmpty() ? form.weekday : form.day);
    if (!day || day->isNone() || (weekly && (day->isLast() || day->number() > 7)))
        return refused(Fault::BadDay, form.day, weekly ? "weekday" : "day");
    terms.day = *day;
    return terms;
}

Result<ProposalRequest> ProposalForm::request(const CustomerId &customer) const
{
    ProposalRequest request;
    request.customer = customer;
    for (const QString &number : invoices)
        request.invoices.append(InvoiceNumber(number));
    if (request.invoices.isEmpty())
        return refused(Fault::NothingChosen, {}, "invoice");
    PALIER_TRY_ASSIGN(request.terms, termsOf(*this));
    request.wording = reason;
    return request;
}

QJsonObject ProposalForm::hidden() const
{
    return {{"invoices", QJsonArray::fromStringList(invoices)},
            {"kind", kind},
            {"count", count},
            {"day", day},
            {"weekday", weekday},
            {"date", date},
            {"reason", reason}};
}

} // namespace palier
