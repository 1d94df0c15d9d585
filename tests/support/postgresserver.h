// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace palier::test {

// A PostgreSQL of the test's own: initdb into a temporary folder, run as an unprivileged user on a free port of the
// loopback, stopped when it goes.
class PostgresServer
{
public:
    // Nothing where no server is installed: the test skips and says so. `why` has the reason.
    static std::unique_ptr<PostgresServer> start(QString *why);
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    // A new empty database.
    DatabaseUrl newDatabase();

private:
    PostgresServer() = default;
    bool run(const QString &program, const QStringList &arguments, QString *why = nullptr) const;

    QTemporaryDir m_folder;
    QString m_programs;
    quint16 m_port = 0;
    int m_databases = 0;
    bool m_running = false;
};

} // namespace palier::test
