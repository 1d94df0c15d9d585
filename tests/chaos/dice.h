// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRandomGenerator>

namespace palier::chaos {

// Chance with a seed. One for each thread and process; the seeds of all of them come from the run's own.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}

    bool chance(double probability) { return m_random.generateDouble() < probability; }
    int below(qsizetype end) { return m_random.bounded(int(end)); }
    int between(int least, int most) { return least + m_random.bounded(most - least + 1); }
    quint32 seed() { return m_random.generate(); } // of somebody else's dice
    template <typename List> auto oneOf(const List &list) { return list.at(below(list.size())); }

private:
    QRandomGenerator m_random;
};

} // namespace palier::chaos
