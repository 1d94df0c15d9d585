// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/booksproxy.h"

namespace palier::chaos {

BooksProxy::BooksProxy(const std::atomic<quint16> &primary, const Weather &weather, double share, Tally &tally,
                       quint32 seed)
    : m_primary(primary),
      m_weather(weather),
      m_share(share),
      m_tally(tally),
      m_dice(seed)
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this] { take(); });
    m_listener.listen(QHostAddress::LocalHost);
}

void BooksProxy::take()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        const bool isAway = m_away.isValid() && !m_away.hasExpired(m_awayMsecs);
        if (!m_weather.isFair && !isAway && m_dice.chance(m_weather.away * m_share)) {
            m_away.start();
            m_awayMsecs = m_dice.between(100, 1500);
            m_tally.add("line_down");
        }
        if (!m_weather.isFair && m_away.isValid() && !m_away.hasExpired(m_awayMsecs)) {
            client->abort();
            client->deleteLater();
            continue;
        }
        new BooksWire(client, m_primary, m_weather, m_share, m_tally, m_dice.seed(), this);
    }
}

} // namespace palier::chaos
