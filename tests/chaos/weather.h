// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>

namespace palier::chaos {

// How the lines are just now. One for all of them; `isFair` while everything must come to rest.
struct Weather {
    std::atomic<bool> isFair{true};
    // Chances of one message, and of one commit.
    double cut = 0.005, stall = 0.0008, delay = 0.004;
    double dropBeforeCommit = 0.08, dropAfterCommit = 0.08;
    // Of one connection that somebody opens: the line is down for a while.
    double away = 0.06;
    // Of one mail.
    double dropBeforeDot = 0.2, dropAfterDot = 0.2, stallAfterDot = 0.1;
};

} // namespace palier::chaos
