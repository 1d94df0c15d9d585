// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"

namespace palier {

// Something that must hold in sound books and doesn't.
struct Problem {
    QString rule;   // a stable word: "instalments_sum_to_total", "audit_changed", …
    QString detail; // the row's key, or what the engine says; nothing personal
};

// Looks at everything: the file itself (SQLite), references, the invariants between tables, and the audit log of the
// chosen administration. In one reading transaction; changes nothing.
Result<QList<Problem>> checkBooks(Books &books);

} // namespace palier
