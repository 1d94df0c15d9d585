// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/plan.h"
#include "services/sql/row.h"

namespace palier {

// How a plan is read, without its invoices, instalments and decision: as p, with its customer as c; the first question
// mark is the administration.
extern const char *const planSelect;
Plan planOf(const Row &row);

} // namespace palier
