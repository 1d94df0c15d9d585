// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictwords.h"

#include "ui/admin/settingtitles.h"
#include "ui/controls/display.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/naming.h"
#include "ui/customers/customernaming.h"
#include "ui/lists/longesttext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace palier {

QString ConflictWords::mine(const Conflict &conflict)
{
    const QVariantMap &columns = conflict.columns;
    if (conflict.table == "decision")
        return columns["verdict"].toString() == "approve"
                   ? tr("Approved the payment plan")
                   : tr("Refused the payment plan: %1").arg(Naming::refusalReason(columns["reason"].toString()));
    if (conflict.table == "reversal")
        return tr("Undid the decision on the payment plan");
    if (conflict.table == "blocking") {
        const auto reason = fromWord<BlockReason>(columns["reason"].toString());
        const QString words = reason ? Naming::of(*reason) : QString();
        return columns["verb"].toString() == "block"
                   ? tr("Blocked invoice %1: %2").arg(columns["number"].toString(), words)
                   : tr("Lifted the block of invoice %1: %2").arg(columns["number"].toString(), words);
    }
    const QString key = columns["key"].toString(), value = columns["value"].toString();
    if (conflict.table == "setting_change")
        return value.isEmpty()
                   ? tr("Put the setting “%1” back to its default").arg(settingTitle(key))
                   : tr("Changed the setting “%1” to “%2”").arg(settingTitle(key), settingWithUnit(key, value));
    if (conflict.table == "customer_change") {
        const auto field = fromWord<CustomerField>(key);
        return tr("Changed “%1” to “%2”")
            .arg(field ? CustomerNaming::of(*field) : key, field ? CustomerNaming::value(*field, value) : value);
    }
    if (conflict.table == "proposal")
        return tr("Proposed a payment plan");
    if (conflict.table == "withdrawal")
        return tr("Withdrew the proposal");
    if (conflict.table == "mail_retry")
        return tr("Sent a message again");
    return conflict.table;
}

QString ConflictWords::mineShort(const Conflict &conflict)
{
    const QVariantMap &columns = conflict.columns;
    const QString key = columns["key"].toString();
    if (conflict.table == "decision")
        return columns["verdict"].toString() == "approve" ? tr("Approved the plan") : tr("Refused the plan");
    if (conflict.table == "reversal")
        return tr("Undid the decision");
    if (conflict.table == "blocking")
        return (columns["verb"].toString() == "block" ? tr("Blocked %1") : tr("Lifted the block of %1"))
            .arg(columns["number"].toString());
    if (conflict.table == "setting_change")
        return tr("Changed the setting “%1”").arg(settingTitle(key));
    if (conflict.table == "customer_change") {
        const auto field = fromWord<CustomerField>(key);
        return tr("Changed “%1”").arg(field ? CustomerNaming::of(*field) : key);
    }
    return mine(conflict);
}

QString ConflictWords::standingAct(const Conflict &conflict)
{
    const StandingAct &act = *conflict.stands;
    const QString key = conflict.columns["key"].toString();
    if (act.table == "decision")
        return act.verdict == "approve" ? tr("Approved") : tr("Refused");
    if (act.table == "withdrawal")
        return tr("Withdrawn by the customer");
    if (act.table == "lapse")
        return tr("Lapsed: nobody answered in time");
    if (act.table == "proposal")
        return tr("In another payment plan");
    if (act.table == "mail")
        return act.verdict == "sent" ? tr("The message has been sent") : tr("The message is on its way");
    if (act.table == "blocking")
        return act.verdict == "block" ? tr("Blocked") : tr("Not blocked");
    if (act.table == "setting_change")
        return act.verdict.isEmpty() ? tr("The default") : tr("“%1”").arg(settingWithUnit(key, act.verdict));
    const auto field = fromWord<CustomerField>(key);
    return tr("“%1”").arg(field ? CustomerNaming::value(*field, act.verdict) : act.verdict);
}

QString ConflictWords::stands(const Conflict &conflict, const std::optional<Plan> &plan)
{
    if (!conflict.stands)
        return plan ? Naming::of(plan->state) : QString();
    const StandingAct &act = *conflict.stands;
    const QString what = standingAct(conflict), when = displayedInSentence(act.at);
    const QString reason = act.verdict == "refuse" && plan && plan->decision ? plan->decision->reason : QString();
    if (!reason.isEmpty())
        return tr("Refused by %1 (%2): %3").arg(act.by, when, Naming::refusalReason(reason));
    if (act.table == "withdrawal" || act.table == "lapse" || act.by.isEmpty())
        return when.isEmpty() ? what : tr("%1 (%2)").arg(what, when);
    return when.isEmpty() ? tr("%1 by %2").arg(what, act.by) : tr("%1 by %2 (%3)").arg(what, act.by, when);
}

QString ConflictWords::standsShort(const Conflict &conflict, const std::optional<Plan> &plan)
{
    if (conflict.stands)
        return conflict.stands->table == "lapse" ? Naming::of(PlanState::Lapsed) : standingAct(conflict);
    return plan ? Naming::of(plan->state) : QString();
}

