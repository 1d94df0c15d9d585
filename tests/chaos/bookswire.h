// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/dice.h"
#include "tests/chaos/pgframes.h"
#include "tests/chaos/tally.h"
#include "tests/chaos/weather.h"

#include <QSet>
#include <QTcpSocket>
#include <memory>

namespace palier::chaos {

// One connection to the books, as a bad line carries it: cut anywhere, delayed, silent for a while, lost just before a
// commit reaches the server, or just after the server has committed and before its answer gets back.
class BooksWire : public QObject
{
public:
    BooksWire(QTcpSocket *client, quint16 server, const Weather &weather, double share, Tally &tally, quint32 seed,
              QObject *parent);

private:
    void fromClient();
    void fromServer();
    bool passToServer(const PgFrame &frame); // false: the line is gone, or silent
    bool passToClient(const PgFrame &frame);
    bool hurts(const PgFrame &frame, QTcpSocket *to);
    bool strikes(double chance) { return !m_weather.isFair && m_dice.chance(chance * m_share); }
    bool isCommit(const PgFrame &frame);
    void cut(const QString &kind);
    void hold(int msecs, bool thenCut);
    void end();

    const Weather &m_weather;
    double m_share; // of the weather's chances
    Tally &m_tally;
    Dice m_dice;
    QTcpSocket *m_client;
    QTcpSocket *m_server;
    PgFrames m_fromClient{PgFrames::From::Client}, m_fromServer{PgFrames::From::Server};
    QList<PgFrame> m_toServer, m_toClient; // what is held back
    QSet<QByteArray> m_writing;            // prepared statements that change something
    char m_status = 'I';                   // as the server last said
    bool m_commits = false;                // what is under way ends a transaction that changes something
    bool m_held = false;
    bool m_gone = false;
};

} // namespace palier::chaos
