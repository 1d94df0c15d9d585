// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace palier::test {

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

bool PostgresServer::run(const QString &program, const QStringList &arguments, QString *why) const
{
    return runUnprivileged(programPath(program), arguments, why);
}

std::unique_ptr<PostgresServer> PostgresServer::made(QString *why)
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->m_programs = programFolder();
    if (server->m_programs.isEmpty()) {
        *why = "no PostgreSQL server is installed";
        return nullptr;
    }
    giveAway(server->m_folder.path());
    server->m_port = freePort();
    return server;
}

std::unique_ptr<PostgresServer> PostgresServer::start(QString *why, const QStringList &settings)
{
    auto server = made(why);
    if (!server ||
        !server->run("initdb",
                     {"-D", server->data(), "-U", "palier", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"},
                     why))
        return nullptr;
    server->m_settings = settings;
    return server->startAgain(why) ? std::move(server) : nullptr;
}

std::unique_ptr<PostgresServer> PostgresServer::standby(QString *why) const
{
    auto server = made(why);
    if (!server || !run("pg_basebackup",
                        {"-D", server->data(), "-R", "-c", "fast", "-X", "stream", "-h", "127.0.0.1", "-p",
                         QString::number(m_port), "-U", "palier"},
                        why))
        return nullptr;
    server->m_settings = m_settings;
    return server->startAgain(why) ? std::move(server) : nullptr;
}

bool PostgresServer::startAgain(QString *why)
{
    QString options = QString("-F -p %1 -c listen_addresses=127.0.0.1 -c unix_socket_directories=%2 -c "
                              "max_connections=60")
                          .arg(m_port)
                          .arg(m_folder.path());
    for (const QString &setting : m_settings)
        options += " -c " + setting;
    m_running = run("pg_ctl", {"-D", data(), "-w", "-l", m_folder.path() + "/log", "-o", options, "start"}, why);
    return m_running;
}

bool PostgresServer::stop(Stop how)
{
    m_running = !run("pg_ctl", {"-D", data(), "-w", "-m", how == Stop::Fast ? "fast" : "immediate", "stop"});
    return !m_running;
}

bool PostgresServer::promote() { return run("pg_ctl", {"-D", data(), "-w", "promote"}); }

static bool written(const QString &path, QIODevice::OpenMode mode, const QStringList &lines)
{
    QFile file(path);
    return file.open(mode) && file.write(lines.join('\n').toUtf8() + '\n') > 0;
}

bool PostgresServer::configure(const QStringList &lines)
{
    return written(data() + "/postgresql.conf", QIODevice::Append, lines) && run("pg_ctl", {"-D", data(), "reload"});
}

bool PostgresServer::admit(const QStringList &lines)
{
    return written(data() + "/pg_hba.conf", QIODevice::WriteOnly, lines) && stop() && startAgain();
}

bool PostgresServer::speakTls(const QString &certificates)
{
    if (certificates.isEmpty())
        return written(data() + "/postgresql.conf", QIODevice::Append, {"ssl = off"}) && stop() && startAgain();
    for (const QString name : {"cert.pem", "key.pem"}) {
        const QString place = data() + '/' + name;
        QFile::remove(place);
        if (!QFile::copy(certificates + '/' + name, place) ||
            !QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner))
            return false;
        giveAway(place);
    }
    return written(data() + "/postgresql.conf", QIODevice::Append,
                   {"ssl = on", "ssl_cert_file = 'cert.pem'", "ssl_key_file = 'key.pem'"}) &&
           stop() && startAgain();
}

PostgresServer::~PostgresServer()
{
    if (m_running)
        stop(Stop::Immediate);
    QProcess::execute("rm", {"-rf", data()}); // of another user's
}

DatabaseUrl PostgresServer::newDatabase()
{
    const QString name = QString("books%1").arg(++m_databases);
    run("createdb", {"-h", "127.0.0.1", "-p", QString::number(m_port), "-U", "palier", name});
    return url(name);
}

DatabaseUrl PostgresServer::url(const QString &database, const QString &login) const
{
    return DatabaseUrl::fromText("postgresql://" + login + '@' + address() + '/' + database).value_or(DatabaseUrl());
}

} // namespace palier::test
