// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace palier::test {

static constexpr int patienceMsecs = 60000;

static QString programFolder()
{
    const QDir versions("/usr/lib/postgresql");
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        if (QFile::exists(versions.filePath(version + "/bin/initdb")))
            return versions.filePath(version + "/bin");
    }
    const QString found = QStandardPaths::findExecutable("initdb");
    return found.isEmpty() ? QString() : QFileInfo(found).absolutePath();
}

static quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

bool PostgresServer::run(const QString &program, const QStringList &arguments, QString *why) const
{
    QProcess process;
    process.setWorkingDirectory("/");
    process.setProcessChannelMode(QProcess::MergedChannels);
    // PostgreSQL refuses to run as root.
    bool asRoot = false;
#ifdef Q_OS_UNIX
    asRoot = geteuid() == 0;
#endif
    if (asRoot)
        process.start("setpriv", QStringList{"--reuid=postgres", "--regid=postgres", "--clear-groups",
                                             m_programs + '/' + program} +
                                     arguments);
    else
        process.start(m_programs + '/' + program, arguments);
    const bool done = process.waitForFinished(patienceMsecs) && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
    if (!done && why)
        *why = program + ": " + QString::fromLocal8Bit(process.readAll());
    return done;
}

std::unique_ptr<PostgresServer> PostgresServer::start(QString *why)
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->m_programs = programFolder();
    if (server->m_programs.isEmpty()) {
        *why = "no PostgreSQL server is installed";
        return nullptr;
    }
    const QString folder = server->m_folder.path(), data = folder + "/data";
    QProcess::execute("sh", {"-c", "if [ \"$(id -u)\" = 0 ]; then chown postgres \"$0\"; fi", folder});
    server->m_port = freePort();
    if (!server->run("initdb", {"-D", data, "-U", "palier", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"},
                     why))
        return nullptr;
    const QString options =
        QString("-F -p %1 -c listen_addresses=127.0.0.1 -c unix_socket_directories=%2 -c max_connections=60")
            .arg(server->m_port)
            .arg(folder);
    if (!server->run("pg_ctl", {"-D", data, "-w", "-l", folder + "/log", "-o", options, "start"}, why))
        return nullptr;
    server->m_running = true;
    return server;
}

PostgresServer::~PostgresServer()
{
    if (m_running)
        run("pg_ctl", {"-D", m_folder.path() + "/data", "-w", "-m", "immediate", "stop"});
    QProcess::execute("rm", {"-rf", m_folder.path() + "/data"}); // of another user's
}

DatabaseUrl PostgresServer::newDatabase()
{
    const QString name = QString("books%1").arg(++m_databases);
    run("createdb", {"-h", "127.0.0.1", "-p", QString::number(m_port), "-U", "palier", name});
    return DatabaseUrl::fromText(QString("postgresql://palier@127.0.0.1:%1/%2").arg(m_port).arg(name))
        .value_or(DatabaseUrl());
}

} // namespace palier::test