QString ConflictWords::usualMine()
{
    QStringList texts{tr("Approved the plan"), tr("Refused the plan"), tr("Undid the decision"),
                      tr("Proposed a payment plan")};
    return longestOf(texts);
}

QString ConflictWords::longestStands()
{
    QStringList texts;
    for (const char *table : {"withdrawal", "lapse", "proposal"}) {
        Conflict conflict;
        conflict.stands.emplace().table = table;
        texts << standsShort(conflict, {});
    }
    texts << tr("“%1”").arg(CustomerNaming::value(CustomerField::Pause, QStringLiteral("2028-09-28")));
    return longestOf(texts);
}

QString ConflictWords::longestAdvice()
{
    QStringList texts;
    for (const auto &[advice, word] : WordTable<ConflictAdvice>::words)
        texts << adviceShort(advice);
    return longestOf(texts);
}

// Its author made it, not a customer.
static bool isOwnProposal(const Conflict &conflict) { return conflict.table == QLatin1String("proposal"); }

QString ConflictWords::adviceShort(const Conflict &conflict)
{
    const bool isToBeProposedAgain = conflict.advice == ConflictAdvice::AskAnew && isOwnProposal(conflict);
    return isToBeProposedAgain ? tr("Propose again") : adviceShort(conflict.advice);
}

QString ConflictWords::adviceShort(ConflictAdvice advice)
{
    switch (advice) {
    case ConflictAdvice::Nothing:
        return tr("Nothing more");
    case ConflictAdvice::LookAgain:
        return tr("Review it");
    case ConflictAdvice::DecideAgain:
        return tr("Decide again");
    case ConflictAdvice::ProposeAnew:
        return tr("Refuse or ask again");
    case ConflictAdvice::AskAnew:
        return tr("Ask for a new one");
    case ConflictAdvice::ChangeAgain:
        return tr("Review and redo");
    case ConflictAdvice::AskAdmin:
        return tr("Ask an admin");
    }
    Q_UNREACHABLE();
    return {};
}

QStringList ConflictWords::invoicesOf(const Conflict &conflict)
{
    QStringList numbers;
    const QJsonArray all = QJsonDocument::fromJson(conflict.columns["invoices"].toString().toUtf8()).array();
    for (const QJsonValue &number : all)
        numbers << number.toString();
    return numbers;
}

QString ConflictWords::proposal(const ConflictEntry &entry)
{
    const QVariantMap &columns = entry.conflict.columns;
    const ScheduleTerms terms{fromWord<PlanKind>(columns["kind"].toString()).value_or(PlanKind::Deferred),
                              columns["instalment_count"].toInt(),
                              PlanDay::fromText(columns["day"].toString()).value_or(PlanDay()),
                              {}};
    return tr("%1 for %2. %3.")
        .arg(displayed(Money{columns["total"].toLongLong(), entry.currency}),
             invoicesOf(entry.conflict).join(QStringLiteral(", ")), Naming::terms(terms));
}

// A rule names the limit, as the review does. What is to be done about it stands below.
QString ConflictWords::why(const ConflictEntry &entry)
{
    const Error &why = entry.conflict.why;
    if (why.fault == Fault::StaleVersion)
        return tr("The plan has changed meanwhile.");
    if (why.fault != Fault::OutsideLimits || why.field.isEmpty())
        return FaultWords::of(why);
    return tr("The proposal is outside the limits. %1: %2.")
        .arg(Naming::limit(why.field), Naming::limitValue(why.field, why.detail, entry.currency));
}

// By somebody else, in the same way: what was meant stands, with their note.
static bool wasDoneAlready(Fault fault) { return fault == Fault::AlreadyDecided || fault == Fault::AlreadyBlocked; }

QString ConflictWords::advice(const Conflict &conflict)
{
    switch (conflict.advice) {
    case ConflictAdvice::Nothing:
        return wasDoneAlready(conflict.why.fault) && !conflict.columns["note"].toString().isEmpty()
                   ? tr("Nothing is left to be done. Your note did not go into the books. Dismiss it when you have "
                        "read it.")
                   : tr("Nothing is left to be done. Dismiss it when you have read it.");
    case ConflictAdvice::LookAgain:
        return conflict.stands && conflict.stands->table == "decision"
                   ? tr("Look at it as it stands. If you don’t agree, speak with %1: the customer has been told, or "
                        "will be.")
                         .arg(conflict.stands->by)
                   : tr("Look at it as it stands now.");
    case ConflictAdvice::DecideAgain:
        return tr("The plan still waits for an answer, in another version. Look at it and decide again.");
    case ConflictAdvice::ProposeAnew:
        return tr("The proposal can’t be approved as it was made. Refuse it, or ask the customer for a new one.");
    case ConflictAdvice::AskAnew:
        return isOwnProposal(conflict)
                   ? tr("It was not proposed. Remove what prevents it, then propose it again.")
                   : tr("The proposal is over and can’t be decided any more. Ask the customer for a new one.");
    case ConflictAdvice::ChangeAgain:
        return tr("Somebody has changed it meanwhile, so yours was not saved. If yours is right, change it again.");
    case ConflictAdvice::AskAdmin:
        return tr("Your role or a setting doesn’t allow it. Ask an admin.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace palier
