// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/servernode.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace palier::chaos {

static constexpr int patienceMsecs = 60'000;

QString ServerNode::programs()
{
    const QDir versions("/usr/lib/postgresql");
    const auto all = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : all) {
        if (QFile::exists(versions.filePath(version + "/bin/initdb")))
            return versions.filePath(version + "/bin");
    }
    const QString found = QStandardPaths::findExecutable("initdb");
    return found.isEmpty() ? QString() : QFileInfo(found).absolutePath();
}

QStringList ServerNode::command(const QString &program, const QStringList &arguments)
{
    QStringList words{programs() + '/' + program};
#ifdef Q_OS_UNIX
    if (geteuid() == 0) // PostgreSQL refuses to run as root
        words = QStringList{"setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"} + words;
#endif
    return words + arguments;
}

bool ServerNode::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory("/");
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The server outlives pg_ctl: it may not hold on to our pipe.
    if (program == "pg_ctl")
        process.setStandardOutputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PGPASSWORD", password());
    process.setProcessEnvironment(environment);
    QStringList words = command(program, arguments);
    const QString first = words.takeFirst();
    process.start(first, words);
    const bool done = process.waitForFinished(patienceMsecs) && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
    if (!done)
        m_why = program + ": " + QString::fromLocal8Bit(process.readAll()).trimmed();
    return done;
}

bool ServerNode::makeNew()
{
    const QString passwordFile = m_folder + ".password";
    QFile file(passwordFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(password().toUtf8()) < 0)
        return false;
    file.setPermissions(file.permissions() | QFile::ReadOther);
    file.close();
    return run("initdb", {"-D", m_folder, "-U", login(), "-A", "scram-sha-256", "--pwfile", passwordFile, "-E", "UTF8",
                          "--locale=C.UTF-8", "-N"});
}

bool ServerNode::copyFrom(const ServerNode &primary)
{
    remove();
    return run("pg_basebackup", {"-h", "127.0.0.1", "-p", QString::number(primary.port()), "-U", login(), "-D",
                                 m_folder, "-R", "-X", "stream", "-c", "fast"});
}

bool ServerNode::start()
{
    // Not flushed to the disk: what is killed here are processes, and what they wrote is the kernel's.
    const QStringList settings{"listen_addresses=127.0.0.1",
                               "unix_socket_directories=",
                               "max_connections=100",
                               "synchronous_standby_names=*",
                               "wal_retrieve_retry_interval=100",
                               "hot_standby=on",
                               "log_min_messages=error",
                               "fsync=off"};
    QString options = QString("-p %1").arg(m_port);
    for (const QString &setting : settings)
        options += " -c " + setting;
    return run("pg_ctl", {"-D", m_folder, "-w", "-l", m_folder + ".log", "-o", options, "start"});
}

bool ServerNode::stopAtOnce() { return run("pg_ctl", {"-D", m_folder, "-w", "-m", "immediate", "stop"}); }

bool ServerNode::promote() { return run("pg_ctl", {"-D", m_folder, "-w", "promote"}); }

void ServerNode::remove() { QProcess::execute("rm", {"-rf", m_folder}); } // of another user's

} // namespace palier::chaos
