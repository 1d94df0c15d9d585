// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace palier::chaos {

// One PostgreSQL server with a folder and a port of its own, run as an unprivileged user. Logins need their password
// (SCRAM-SHA-256), over the network and for replication too. Functions answer whether they came to their end; what was
// said otherwise stands in `why()`.
class ServerNode
{
public:
    // `folder`: may not exist yet; its parent is writable for the server's user.
    ServerNode(QString folder, quint16 port) : m_folder(std::move(folder)), m_port(port) {}

    static QString programs(); // empty: none is installed
    // How one of them is run as the server's user: a program and its arguments.
    static QStringList command(const QString &program, const QStringList &arguments);
    static QString login() { return "palier"; }
    static QString password() { return "a password of the test's"; }

    bool makeNew();                           // an empty cluster
    bool copyFrom(const ServerNode &primary); // a standby of it
    bool start();
    bool stopAtOnce(); // as a power cut of the server's alone
    bool promote();
    void remove(); // its folder
    quint16 port() const { return m_port; }
    QString why() const { return m_why; }

private:
    bool run(const QString &program, const QStringList &arguments);

    QString m_folder;
    quint16 m_port;
    QString m_why;
};

} // namespace palier::chaos
