// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/round.h"

namespace palier::chaos {

// What a whole run came to, for people or for programs.
class Report
{
public:
    void add(quint32 seed, const Outcome &outcome);
    bool isClean() const { return m_found.isEmpty(); }
    QString text(const Tally &tally, qint64 seconds) const;
    QByteArray json(const Tally &tally, qint64 seconds, quint32 seed) const;

private:
    struct Found {
        quint32 seed = 0; // of its round
        Violation violation;
    };
    QList<Found> m_found;
    Outcome m_sums;
    int m_rounds = 0;
};

} // namespace palier::chaos
