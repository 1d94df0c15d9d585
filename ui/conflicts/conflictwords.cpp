// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictwords.h"

#include "ui/controls/display.h"
#include "ui/controls/naming.h"

#include <algorithm>

namespace palier {

QString ConflictWords::mine(const Conflict &conflict)
{
    const QVariantMap &columns = conflict.columns;
    if (conflict.table == "decision")
        return columns["verdict"].toString() == "approve"
                   ? tr("Approve the payment plan")
                   : tr("Refuse the payment plan: %1").arg(Naming::refusalReason(columns["reason"].toString()));
    if (conflict.table == "reversal")
        return tr("Undo the decision on the payment plan");
    if (conflict.table == "blocking") {
        const auto reason = fromWord<BlockReason>(columns["reason"].toString());
        const QString words = reason ? Naming::of(*reason) : QString();
        return columns["verb"].toString() == "block"
                   ? tr("Block invoice %1: %2").arg(columns["number"].toString(), words)
                   : tr("Lift the block of invoice %1: %2").arg(columns["number"].toString(), words);
    }
    if (conflict.table == "setting_change")
        return tr("Change the setting %1 to “%2”").arg(columns["key"].toString(), columns["value"].toString());
    if (conflict.table == "customer_change")
        return tr("Change customer %1: “%2”").arg(columns["customer_id"].toString(), columns["value"].toString());
    if (conflict.table == "proposal")
        return tr("Propose a payment plan");
    if (conflict.table == "withdrawal")
        return tr("Withdraw the proposal");
    if (conflict.table == "mail_retry")
        return tr("Send a message again");
    return conflict.table;
}

QString ConflictWords::mineShort(const Conflict &conflict)
{
    const bool isRefusal = conflict.table == "decision" && conflict.columns["verdict"].toString() != "approve";
    return isRefusal ? tr("Refuse the payment plan") : mine(conflict);
}

QString ConflictWords::standingAct(const StandingAct &act, const std::optional<Plan> &plan)
{
    if (act.table == "decision") {
        if (act.verdict == "approve")
            return tr("Approved");
        return plan && plan->decision && !plan->decision->reason.isEmpty()
                   ? tr("Refused: %1").arg(Naming::refusalReason(plan->decision->reason))
                   : tr("Refused");
    }
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
    return tr("“%1”").arg(act.verdict);
}

QString ConflictWords::stands(const Conflict &conflict, const std::optional<Plan> &plan)
{
    if (!conflict.stands)
        return plan ? Naming::of(plan->state) : QString();
    const StandingAct &act = *conflict.stands;
    const QString what = standingAct(act, plan), when = displayedMoment(act.at);
    if (act.table == "withdrawal" || act.table == "lapse" || act.by.isEmpty())
        return when.isEmpty() ? what : tr("%1 (%2)").arg(what, when);
    return when.isEmpty() ? tr("%1, by %2").arg(what, act.by) : tr("%1, by %2 (%3)").arg(what, act.by, when);
}

QString ConflictWords::standsShort(const Conflict &conflict, const std::optional<Plan> &plan)
{
    if (conflict.stands) // a refusal without its reason
        return standingAct(*conflict.stands, {});
    return plan ? Naming::of(plan->state) : QString();
}

static QString longestOf(const QStringList &texts)
{
    return *std::max_element(texts.begin(), texts.end(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

QString ConflictWords::longestStands()
{
    QStringList texts;
    for (const char *table : {"withdrawal", "lapse", "proposal"}) {
        StandingAct act;
        act.table = table;
        texts << standingAct(act, {});
    }
    return longestOf(texts);
}

QString ConflictWords::longestAdvice()
{
    QStringList texts;
    for (const auto &[advice, word] : WordTable<ConflictAdvice>::words)
        texts << adviceShort(advice);
    return longestOf(texts);
}

QString ConflictWords::adviceShort(ConflictAdvice advice)
{
    switch (advice) {
    case ConflictAdvice::Nothing:
        return tr("Nothing more");
    case ConflictAdvice::LookAgain:
        return tr("Look at it");
    case ConflictAdvice::DecideAgain:
        return tr("Decide again");
    case ConflictAdvice::ProposeAnew:
        return tr("Refuse, or ask anew");
    case ConflictAdvice::AskAdmin:
        return tr("Ask an admin");
    }
    Q_UNREACHABLE();
    return {};
}

QString ConflictWords::advice(const Conflict &conflict)
{
    switch (conflict.advice) {
    case ConflictAdvice::Nothing:
        return tr("Nothing is left to be done. Dismiss it when you have read it.");
    case ConflictAdvice::LookAgain:
        return conflict.stands && conflict.stands->table == "decision"
                   ? tr("Look at it as it stands. If you don’t agree, speak with %1: the customer has been told "
                        "already.")
                         .arg(conflict.stands->by)
                   : tr("Look at it as it stands now.");
    case ConflictAdvice::DecideAgain:
        return tr("The plan still waits for an answer, in another version. Look at it and decide again.");
    case ConflictAdvice::ProposeAnew:
        return tr("The proposal can’t be approved as it was made. Refuse it, or ask the customer for a new one.");
    case ConflictAdvice::AskAdmin:
        return tr("A right or a setting stands against it. Ask an admin.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace palier
