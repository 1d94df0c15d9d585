// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/tally.h"

namespace palier::chaos {

void Tally::add(const QString &kind, int times)
{
    const QMutexLocker lock(&m_mutex);
    m_counts[kind] += times;
}

QMap<QString, int> Tally::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_counts;
}

bool Tally::isFault(const QString &kind) { return kind != "delay" && kind != "wrong_clock"; }

int Tally::faults() const
{
    int sum = 0;
    const auto counts = all();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sum += isFault(it.key()) ? it.value() : 0;
    return sum;
}

} // namespace palier::chaos
