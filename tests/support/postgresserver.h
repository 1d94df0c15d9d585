// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

#include <QTemporaryDir>
#include <memory>

namespace palier::test {

// A PostgreSQL of the test's own: initdb into a temporary folder, run as an unprivileged user on a free port of the
// loopback, stopped when it goes. It trusts every login from there until a test says otherwise.
class PostgresServer
{
public:
    enum class Stop { Fast, Immediate }; // Immediate: as if it had crashed

    // Nothing where no server is installed: the test skips and says so. `why` has the reason. `settings` stand over
    // those of a test's server, which writes to the disk when it likes: {"fsync=on"}.
    static std::unique_ptr<PostgresServer> start(QString *why, const QStringList &settings = {});
    // A hot standby that streams from this one.
    std::unique_ptr<PostgresServer> standby(QString *why) const;
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    // A new empty database.
    DatabaseUrl newDatabase();
    DatabaseUrl url(const QString &database, const QString &login = "palier") const;
    quint16 port() const { return m_port; }
    QString address() const { return "127.0.0.1:" + QString::number(m_port); }
    // A program of this server's version, such as pg_ctl.
    QString programPath(const QString &name) const { return m_programs + '/' + name; }

    bool stop(Stop how = Stop::Fast);
    bool startAgain(QString *why = nullptr);
    bool promote(); // a standby; waits until it takes writes

    // Lines of postgresql.conf, in force soon as far as a reload can.
    bool configure(const QStringList &lines);
    // The whole of pg_hba.conf: who may come in, and how ("hostssl all all all scram-sha-256"). Starts the server
    // again.
    bool admit(const QStringList &lines);
    // Starts the server again, with TLS: cert.pem and key.pem of a folder that makecert.sh filled. "": without TLS.
    bool speakTls(const QString &certificates);

private:
    PostgresServer() = default;
    static std::unique_ptr<PostgresServer> made(QString *why);
    bool run(const QString &program, const QStringList &arguments, QString *why = nullptr) const;
    QString data() const { return m_folder.path() + "/data"; }

    QTemporaryDir m_folder;
    QString m_programs;
    QStringList m_settings;
    quint16 m_port = 0;
    int m_databases = 0;
    bool m_running = false;
};

} // namespace palier::test
