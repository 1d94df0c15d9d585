// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/dice.h"
#include "tests/chaos/mailwindow.h"
#include "tests/chaos/tally.h"
#include "tests/chaos/weather.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace palier::chaos {

// One connection to the mail server over a bad line: lost before the final dot of a message, or after it and before the
// server's answer, or with an answer that comes late.
class MailWire : public QObject
{
public:
    MailWire(QTcpSocket *client, quint16 server, const Weather &weather, Tally &tally, MailWindow &window, quint32 seed,
             QObject *parent);
    ~MailWire() override;

private:
    enum class Phase { Commands, Data, Answer, Answered }; // Answered: until the sender says the next word
    void fromClient();
    void fromServer();
    void finalDot(const QByteArray &rest);
    void drop(const QString &kind);
    void end();

    const Weather &m_weather;
    Tally &m_tally;
    MailWindow &m_window;
    Dice m_dice;
    QTcpSocket *m_client;
    QTcpSocket *m_server;
    Phase m_phase = Phase::Commands;
    QByteArray m_message; // as far as it has come
    QByteArray m_messageId;
    bool m_held = false;
    bool m_gone = false;
};

// The port before the mail server. Lives on the lines' thread.
class MailProxy : public QObject
{
public:
    MailProxy(quint16 server, const Weather &weather, Tally &tally, MailWindow &window, quint32 seed);
    quint16 port() const { return m_listener.serverPort(); }

private:
    Dice m_dice;
    QTcpServer m_listener;
};

} // namespace palier::chaos
