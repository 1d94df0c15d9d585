// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pgbouncer.h"

#include "tests/support/unprivileged.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>

namespace palier::test {

std::unique_ptr<PgBouncer> PgBouncer::start(const DatabaseUrl &direct, int poolSize, QString *why,
                                            const QStringList &logins)
{
    const QString program = QStandardPaths::findExecutable("pgbouncer", {"/usr/sbin", "/usr/bin", "/usr/local/bin"});
    if (program.isEmpty()) {
        *why = "no PgBouncer is installed";
        return nullptr;
    }
    std::unique_ptr<PgBouncer> bouncer(new PgBouncer);
    bouncer->m_port = freePort();
    QFile users(bouncer->m_folder.filePath("users.txt")), settings(bouncer->m_folder.filePath("pgbouncer.ini"));
    if (!users.open(QIODevice::WriteOnly) || !settings.open(QIODevice::WriteOnly)) {
        *why = bouncer->m_folder.errorString();
        return nullptr;
    }
    for (const QString &login : logins)
        users.write(QString("\"%1\" \"\"\n").arg(login).toUtf8());
    settings.write(QString("[databases]\n"
                           "* = host=127.0.0.1 port=%1\n"
                           "[pgbouncer]\n"
                           "listen_addr = 127.0.0.1\n"
                           "listen_port = %2\n"
                           "unix_socket_dir =\n"
                           "auth_type = trust\n"
                           "auth_file = %3\n"
                           "pool_mode = transaction\n"
                           "default_pool_size = %4\n"
                           "max_client_conn = 200\n"
                           "server_login_retry = 1\n")
                       .arg(direct.hosts.value(0).section(':', -1))
                       .arg(bouncer->m_port)
                       .arg(users.fileName())
                       .arg(poolSize)
                       .toUtf8());
    users.close();
    settings.close();
    giveAway(bouncer->m_folder.path());
    setUnprivileged(bouncer->m_process, program, {"-q", settings.fileName()});
    bouncer->m_process.start();
    for (int tries = 0; tries < 200; ++tries) {
        QTcpSocket probe;
        probe.connectToHost("127.0.0.1", bouncer->m_port);
        if (probe.waitForConnected(1000))
            return bouncer;
        if (bouncer->m_process.waitForFinished(50))
            break;
    }
    *why = "pgbouncer: " + QString::fromLocal8Bit(bouncer->m_process.readAll());
    return nullptr;
}

PgBouncer::~PgBouncer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

DatabaseUrl PgBouncer::through(DatabaseUrl direct) const
{
    direct.hosts = {"127.0.0.1:" + QString::number(m_port)};
    return direct;
}

} // namespace palier::test
