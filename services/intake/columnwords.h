// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/columnnames.h"

#include <span>

namespace palier {

// What people and programs call a column.
struct ColumnWords {
    InvoiceField field;
    Certainty certainty;
    const char *names; // UTF-8, divided by |, as they are written
};

std::span<const ColumnWords> columnWords();

} // namespace palier
