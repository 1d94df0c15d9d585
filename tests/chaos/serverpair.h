// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/servernode.h"

#include <QProcess>
#include <QTemporaryDir>
#include <atomic>
#include <memory>

namespace palier::chaos {

// A primary and its synchronous standby: what the primary acknowledges, the standby has. One thread at a time.
class ServerPair
{
public:
    // Nothing where no server is installed; `why` has the reason.
    static std::unique_ptr<ServerPair> start(QString *why);
    ~ServerPair();
    Q_DISABLE_COPY_MOVE(ServerPair)

    const std::atomic<quint16> &primary() const { return m_primary; }            // its port
    const std::atomic<quint16> &node(int which) const { return m_ports[which]; } // 0 and 1, whatever they are just now
    // Ended as by a power cut, and started again.
    bool crash();
    // The primary is gone for good; the standby takes its place, and a new one is built.
    bool failOver();
    bool newDatabase(const QString &name);
    QString why() const { return m_why; }

private:
    ServerPair() = default;
    void postGuard();
    bool waitForStandby();
    bool failed(const ServerNode &node);

    QTemporaryDir m_folder;
    QProcess m_guard;
    std::unique_ptr<ServerNode> m_first, m_second; // the primary, the standby
    std::atomic<quint16> m_primary{0};
    std::atomic<quint16> m_ports[2] = {0, 0};
    QString m_why;
};

} // namespace palier::chaos
