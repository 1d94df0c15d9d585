// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/destination.h"

#include <QList>
#include <QVariant>
#include <functional>
#include <optional>

namespace palier {

// Where the clerk has been, for Back and Forward, as in a browser: going somewhere new forgets what lay ahead.
class Trail
{
public:
    // One stop, and how its page was left (Page::state()).
    struct Stop {
        Destination destination;
        QVariant state = {};
    };

    void clear();
    bool isEmpty() const { return m_stops.isEmpty(); }
    // Where the clerk is; only where it isn't empty.
    const Stop &here() const { return m_stops[m_at]; }
    // The last stop before this one at such a place.
    std::optional<Place> cameFrom(const std::function<bool(Place)> &isSuch) const;
    // How the page is left that the clerk is at.
    void leave(const QVariant &state);
    // Going where one already is makes no stop.
    void go(const Destination &destination);
    bool canBack() const { return m_at > 0; }
    bool canForward() const { return m_at + 1 < m_stops.size(); }
    void back();
    void forward();

private:
    QList<Stop> m_stops;
    qsizetype m_at = 0;
};

} // namespace palier
