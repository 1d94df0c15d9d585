// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace palier::test {

// A PgBouncer in transaction mode before a server of the test's own, run as an unprivileged user on the loopback.
class PgBouncer
{
public:
    // Before the server of `direct`; `logins` may come through it without a password. Nothing where none is
    // installed; `why` has the reason. `poolSize` is the number of server connections a login and database share.
    static std::unique_ptr<PgBouncer> start(const DatabaseUrl &direct, int poolSize, QString *why,
                                            const QStringList &logins = {"palier"});
    ~PgBouncer();
    Q_DISABLE_COPY_MOVE(PgBouncer)

    // The same database and login by way of this bouncer.
    DatabaseUrl through(DatabaseUrl direct) const;
    quint16 port() const { return m_port; }

private:
    PgBouncer() = default;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace palier::test
