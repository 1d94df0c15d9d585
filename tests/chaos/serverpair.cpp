// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/serverpair.h"

#include "tests/chaos/booksreading.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QThread>

namespace palier::chaos {

static quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

// Servers are nobody's children. Who ends them and removes their folder is a process that waits until it can't be
// written to any more: when this pair goes, or when we are killed.
void ServerPair::postGuard()
{
    static const QString script = "trap '' HUP INT TERM; folder=$1; shift; cat >/dev/null\n"
                                  "for node in \"$folder\"/[ab]; do \"$@\" -D \"$node\" stop; done\n"
                                  "rm -rf \"$folder\"";
    m_guard.setWorkingDirectory("/");
    m_guard.setProcessChannelMode(QProcess::MergedChannels);
    m_guard.setStandardOutputFile(QProcess::nullDevice());
    m_guard.start("sh", QStringList{"-c", script, "guard", m_folder.path()} +
                            ServerNode::command("pg_ctl", {"-s", "-w", "-m", "immediate"}));
    m_guard.waitForStarted();
}

std::unique_ptr<ServerPair> ServerPair::start(QString *why)
{
    if (ServerNode::programs().isEmpty()) {
        *why = "no PostgreSQL server is installed";
        return nullptr;
    }
    std::unique_ptr<ServerPair> pair(new ServerPair);
    pair->postGuard();
    QProcess::execute("chmod", {"a+rwx", pair->m_folder.path()}); // the server's user is another
    pair->m_first = std::make_unique<ServerNode>(pair->m_folder.filePath("a"), freePort());
    pair->m_second = std::make_unique<ServerNode>(pair->m_folder.filePath("b"), freePort());
    ServerNode &first = *pair->m_first, &second = *pair->m_second;
    if (!first.makeNew() || !first.start() || !second.copyFrom(first) || !second.start() || !pair->waitForStandby()) {
        *why = first.why() + ' ' + second.why() + ' ' + pair->why();
        return nullptr;
    }
    pair->m_primary = first.port();
    pair->m_ports[0] = first.port();
    pair->m_ports[1] = second.port();
    return pair;
}

ServerPair::~ServerPair()
{
    m_guard.closeWriteChannel();
    m_guard.waitForFinished();
}

bool ServerPair::failed(const ServerNode &node)
{
    m_why = node.why();
    return false;
}

// Until the standby holds everything: only such a one may take over.
bool ServerPair::waitForStandby()
{
    QElapsedTimer timer;
    for (timer.start(); !timer.hasExpired(30'000); QThread::msleep(20)) {
        const BooksReading server(m_first->port(), "postgres");
        if (server.value("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync' AND flush_lsn >= "
                         "pg_current_wal_flush_lsn()") == "1")
            return true;
    }
    m_why = "the standby doesn't catch up";
    return false;
}

bool ServerPair::crash()
{
    if (!m_first->stopAtOnce() || !m_first->start())
        return failed(*m_first);
    return waitForStandby();
}

bool ServerPair::failOver()
{
    if (!waitForStandby())
        return false;
    if (!m_first->stopAtOnce())
        return failed(*m_first);
    if (!m_second->promote())
        return failed(*m_second);
    std::swap(m_first, m_second);
    m_primary = m_first->port();
    if (!m_second->copyFrom(*m_first) || !m_second->start())
        return failed(*m_second);
    return waitForStandby();
}

bool ServerPair::newDatabase(const QString &name)
{
    BooksReading server(m_first->port(), "postgres");
    if (server.run("CREATE DATABASE " + name))
        return true;
    m_why = server.why();
    return false;
}

} // namespace palier::chaos
