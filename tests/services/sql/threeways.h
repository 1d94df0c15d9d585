// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/connection.h"
#include "tests/support/have.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/postgresserver.h"

namespace palier::test {

enum class Way { Sqlite, Direct, Pooled };

// A test of what holds whichever way the database is spoken to: its data has a column `way`, its body begins with
// NEW_CONNECTION(connection).
class ThreeWays
{
public:
    void start()
    {
        m_server = PostgresServer::start(&m_why);
        if (m_server)
            m_bouncer = PgBouncer::start(m_server->url("postgres"), 2, &m_why);
    }
    void stop()
    {
        m_bouncer.reset();
        m_server.reset();
    }
    bool has(Way way) const { return way == Way::Sqlite || (way == Way::Direct ? bool(m_server) : bool(m_bouncer)); }
    const char *why() const { return qPrintable(m_why); }
    PostgresServer &server() { return *m_server; }
    PgBouncer &bouncer() { return *m_bouncer; }

    // An empty database.
    DatabaseUrl newUrl(Way way)
    {
        if (way == Way::Sqlite)
            return DatabaseUrl::file(m_folder.filePath(QString("books%1.sqlite").arg(++m_files)));
        const DatabaseUrl direct = m_server->newDatabase();
        have(have(Connection::open(direct))->execute("CREATE SCHEMA palier"));
        return way == Way::Direct ? direct : m_bouncer->through(direct);
    }

    static void rows()
    {
        QTest::addColumn<Way>("way");
        QTest::newRow("sqlite") << Way::Sqlite;
        QTest::newRow("postgresql") << Way::Direct;
        QTest::newRow("pgbouncer") << Way::Pooled;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<PgBouncer> m_bouncer;
    QString m_why;
    int m_files = 0;
};

} // namespace palier::test

#define NEW_CONNECTION(name)                                                                                           \
    QFETCH(Way, way);                                                                                                  \
    if (!m_ways.has(way))                                                                                              \
        QSKIP(m_ways.why());                                                                                           \
    const auto name = have(Connection::open(m_ways.newUrl(way), Connection::Missing::Create))
