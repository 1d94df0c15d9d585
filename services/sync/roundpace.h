// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

#include <chrono>

namespace palier {

// When the next round is due that nobody asked for. Holds no clock: it is told what became of each round.
class RoundPace
{
public:
    using Delay = std::chrono::milliseconds;

    explicit RoundPace(Engine engine) : m_engine(engine) {}

    // Server that says when there is news: a look a minute is enough to notice that it doesn't say it any more.
    void setListening(bool is) { m_isListening = is; }
    void quiet();    // in step, and nothing came
    void news();     // something came or went up
    void heldBack(); // something is there that may not be read yet
    void failed();   // the books are out of reach, or answered badly
    Delay next() const { return m_next; }

    // A round begins, so long after the one before.
    void begin(Delay sinceLast);
    // How soon a round on behalf of a notice may begin: at once, as long as there were no more than ten a second over
    // the last half minute. While somebody imports, a burst of notices is taken together.
    Delay afterNotice() const;

    // Before each attempt after a failure, so that ten desks don't come back in the same instant: between three
    // quarters and five quarters of the delay. `dice`: 0 to 1.
    static Delay jittered(Delay delay, double dice);

private:
    static constexpr double mostAllowed = 300, allowedASecond = 10;

    Delay slower(Delay from, Delay most) const;
    Delay ordinary() const;

    Engine m_engine;
    bool m_isListening = false;
    int m_failures = 0;
    double m_allowance = mostAllowed; // rounds that may begin at once
    Delay m_next{0};
};

} // namespace palier
