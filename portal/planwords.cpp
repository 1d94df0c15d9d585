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

QString kindInWords(const PortalTexts &texts, PlanKind kind) { return texts.text("kind_" + word(kind)); }

QString refusalInWords(const PortalTexts &texts, const QString &code)
{
    const QString key = "refusal_" + code;
    return texts.has(key) ? texts.text(key) : QString(code).replace('_', ' ');
}

QString termsInWords(const Visit &visit, const ScheduleTerms &terms)
{
    const PortalTexts &texts = visit.texts;
    const QString kind = kindInWords(texts, terms.kind);
    switch (terms.kind) {
    case PlanKind::Deferred:
        return kind;
    case PlanKind::Weekly:
        return texts.text("terms_weekly")
            .arg(kind, texts.counted("instalments", terms.count), writtenWeekday(terms.day.number(), visit.language()));
    case PlanKind::Monthly:
        return texts.text(terms.day.isLast() ? "terms_monthly_last" : "terms_monthly")
            .arg(kind, texts.counted("instalments", terms.count),
                 writtenDayOfMonth(terms.day.number(), visit.language()));
    }
    Q_UNREACHABLE();
}

} // namespace palier
