// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/arguments.h"
#include "cli/reply.h"

namespace palier {

class Session;

// Where a verb can be carried out.
enum class Where {
    Itself,  // opens what it needs
    Books,   // the books alone: refused with --replica
    Replica, // a workstation alone: needs --replica
    Either,
};

struct Command {
    Usage usage;
    QString about; // one line
    Where where = Where::Either;
    Result<Reply> (*run)(Session &, const Arguments &) = nullptr;
};

} // namespace palier
