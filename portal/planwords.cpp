// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/planwords.h"

namespace palier {

QString stateInWords(const PortalTexts &texts, PlanState state) { return texts.text("state_" + word(state)); }

QString stateExplained(const PortalTexts &texts, PlanState state) { return texts.text("explain_" + word(state)); }

QString toneOf(PlanState state)
{
    switch (state) {
    case PlanState::Proposed:
    case PlanState::AwaitingSecond:
    case PlanState::Countered:
    case PlanState::Paused:
        return "waits";
    case PlanState::Active:
    case PlanState::Completed:
        return "good";
    case PlanState::Refused:
    case PlanState::Broken:
    case PlanState::Terminated:
        return "bad";
    case PlanState::Withdrawn:
    case PlanState::Lapsed:
        return "over";
    }
    Q_UNREACHABLE();
}

QString stateInWords(const PortalTexts &texts, InstalmentState state)
{
    return texts.text("instalment_" + word(state));
}

QString refusalInWords(const PortalTexts &texts, const QString &code)
{
    const QString key = "refusal_" + code;
    return texts.has(key) ? texts.text(key) : QString(code).replace('_', ' ');
}

QString termsInWords(const Visit &visit, const ScheduleTerms &terms)
{
    const PortalTexts &texts = visit.texts;
    switch (terms.kind) {
    case PlanKind::Deferred:
        return texts.text("terms_deferred");
    case PlanKind::Weekly:
        return texts.counted("terms_weekly", terms.count).arg(writtenWeekday(terms.day.number(), visit.language()));
    case PlanKind::Monthly:
        if (terms.day.isLast())
            return texts.counted("terms_monthly_last", terms.count);
        return texts.counted("terms_monthly", terms.count).arg(writtenDayOfMonth(terms.day.number(), visit.language()));
    }
    Q_UNREACHABLE();
}

} // namespace palier
