// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/invoice.h"

namespace palier {

// A reminder procedure: each step's days after the due date, strictly increasing.
struct Procedure {
    QList<int> daysAfterDue{7, 21, 35};
    int pauseDays = 3; // after a plan ended without being paid

    int steps() const { return int(daysAfterDue.size()); }
    // "7,21,35"
    static std::optional<Procedure> fromText(QStringView text, int pauseDays);
};

struct NextStep {
    int step = 1; // from 1
    QDate on;     // the first business date on which it may go
};

// The step after the last one sent, and when; nothing when the procedure is at its end, or nothing is open. A missed
// week is caught up one step at a time: not sooner after the last one than the procedure's distance between the two.
// Blocks are not looked at: see isFree().
std::optional<NextStep> nextStep(const Procedure &procedure, const Invoice &invoice);

} // namespace palier
