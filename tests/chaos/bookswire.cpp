// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/bookswire.h"

#include <QTimer>

namespace palier::chaos {

BooksWire::BooksWire(QTcpSocket *client, quint16 server, const Weather &weather, double share, Tally &tally,
                     quint32 seed, QObject *parent)
    : QObject(parent),
      m_weather(weather),
      m_share(share),
      m_tally(tally),
      m_dice(seed),
      m_client(client),
      m_server(new QTcpSocket(this))
{
    m_client->setParent(this);
    for (QTcpSocket *socket : {m_client, m_server})
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_client, &QTcpSocket::readyRead, this, [this] { fromClient(); });
    connect(m_server, &QTcpSocket::readyRead, this, [this] { fromServer(); });
    connect(m_server, &QTcpSocket::connected, this, [this] { fromClient(); });
    connect(m_client, &QTcpSocket::disconnected, this, [this] { end(); });
    connect(m_server, &QTcpSocket::disconnected, this, [this] {
        fromServer(); // its last words
        if (!m_held)
            end();
    });
    connect(m_server, &QTcpSocket::errorOccurred, this, [this] {
        if (m_server->state() != QAbstractSocket::ConnectedState)
            end();
    });
    m_server->connectToHost("127.0.0.1", server);
}

void BooksWire::fromClient()
{
    if (m_gone || m_server->state() != QAbstractSocket::ConnectedState)
        return;
    m_toServer += m_fromClient.feed(m_client->readAll());
    while (!m_held && !m_gone && !m_toServer.isEmpty()) {
        const PgFrame frame = m_toServer.takeFirst();
        if (!passToServer(frame))
            return;
    }
}

void BooksWire::fromServer()
{
    if (m_gone)
        return;
    m_toClient += m_fromServer.feed(m_server->readAll());
    while (!m_held && !m_gone && !m_toClient.isEmpty()) {
        const PgFrame frame = m_toClient.takeFirst();
        if (!passToClient(frame))
            return;
    }
}

// Whether the message, once the server has carried it out, has ended a transaction that may have changed something: a
// COMMIT, or a statement that changes rows and stands alone.
bool BooksWire::isCommit(const PgFrame &frame)
{
    if (frame.type != 'Q' && frame.type != 'P')
        return false;
    const auto changes = [](const QByteArray &sql) {
        return sql.startsWith("INSERT") || sql.startsWith("UPDATE") || sql.startsWith("DELETE");
    };
    const QByteArray sql = frame.text().trimmed();
    if (sql.startsWith("PREPARE ") && changes(sql.mid(sql.indexOf(" AS ") + 4).trimmed()))
        m_writing.insert(sql.split(' ').value(1));
    const bool writes =
        changes(sql) || (sql.startsWith("EXECUTE ") && m_writing.contains(sql.mid(8).split(' ').first()));
    return sql.startsWith("COMMIT") || (m_status == 'I' && writes);
}

bool BooksWire::passToServer(const PgFrame &frame)
{
    if (frame.asksForTls())
        m_fromServer.expectOneByte();
    if (frame.type == 'Q' || frame.type == 'P')
        m_commits = isCommit(frame);
    if (m_commits && strikes(m_weather.dropBeforeCommit)) {
        cut("drop_before_commit");
        return false;
    }
    if (hurts(frame, m_server))
        return false;
    m_server->write(frame.bytes);
    return true;
}

bool BooksWire::passToClient(const PgFrame &frame)
{
    if (frame.type == 'Z')
        m_status = frame.status();
    if (m_commits && frame.type == 'C' && strikes(m_weather.dropAfterCommit)) {
        const QByteArray tag = frame.text();
        if (tag != "ROLLBACK" && !tag.endsWith(" 0")) { // it has changed something
            cut("drop_after_commit");
            return false;
        }
    }
    if (hurts(frame, m_client))
        return false;
    m_client->write(frame.bytes);
    return true;
}

bool BooksWire::hurts(const PgFrame &frame, QTcpSocket *to)
{
    if (strikes(m_weather.cut)) {
        to->write(frame.bytes.left(m_dice.below(frame.bytes.size() + 1))); // anywhere inside a message
        to->flush();
        cut("cut");
        return true;
    }
    if (strikes(m_weather.stall)) {
        to->write(frame.bytes);
        m_tally.add("stall");
        hold(m_dice.between(400, 2500), m_dice.chance(0.5));
        return true;
    }
    if (strikes(m_weather.delay)) {
        to->write(frame.bytes);
        m_tally.add("delay");
        hold(m_dice.between(5, 60), false);
        return true;
    }
    return false;
}

void BooksWire::cut(const QString &kind)
{
    m_tally.add(kind);
    m_gone = true;
    m_client->abort();
    // Now and then the server doesn't notice for a while, and keeps what it has locked.
    if (m_dice.chance(0.2))
        QTimer::singleShot(m_dice.between(100, 1500), this, [this] { deleteLater(); });
    else
        deleteLater();
}

void BooksWire::hold(int msecs, bool thenCut)
{
    m_held = true;
    QTimer::singleShot(msecs, this, [this, thenCut] {
        m_held = false;
        if (m_gone)
            return;
        if (thenCut)
            return cut("cut");
        fromServer();
        fromClient();
        if (!m_gone && m_server->state() == QAbstractSocket::UnconnectedState)
            end();
    });
}

void BooksWire::end()
{
    if (m_gone)
        return;
    m_gone = true;
    m_client->disconnectFromHost();
    m_server->disconnectFromHost();
    QTimer::singleShot(50, this, [this] { deleteLater(); }); // what was written still goes out
}

} // namespace palier::chaos
