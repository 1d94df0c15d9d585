// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <atomic>

namespace palier::test {

// Stands before a server, on a thread of its own, and fails when it is told to.
class CuttingProxy : public QObject
{
public:
    enum class Cut {
        Nothing,
        CommitBefore, // the connection, before the server gets the COMMIT, or the INSERT that is its own transaction
        CommitAfter,  // the connection, after the server has done it
        AllAnswers,   // nothing is cut, but no answer comes through any more
    };

    explicit CuttingProxy(quint16 server) : m_server(server)
    {
        moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            this, [this] { listen(); }, Qt::BlockingQueuedConnection);
    }
    ~CuttingProxy() override
    {
        QMetaObject::invokeMethod(
            this, [this] { delete m_listener; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(CuttingProxy)

    QString address() const { return "127.0.0.1:" + QString::number(m_port); }
    void cut(Cut cut) { m_cut = cut; }

private:
    // What of a connection's statements makes a change stand.
    class Wire
    {
    public:
        bool commits(const QByteArray &said)
        {
            if (said.contains("BEGIN"))
                m_isInside = true;
            if (said.contains("COMMIT") || said.contains("ROLLBACK")) {
                m_isInside = false;
                return said.contains("COMMIT");
            }
            if (said.contains("PREPARE ") && said.contains(" AS INSERT "))
                m_acts.insert(wordAfter(said, "PREPARE "));
            return !m_isInside && said.contains("EXECUTE ") && m_acts.contains(wordAfter(said, "EXECUTE "));
        }

    private:
        static QByteArray wordAfter(const QByteArray &said, const QByteArray &before)
        {
            return said.mid(said.indexOf(before) + before.size()).split(' ').first();
        }
        QSet<QByteArray> m_acts;
        bool m_isInside = false;
    };

    void listen()
    {
        m_listener = new QTcpServer(this);
        m_listener->listen(QHostAddress::LocalHost);
        m_port = m_listener->serverPort();
        connect(m_listener, &QTcpServer::newConnection, this, [this] { carry(m_listener->nextPendingConnection()); });
    }
    void carry(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost("127.0.0.1", m_server);
        const auto end = [client, server] {
            server->abort();
            client->abort();
        };
        connect(client, &QTcpSocket::readyRead, this, [this, client, server, end, wire = Wire()]() mutable {
            const QByteArray said = client->readAll();
            m_isCommit = wire.commits(said);
            if (m_isCommit && m_cut == Cut::CommitBefore)
                end();
            else
                server->write(said);
        });
        connect(server, &QTcpSocket::readyRead, this, [this, client, server, end] {
            const QByteArray answer = server->readAll();
            const bool isDone = answer.contains("COMMIT") || answer.contains("INSERT 0 1");
            if (m_isCommit && isDone && m_cut == Cut::CommitAfter)
                end();
            else if (m_cut != Cut::AllAnswers)
                client->write(answer);
        });
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }

    QThread m_thread;
    quint16 m_server;
    quint16 m_port = 0;
    QTcpServer *m_listener = nullptr;
    std::atomic<Cut> m_cut{Cut::Nothing};
    bool m_isCommit = false;
};

} // namespace palier::test
