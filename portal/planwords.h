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
// A refusal's code; the admin's own ones as they stand, with spaces.
QString refusalInWords(const PortalTexts &texts, const QString &code);
// "6 monthly instalments, on the 15th of the month", in the back office's words.
QString termsInWords(const Visit &visit, const ScheduleTerms &terms);

} // namespace palier
