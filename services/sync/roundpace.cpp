// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/roundpace.h"

#include <algorithm>

namespace palier {

using namespace std::chrono_literals;

// Embedded books have no notices, and a look at a local file costs next to nothing.
static constexpr RoundPace::Delay ofFile = 2s, atFirst = 2s, atMost = 60s;
static constexpr RoundPace::Delay heldBackAtFirst = 50ms, heldBackAtMost = 1s;
static constexpr RoundPace::Delay failedAtFirst = 1s;

RoundPace::Delay RoundPace::slower(Delay from, Delay most) const { return std::clamp(m_next * 3 / 2, from, most); }

RoundPace::Delay RoundPace::ordinary() const
{
    if (m_engine == Engine::Sqlite)
        return ofFile;
    return m_isListening ? atMost : atFirst;
}

void RoundPace::quiet()
{
    m_next = m_engine == Engine::Sqlite || m_isListening ? ordinary() : slower(atFirst, atMost);
    m_failures = 0;
}

void RoundPace::news()
{
    m_next = ordinary();
    m_failures = 0;
}

void RoundPace::heldBack()
{
    m_next = m_next > heldBackAtMost ? heldBackAtFirst : slower(heldBackAtFirst, heldBackAtMost);
    m_failures = 0;
}

void RoundPace::failed()
{
    m_next = std::min(failedAtFirst * (1 << std::min(m_failures, 10)), atMost);
    ++m_failures;
}

void RoundPace::begin(Delay sinceLast)
{
    const double seconds = std::chrono::duration<double>(sinceLast).count();
    m_allowance = std::max(0.0, std::min(mostAllowed, m_allowance + seconds * allowedASecond) - 1);
}

RoundPace::Delay RoundPace::afterNotice() const
{
    return m_allowance >= 1 ? 0ms : Delay(qint64(1000 / allowedASecond));
}

RoundPace::Delay RoundPace::jittered(Delay delay, double dice)
{
    return Delay(qint64(double(delay.count()) * (0.75 + dice / 2)));
}

} // namespace palier
