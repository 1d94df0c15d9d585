// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/mailwire.h"

#include <QRegularExpression>
#include <QTimer>

namespace palier::chaos {

static const QByteArray dot = "\r\n.\r\n";

MailWire::MailWire(QTcpSocket *client, quint16 server, const Weather &weather, Tally &tally, MailWindow &window,
                   quint32 seed, QObject *parent)
    : QObject(parent),
      m_weather(weather),
      m_tally(tally),
      m_window(window),
      m_dice(seed),
      m_client(client),
      m_server(new QTcpSocket(this))
{
    m_client->setParent(this);
    connect(m_client, &QTcpSocket::readyRead, this, [this] { fromClient(); });
    connect(m_server, &QTcpSocket::readyRead, this, [this] { fromServer(); });
    connect(m_client, &QTcpSocket::disconnected, this, [this] { end(); });
    connect(m_server, &QTcpSocket::disconnected, this, [this] { end(); });
    m_server->connectToHost("127.0.0.1", server);
    m_server->waitForConnected(2000);
}

// Whoever waited for an answer then never got it, or went before they read it: killed, stopped, or out of patience. Who
// has read it says QUIT, or goes on.
MailWire::~MailWire()
{
    if (m_phase == Phase::Answer || m_phase == Phase::Answered)
        m_window.lost(m_messageId);
}

static QByteArray messageIdOf(const QByteArray &message)
{
    static const QRegularExpression header("^message-id:\\s*(\\S+)", QRegularExpression::CaseInsensitiveOption |
                                                                         QRegularExpression::MultilineOption);
    return header.match(QString::fromLatin1(message)).captured(1).toLatin1();
}

void MailWire::fromClient()
{
    if (m_gone)
        return;
    const QByteArray said = m_client->readAll();
    if (m_phase == Phase::Answered) {
        m_window.answered(m_messageId);
        m_phase = Phase::Commands;
    }
    if (m_phase != Phase::Data) {
        m_server->write(said);
        return;
    }
    const auto sent = std::max<qsizetype>(0, m_message.size() - dot.size() + 1); // its end may be the dot's beginning
    m_message += said;
    const auto end = m_message.indexOf(dot);
    if (end < 0) {
        const auto safe = std::max<qsizetype>(sent, m_message.size() - dot.size() + 1);
        m_server->write(m_message.mid(sent, safe - sent));
        return;
    }
    m_server->write(m_message.mid(sent, end - sent));
    finalDot(m_message.mid(end));
}

void MailWire::finalDot(const QByteArray &rest)
{
    m_messageId = messageIdOf(m_message);
    if (!m_weather.isFair && m_dice.chance(m_weather.dropBeforeDot))
        return drop("smtp_drop_before_dot");
    m_window.took(m_messageId);
    m_phase = Phase::Answer;
    m_server->write(rest);
}

void MailWire::fromServer()
{
    if (m_gone || m_held)
        return;
    const QByteArray said = m_server->readAll();
    if (m_phase == Phase::Commands && said.startsWith("354")) {
        m_phase = Phase::Data;
        m_message.clear();
    }
    if (m_phase != Phase::Answer) {
        m_client->write(said);
        return;
    }
    const auto answer = [this, said] {
        if (m_gone)
            return;
        m_phase = Phase::Answered;
        m_client->write(said);
    };
    if (m_weather.isFair)
        return answer();
    if (m_dice.chance(m_weather.dropAfterDot))
        return drop("smtp_drop_after_dot");
    if (!m_dice.chance(m_weather.stallAfterDot))
        return answer();
    m_tally.add("smtp_stall");
    m_held = true;
    QTimer::singleShot(m_dice.between(500, 12'000), this, [this, answer] {
        m_held = false;
        answer();
        fromServer();
    });
}

void MailWire::drop(const QString &kind)
{
    m_tally.add(kind);
    m_gone = true;
    m_client->abort();
    m_server->abort();
    deleteLater();
}

void MailWire::end()
{
    if (m_gone)
        return;
    m_gone = true;
    m_client->disconnectFromHost();
    m_server->disconnectFromHost();
    deleteLater();
}

MailProxy::MailProxy(quint16 server, const Weather &weather, Tally &tally, MailWindow &window, quint32 seed)
    : m_dice(seed)
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this, server, &weather, &tally, &window] {
        while (QTcpSocket *client = m_listener.nextPendingConnection())
            new MailWire(client, server, weather, tally, window, m_dice.seed(), this);
    });
    m_listener.listen(QHostAddress::LocalHost);
}

} // namespace palier::chaos
