// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/plan.h"
#include "portal/visit.h"

namespace palier {

// "Payment plan proposed"
QString stateInWords(const PortalTexts &texts, PlanState state);
// What it means for the customer, in a sentence.
QString stateExplained(const PortalTexts &texts, PlanState state);
// How a state is to be felt: "waits", "good", "bad" or "over"; a class of the stylesheet.
QString toneOf(PlanState state);
QString stateInWords(const PortalTexts &texts, InstalmentState state);
QString kindInWords(const PortalTexts &texts, PlanKind kind);
// A refusal's code; the admin's own ones as they stand, with spaces.
QString refusalInWords(const PortalTexts &texts, const QString &code);
// "Monthly instalments, 6 instalments, on day 15"
QString termsInWords(const Visit &visit, const ScheduleTerms &terms);

} // namespace palier
