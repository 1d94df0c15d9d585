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

    // Before each attempt after a failure, so that ten desks don't come back in the same instant: between three
    // quarters and five quarters of the delay. `dice`: 0 to 1.
    static Delay jittered(Delay delay, double dice);
    // Notices come in bursts: rounds on their behalf begin at least this long after each other.
    static constexpr Delay burst{100};

private:
    Delay slower(Delay from, Delay most) const;
    Delay ordinary() const;

    Engine m_engine;
    bool m_isListening = false;
    int m_failures = 0;
    Delay m_next{0};
};

} // namespace palier
