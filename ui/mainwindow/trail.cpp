// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/trail.h"

namespace palier {

static constexpr qsizetype mostStops = 100;

void Trail::clear()
{
    m_stops.clear();
    m_at = 0;
}

std::optional<Place> Trail::cameFrom(const std::function<bool(Place)> &isSuch) const
{
    for (qsizetype stop = m_at - 1; stop >= 0; --stop) {
        if (isSuch(m_stops[stop].destination.place))
            return m_stops[stop].destination.place;
    }
    return std::nullopt;
}

void Trail::leave(const QVariant &state)
{
    if (!m_stops.isEmpty())
        m_stops[m_at].state = state;
}

void Trail::go(const Destination &destination)
{
    if (!m_stops.isEmpty() && here().destination == destination)
        return;
    m_stops.resize(m_stops.isEmpty() ? 0 : m_at + 1);
    m_stops << Stop{destination};
    if (m_stops.size() > mostStops)
        m_stops.removeFirst();
    m_at = m_stops.size() - 1;
}

void Trail::back()
{
    if (canBack())
        --m_at;
}

void Trail::forward()
{
    if (canForward())
        ++m_at;
}

} // namespace palier
