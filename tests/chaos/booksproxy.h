// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/bookswire.h"

#include <QElapsedTimer>
#include <QTcpServer>

namespace palier::chaos {

// The line of one program to the books: a port of its own before whichever server is the primary now. Lives on the
// lines' thread.
class BooksProxy : public QObject
{
public:
    // `share` of the weather's chances.
    BooksProxy(const std::atomic<quint16> &primary, const Weather &weather, double share, Tally &tally, quint32 seed);

    quint16 port() const { return m_listener.serverPort(); }

private:
    void take();

    const std::atomic<quint16> &m_primary;
    const Weather &m_weather;
    double m_share;
    Tally &m_tally;
    Dice m_dice;
    QTcpServer m_listener;
    QElapsedTimer m_away; // the network is gone since then
    int m_awayMsecs = 0;
};

} // namespace palier::chaos
