// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonshapes.h"

#include "cli/sentences.h"
#include "models/moneytext.h"
#include "services/sql/row.h"

namespace palier {

static QJsonValue dayValue(QDate day) { return day.isValid() ? QJsonValue(dateText(day)) : QJsonValue(); }
static QJsonValue momentValue(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(momentText(moment)) : QJsonValue();
}
static QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

static QJsonObject reminderShape(const Invoice &invoice, const Procedure &procedure, QDate businessDate)
{
    const auto next = isFree(invoice.blocks, businessDate) ? nextStep(procedure, invoice) : std::nullopt;
    const ReminderProgress &progress = invoice.reminder;
    return {{"last_step", progress.lastStep > 0 ? QJsonValue(progress.lastStep) : QJsonValue()},
            {"last_sent", dayValue(progress.lastSent)},
            {"next_step", next ? QJsonValue(next->step) : QJsonValue()},
            {"next_on", dayValue(next ? next->on : QDate())}};
}

QJsonObject invoiceShape(const Invoice &invoice, const Procedure &procedure, QDate businessDate)
{
    QJsonArray blocks, plans;
    bool pending = false;
    for (const Block &block : invoice.blocks) {
        if (!block.holdsOn(businessDate))
            continue;
        blocks << QJsonObject{{"reason", word(block.reason)},
                              {"since", momentValue(block.since)},
                              {"until", dayValue(block.until)},
                              {"note", block.note},
                              {"by", block.by}};
        pending = pending || block.since.isNull();
    }
    for (const PlanId &plan : invoice.plans)
        plans << plan.text();
    return {{"number", invoice.number.text()},
            {"customer", invoice.customer.text()},
            {"customer_name", invoice.customerName},
            {"issued", dayValue(invoice.issued)},
            {"due", dayValue(invoice.due)},
            {"currency", invoice.amount.currency.code()},
            {"amount", toMajorText(invoice.amount)},
            {"open", toMajorText(invoice.open)},
            {"state", word(invoice.state)},
            {"settled_on", dayValue(invoice.settledOn)},
            {"blocks", blocks},
            {"reminder", reminderShape(invoice, procedure, businessDate)},
            {"plans", plans},
            {"pending", pending},
            {"version", invoice.version}};
}

static QJsonValue dayOf(PlanDay day)
{
    if (day.isNone())
        return {};
    return day.isLast() ? QJsonValue("last") : QJsonValue(day.number());
}

static QJsonValue decisionShape(const std::optional<Decision> &decision)
{
    if (!decision)
        return {};
    return QJsonObject{{"verdict", word(decision->verdict)},
                       {"by", decision->by},
                       {"at", momentValue(decision->at)},
                       {"reason", textOrNull(decision->reason)},
                       {"note", textOrNull(decision->note)}};
}

// Why a plan that waits can't be approved today: "balance_changed", "date_passed"; null where nothing stands against
// it.
static QJsonValue obstacleOf(const Plan &plan, QDate businessDate)
{
    const auto obstacle = plan.state == PlanState::Proposed ? approvalObstacle(plan, businessDate) : std::nullopt;
    return obstacle ? QJsonValue(word(obstacle->fault)) : QJsonValue();
}

QJsonObject planShape(const Plan &plan, QDate businessDate)
{
    QJsonArray invoices, instalments;
    for (const PlanInvoice &invoice : plan.invoices)
        invoices << invoice.number.text();
    for (const Instalment &instalment : plan.instalments) {
        instalments << QJsonObject{
            {"ordinal", instalment.terms.ordinal},   {"agreed", dayValue(instalment.terms.agreed)},
            {"due", dayValue(instalment.terms.due)}, {"amount", toMajorText(instalment.terms.amount)},
            {"paid", toMajorText(instalment.paid)},  {"state", word(instalment.state(businessDate))}};
    }
    return {{"id", plan.id.text()},
            {"customer", plan.customer.text()},
            {"customer_name", plan.customerName},
            {"state", word(plan.state)},
            {"kind", word(plan.terms.kind)},
            {"count", plan.terms.count},
            {"day", dayOf(plan.terms.day)},
            {"reason", plan.wording},
            {"proposed_at", momentValue(plan.proposedAt)},
            {"proposed_by", plan.proposedBy},
            {"currency", plan.total.currency.code()},
            {"total", toMajorText(plan.total)},
            {"invoices", invoices},
            {"instalments", instalments},
            {"decision", decisionShape(plan.decision)},
            {"obstacle", obstacleOf(plan, businessDate)},
            {"pending", plan.pending},
            {"version", plan.version}};
}

static QJsonValue pauseShape(const std::optional<CustomerPause> &pause)
{
    if (!pause)
        return {};
    return QJsonObject{{"until", dayValue(pause->until)},
                       {"note", textOrNull(pause->note)},
                       {"by", pause->by},
                       {"since", momentValue(pause->since)}};
}

QJsonObject customerShape(const Customer &customer, QDate businessDate)
{
    QJsonArray open;
    for (const Money &amount : customer.open)
        open << QJsonObject{{"currency", amount.currency.code()}, {"amount", toMajorText(amount)}};
    return {{"id", customer.id.text()},
            {"name", customer.name},
            {"email", customer.email},
            {"language", word(customer.language)},
            {"type", word(customer.type)},
            {"open", open},
            {"allow_proposal", customer.allowProposal},
            {"contact", customer.contact},
            {"phone", customer.phone},
            {"address", customer.address},
            {"contacts", customer.contacts},
            {"paused", customer.isPausedOn(businessDate)},
            {"pause", pauseShape(customer.pause)}};
}

QJsonObject portalLinkShape(const PortalLink &link)
{
    return {{"id", link.id},
            {"made_at", momentValue(link.madeAt)},
            {"by", link.madeBy},
            {"expires_at", momentValue(link.expiresAt)},
            {"used_at", momentValue(link.usedAt)}};
}

static QString eventWord(const CustomerHistoryEntry &entry)
{
    switch (entry.event) {
    case CustomerEvent::Changed:
        return "changed";
    case CustomerEvent::Imported:
        return "imported";
    case CustomerEvent::LinkMade:
        return "link_made";
    case CustomerEvent::LinkOpened:
        return "link_opened";
    case CustomerEvent::LinkRevoked:
        return "link_revoked";
    case CustomerEvent::Plan:
    case CustomerEvent::Block:
    case CustomerEvent::Mail:
        return word(entry.what);
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject customerHistoryShape(const CustomerHistoryEntry &entry)
{
    return {{"at", momentValue(entry.at)},
            {"event", eventWord(entry)},
            {"by", textOrNull(entry.by)},
            {"key", entry.field ? QJsonValue(word(*entry.field)) : QJsonValue()},
            {"from", entry.from ? QJsonValue(*entry.from) : QJsonValue()},
            {"to", entry.field ? QJsonValue(entry.to) : QJsonValue()},
            {"code", textOrNull(entry.code)},
            {"text", textOrNull(entry.text)},
            {"invoice", textOrNull(entry.invoice.text())},
            {"plan", entry.plan.isNull() ? QJsonValue() : QJsonValue(entry.plan.text())}};
}

QJsonObject settingShape(const SettingRule &rule, const Settings &settings)
{
    return {{"key", rule.key}, {"value", settings.text(QString::fromLatin1(rule.key))}, {"default", rule.byDefault}};
}

QJsonObject conflictShape(const Conflict &conflict)
{
    const QVariantMap &mine = conflict.columns;
    const QString verdict = conflict.table == "decision" ? mine.value("verdict").toString() : conflict.table;
    QJsonValue other;
    if (const auto &stands = conflict.stands)
        other = QJsonObject{
            {"act", stands->table}, {"verdict", stands->verdict}, {"by", stands->by}, {"at", momentValue(stands->at)}};
    return {{"id", conflict.id.text()},
            {"plan", textOrNull(conflict.planId())},
            {"act", conflict.table},
            {"mine", QJsonObject{{"verdict", verdict},
                                 {"at", momentValue(conflict.madeAt)},
                                 {"reason", textOrNull(mine.value("reason").toString())},
                                 {"note", textOrNull(mine.value("note").toString())},
                                 {"customer", textOrNull(mine.value("customer_id").toString())},
                                 {"key", textOrNull(mine.value("key").toString())},
                                 {"value", textOrNull(mine.value("value").toString())}}},
            {"stands", other},
            {"why", word(conflict.why.fault)},
            {"advice", word(conflict.advice)},
            {"found_at", momentValue(conflict.foundAt)},
            {"dismissed", conflict.dismissed}};
}

QJsonObject mailShape(const QueuedMail &mail, const QString &to, const QString &language)
{
    return {{"id", mail.id.text()},
            {"kind", word(mail.kind)},
            {"customer", mail.customer.text()},
            {"to", to},
            {"language", language},
            {"subject", mail.subject},
            {"state", word(mail.state)},
            {"attempts", mail.attempts},
            {"last_error", textOrNull(mail.lastError)},
            {"message_id", mail.messageId},
            {"plan", mail.plan.isNull() ? QJsonValue() : QJsonValue(mail.plan.text())},
            {"invoices", QJsonArray::fromStringList(mail.invoiceNumbers())},
            {"queued_at", momentValue(mail.queuedAt)},
            {"next_attempt_at", momentValue(mail.nextAttemptAt)},
            {"sent_at", momentValue(mail.sentAt)}};
}

QJsonObject errorShape(const Error &error)
{
    return {{"kind", word(error.kind)},
            {"fault", word(error.fault)},
            {"message", sentence(error)},
            {"line", error.line > 0 ? QJsonValue(error.line) : QJsonValue()},
            {"field", textOrNull(error.field)}};
}

QJsonObject rejectedShape(const Error &error)
{
    return {{"line", error.line}, {"field", error.field}, {"reason", word(error.fault)}, {"message", sentence(error)}};
}

} // namespace palier
