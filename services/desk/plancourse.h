// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/id.h"
#include "services/books/ledger.h"

namespace palier {

// How a plan's time went, beside the decision on it.
struct PlanCourse {
    QDate answerBy; // the last business date for an answer
    QDate endedOn;  // business date; null: it goes on
    // Of a withdrawal or a lapse: who carried it out, and when by the books' clock (null while it waits here).
    QString endedBy;
    QDateTime endedAt;
};

Result<PlanCourse> courseOf(Ledger &ledger, const PlanId &plan); // empty where there is no such plan

} // namespace palier
