// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/plannews.h"

#include "ui/controls/display.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/naming.h"
#include "ui/plans/planchips.h"

namespace palier {

QStringList PlanNews::brokenLimits(const PlanReview &review)
{
    QStringList broken;
    const Currency currency = review.plan.total.currency;
    for (const LimitCheck &check : review.limits) {
        if (!check.kept)
            broken << tr("%1: limit %2, here %3")
                          .arg(Naming::limit(check.setting), Naming::limitValue(check.setting, check.allowed, currency),
                               Naming::limitValue(check.setting, check.found, currency));
    }
    return broken;
}

std::optional<PlanNews> PlanNews::ofProposal(const PlanReview &review, QDate today)
{
    const QString broken = brokenLimits(review).join(u'\n');
    const auto withLimits = [&](const QString &text) {
        return broken.isEmpty() ? text : text + u'\n' + tr("Outside the limits") + u'\n' + broken;
    };
    if (review.obstacle)
        return PlanNews{Tone::Warning, "warning", tr("This proposal can’t be approved as it stands"),
                        withLimits(FaultWords::of(*review.obstacle))};
    if (review.course.answerBy.isValid() && review.course.answerBy < today)
        return PlanNews{
            Tone::Warning, "warning", tr("The time for an answer is over"),
            withLimits(
                tr("The last day was %1. The proposal lapses at the next automatic run, unless you answer before.")
                    .arg(displayed(review.course.answerBy)))};
    if (!broken.isEmpty())
        return PlanNews{Tone::Warning, "warning", tr("Outside the limits"), broken};
    return std::nullopt;
}

static QString whenDecided(const Decision &decision)
{
    return decision.at.isValid() ? displayedInSentence(decision.at) : displayed(decision.on);
}

// Below what has become of the plan since.
static QString approvedBy(const Decision &decision)
{
    return PlanNews::tr("Approved by %1, %2.").arg(decision.by, whenDecided(decision));
}

// What is not paid though it is due, not the approval of long ago.
PlanNews PlanNews::ofLate(const Plan &plan, QDate today)
{
    Money left{0, plan.total.currency};
    QDate since;
    int late = 0;
    for (const Instalment &instalment : plan.instalments) {
        if (instalment.state(today) != InstalmentState::Late)
            continue;
        ++late;
        left = plus(left, minus(instalment.terms.amount, instalment.paid).value_or(instalment.terms.amount))
                   .value_or(left);
        if (!since.isValid())
            since = instalment.terms.due;
    }
    QString text = (late == 1 ? tr("Not paid: %1, due on %2.") : tr("Not paid: %1, the first of it due on %2."))
                       .arg(displayed(left), displayed(since));
    if (plan.decision)
        text += u'\n' + approvedBy(*plan.decision);
    return {Tone::Warning, "warning", tr("The customer is late with this plan"), text};
}

// A title: without a full stop.
static QString whoDecided(const Decision &decision)
{
    const QString when = whenDecided(decision);
    if (decision.verdict == Verdict::Approve)
        return PlanNews::tr("Approved by %1, %2").arg(decision.by, when);
    return decision.reason.isEmpty()
               ? PlanNews::tr("Refused by %1, %2").arg(decision.by, when)
               : PlanNews::tr("Refused by %1, %2: %3").arg(decision.by, when, Naming::refusalReason(decision.reason));
}

PlanNews PlanNews::ofDecision(const Plan &plan, const Decision &decision, bool isToldAbove)
{
    const bool approved = decision.verdict == Verdict::Approve;
    if (isToldAbove) // then that it is decided need no title of its own
        return {Tone::Neutral, "users", whoDecided(decision), decision.note};
    const QString when = whenDecided(decision);
    QString text = approved ? tr("By %1, %2.").arg(decision.by, when)
                            : tr("By %1, %2: %3.").arg(decision.by, when, Naming::refusalReason(decision.reason));
    if (!decision.note.isEmpty())
        text += u'\n' + decision.note;
    if (plan.pending || !decision.at.isValid())
        text += u'\n' + tr("Waiting to sync: the e-mail leaves as soon as the books have your decision.");
    return {approved ? Tone::Good : Tone::Bad, approved ? "check" : "refused",
            approved ? tr("Approved") : tr("Refused"), text};
}

// When it ended, by whom where that is known.
QString PlanNews::ended(const PlanReview &review)
{
    const PlanCourse &course = review.course;
    const QString when = course.endedAt.isValid() ? displayedInSentence(course.endedAt) : displayed(course.endedOn);
    if (when.isEmpty())
        return {};
    return course.endedBy.isEmpty() ? tr("Ended on %1.").arg(when)
                                    : tr("Ended on %1, recorded by %2.").arg(when, course.endedBy);
}

std::optional<PlanNews> PlanNews::of(const PlanReview &review, QDate today, bool isToldAbove)
{
    const Plan &plan = review.plan;
    const auto after = [&](const QString &text) {
        const QString first = ended(review);
        return first.isEmpty() ? text : first + u' ' + text;
    };
    // Of a plan that went on after its approval: who approved it stands below what has become of it.
    const QString decided = plan.decision ? u'\n' + approvedBy(*plan.decision) : QString();
    switch (plan.state) {
    case PlanState::Proposed:
        return ofProposal(review, today);
    case PlanState::Active:
        if (isLate(plan, today) && !isToldAbove)
            return ofLate(plan, today);
        [[fallthrough]];
    case PlanState::Refused:
        return plan.decision ? std::optional(ofDecision(plan, *plan.decision, isToldAbove)) : std::nullopt;
    case PlanState::AwaitingSecond:
        return PlanNews{Tone::Info, "lock", Naming::of(plan.state),
                        tr("It is active once somebody else approves it too.")};
    case PlanState::Countered:
        return PlanNews{Tone::Info, "mail", Naming::of(plan.state), tr("It waits for the customer’s answer.")};
    case PlanState::Paused:
        return PlanNews{Tone::Warning, "pause", Naming::of(plan.state),
                        tr("Nothing is expected from the customer until it goes on.") + decided};
    case PlanState::Withdrawn:
        return PlanNews{
            Tone::Neutral, "back", Naming::of(plan.state),
            after(tr("The plan no longer blocks its invoices, and reminders continue. There is nothing to decide."))};
    case PlanState::Lapsed: {
        const QString last = tr("The last day for an answer was %1.").arg(displayed(review.course.answerBy));
        return PlanNews{
            Tone::Warning, "warning", tr("Lapsed: nobody answered in time"),
            after(last + u' ' +
                  tr("The plan no longer blocks its invoices, and reminders continue. The customer can ask again."))};
    }
    case PlanState::Completed:
        return PlanNews{Tone::Good, "check", tr("Completed: everything is paid"), after(QString()).trimmed() + decided};
    case PlanState::Broken:
        return PlanNews{Tone::Bad, "warning", tr("Broken: an instalment was not paid"),
                        after(tr("The plan no longer blocks its invoices, and reminders continue.")) + decided};
    case PlanState::Terminated:
        return PlanNews{Tone::Warning, "refused", tr("Terminated by staff"),
                        after(tr("The plan no longer blocks its invoices, and reminders continue.")) + decided};
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

} // namespace palier
