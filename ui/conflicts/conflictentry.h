// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"

namespace palier {

// A conflict, with what this workstation knows now of what it is about.
struct ConflictEntry {
    Conflict conflict;
    std::optional<Plan> plan;
    CustomerId customer;  // empty: it is about none
    QString customerName; // empty: not known here
    Currency currency;    // of the plan, or the administration's
};

} // namespace palier
