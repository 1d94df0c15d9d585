// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/arguments.h"

#include <limits>

namespace palier {

// --limit and --offset of a list. Without a limit: all of it.
struct PageRange {
    int limit = std::numeric_limits<int>::max();
    int offset = 0;
};

inline constexpr auto pageRangeUsage = " [--limit N] [--offset N]";

inline Result<PageRange> pageRangeOf(const Arguments &arguments)
{
    PageRange range;
    PALIER_TRY_ASSIGN(range.limit, arguments.number("limit", range.limit, 0, range.limit));
    PALIER_TRY_ASSIGN(range.offset, arguments.number("offset", 0, 0, std::numeric_limits<int>::max()));
    return range;
}

} // namespace palier
