// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/id.h"

#include <QDateTime>
#include <QTimeZone>
#include <random>

namespace palier {

// Chance that is the same on every computer: the engine is the standard's to the bit, its distributions are not, so
// they are made here.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_engine(seed) {}

    quint64 bits() { return m_engine(); }
    int below(int limit)
    {
        return int(m_engine() % quint64(limit));
    } // from 0; a limit far below 2^64 leaves no bias to see
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int perThousand) { return below(1000) < perThousand; }
    template <typename List> const auto &oneOf(const List &list) { return list[size_t(below(int(std::size(list))))]; }

    // A UUID version 7 of an office hour of that day.
    template <typename IdType> IdType id(QDate day)
    {
        const QDateTime morning(day, QTime(8, 0), QTimeZone::utc());
        const qint64 moment = morning.toMSecsSinceEpoch() + below(9 * 3600 * 1000);
        const quint64 high = bits();
        return IdType(uuidV7(moment, high, bits()));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace palier
