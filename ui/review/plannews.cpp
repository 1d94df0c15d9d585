// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/plannews.h"

#include "ui/controls/display.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/naming.h"

namespace palier {

std::optional<PlanNews> PlanNews::ofProposal(const PlanReview &review, QDate today)
{
    if (review.obstacle)
        return PlanNews{Tone::Warning, "warning", tr("This proposal can’t be approved as it stands"),
                        FaultWords::of(*review.obstacle)};
    if (review.course.answerBy.isValid() && review.course.answerBy < today)
        return PlanNews{Tone::Warning, "warning", tr("The time for an answer is over"),
                        tr("The last day was %1. It lapses with the office’s next round, unless you answer before.")
                            .arg(displayed(review.course.answerBy))};
    return std::nullopt;
}

PlanNews PlanNews::ofDecision(const Plan &plan, const Decision &decision)
{
    const bool approved = decision.verdict == Verdict::Approve;
    const QString when = decision.at.isValid() ? displayedMoment(decision.at) : displayed(decision.on);
    QString text = approved ? tr("By %1, %2.").arg(decision.by, when)
                            : tr("By %1, %2: %3.").arg(decision.by, when, Naming::refusalReason(decision.reason));
    if (!decision.note.isEmpty())
        text += u'\n' + decision.note;
    if (plan.pending || !decision.at.isValid())
        text += u'\n' + tr("Waiting to be sent: the e-mail leaves when the books have it.");
    return {approved ? Tone::Good : Tone::Bad, approved ? "check" : "refuse", approved ? tr("Approved") : tr("Refused"),
            text};
}

// When it ended, by whom where that is known.
QString PlanNews::ended(const PlanReview &review)
{
    const PlanCourse &course = review.course;
    const QString when = course.endedAt.isValid() ? displayedMoment(course.endedAt) : displayed(course.endedOn);
    if (when.isEmpty())
        return {};
    return course.endedBy.isEmpty() ? tr("On %1.").arg(when) : tr("On %1, recorded by %2.").arg(when, course.endedBy);
}

std::optional<PlanNews> PlanNews::of(const PlanReview &review, QDate today)
{
    const Plan &plan = review.plan;
    const auto after = [&](const QString &text) {
        const QString first = ended(review);
        return first.isEmpty() ? text : first + u' ' + text;
    };
    // Of a plan that went on after its approval: who approved it stands below what has become of it.
    const QString decided = plan.decision ? u'\n' + tr("Approved by %1.").arg(plan.decision->by) : QString();
    switch (plan.state) {
    case PlanState::Proposed:
        return ofProposal(review, today);
    case PlanState::Active:
    case PlanState::Refused:
        return plan.decision ? std::optional(ofDecision(plan, *plan.decision)) : std::nullopt;
    case PlanState::AwaitingSecond:
        return PlanNews{Tone::Info, "lock", Naming::of(plan.state),
                        tr("It is active once somebody else approves it too.")};
    case PlanState::Countered:
        return PlanNews{Tone::Info, "mail", Naming::of(plan.state), tr("It waits for the customer’s answer.")};
    case PlanState::Paused:
        return PlanNews{Tone::Warning, "pause", Naming::of(plan.state),
                        tr("Nothing is expected from the customer until it goes on.") + decided};
    case PlanState::Withdrawn:
        return PlanNews{Tone::Neutral, "back", Naming::of(plan.state),
                        after(tr("Its invoices are free again, and reminders go on. There is nothing to decide."))};
    case PlanState::Lapsed: {
        const QString last = tr("The last day for an answer was %1.").arg(displayed(review.course.answerBy));
        return PlanNews{
            Tone::Warning, "warning", tr("Lapsed: nobody answered in time"),
            after(last + u' ' + tr("Its invoices are free again, and reminders go on. The customer can ask anew."))};
    }
    case PlanState::Completed:
        return PlanNews{Tone::Good, "check", tr("Completed: everything is paid"), after(QString()).trimmed() + decided};
    case PlanState::Broken:
        return PlanNews{Tone::Bad, "warning", tr("Broken: an instalment was not paid"),
                        after(tr("Its invoices are free again, and reminders go on.")) + decided};
    case PlanState::Terminated:
        return PlanNews{Tone::Warning, "refuse", tr("Terminated by staff"),
                        after(tr("Its invoices are free again, and reminders go on.")) + decided};
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

} // namespace palier
