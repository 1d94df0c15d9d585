// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QMutex>
#include <QString>

namespace palier::chaos {

// What was done to the programs, by kind. Any thread adds.
class Tally
{
public:
    void add(const QString &kind, int times = 1);
    QMap<QString, int> all() const;
    int count(const QString &kind) const { return all().value(kind); }
    // Without what only slows down or only sets the scene: delays, and clocks that are wrong.
    int faults() const;
    static bool isFault(const QString &kind);

private:
    mutable QMutex m_mutex;
    QMap<QString, int> m_counts;
};

} // namespace palier::chaos
