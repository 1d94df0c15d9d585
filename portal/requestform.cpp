// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/requestform.h"

#include "portal/faultsentence.h"
#include "portal/invoicerows.h"
#include "portal/pagelayout.h"

namespace palier {

namespace {

QJsonArray dayChoices(const ProposalForm &form, const PortalTexts &texts)
{
    QJsonArray days;
    for (int day = 1; day <= 31; ++day)
        days << QJsonObject{{"value", QString::number(day)},
                            {"label", QString::number(day)},
                            {"selected", form.day == QString::number(day)}};
    days << QJsonObject{{"value", "last"}, {"label", texts.text("day_last")}, {"selected", form.day == "last"}};
    return days;
}

QJsonArray weekdayChoices(const ProposalForm &form, Language language)
{
    const QString chosen = form.weekday.isEmpty() && form.kind == "weekly" ? form.day : form.weekday;
    QJsonArray days;
    for (int day = 1; day <= 7; ++day)
        days << QJsonObject{{"value", QString::number(day)},
                            {"label", writtenWeekday(day, language)},
                            {"selected", chosen == QString::number(day)}};
    return days;
}

QJsonArray kindChoices(const ProposalForm &form, const PortalTexts &texts)
{
    QJsonArray kinds;
    for (const auto &[kind, name] : WordTable<PlanKind>::words)
        kinds << QJsonObject{
            {"value", name}, {"label", texts.text("kind_" + word(kind))}, {"checked", form.kind == name}};
    return kinds;
}

} // namespace

QJsonArray limitsInWords(const Visit &visit, Currency currency)
{
    static constexpr const char *keys[] = {
        "min_total",      "max_total",        "min_instalment",       "max_instalments",    "max_days",
        "max_first_days", "min_days_overdue", "down_payment_percent", "max_open_proposals", "cooldown_days"};
    QJsonArray sentences;
    for (const char *key : keys) {
        const QString setting = QString("billing.") + key;
        if (visit.settings.isSet(setting))
            sentences << limitSentence(visit, setting, visit.settings.text(setting), currency);
    }
    return sentences;
}

Result<Response> requestForm(Visit &visit, int status, const ProposalForm &form, const std::optional<Error> &error)
{
    PALIER_TRY_ASSIGN(const QList<Invoice> proposable, visit.proposals().proposable(visit.customer.id));
    const BillingPolicy policy = visit.settings.billingPolicy();
    const Currency currency = proposable.isEmpty() ? visit.books.currency() : proposable.first().open.currency;
    QJsonArray invoices;
    for (const Invoice &invoice : proposable) {
        QJsonObject row = invoiceRow(visit, invoice);
        row.insert("checked", form.invoices.contains(invoice.number.text()));
        row.insert("ordinal", invoices.size());
        invoices << row;
    }
    QJsonObject data{
        {"invoices", invoices},
        {"isEmpty", invoices.isEmpty()},
        {"kinds", kindChoices(form, visit.texts)},
        {"days", dayChoices(form, visit.texts)},
        {"weekdays", weekdayChoices(form, visit.language())},
        {"count", form.count},
        {"mostCount", policy.limits.maxInstalments.value_or(mostInstalments)},
        {"date", form.date},
        {"earliest", earliestFirst(policy, visit.today).toString(Qt::ISODate)},
        {"dateHint", visit.texts.text("date_hint", writtenDate(earliestFirst(policy, visit.today), visit.language()))},
        {"reason", form.reason},
        {"mostCharacters", longestWording},
        {"limits", QJsonObject{{"rows", limitsInWords(visit, currency)}}},
        {"hasLimits", !limitsInWords(visit, currency).isEmpty()}};
    if (error) {
        static const QStringList fields{"invoice", "kind", "count", "day", "weekday", "date", "reason"};
        const QString sentence = faultSentence(visit, *error, currency);
        data.insert("problem",
                    QJsonObject{{"sentence", sentence},
                                {"field", fields.contains(error->field) ? error->field : QString("invoice")}});
        data.insert("wrong_" + error->field, sentence);
    }
    return customerPage(visit, status, "request", visit.texts.text("request_plan"), data);
}

} // namespace palier
