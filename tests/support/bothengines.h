// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/office.h"
#include "tests/support/postgresserver.h"

namespace palier::test {

// A test that runs on both engines: its data has a column `postgresql`, its body begins with NEW_OFFICE(office).
class BothEngines
{
public:
    void start() { m_server = PostgresServer::start(&m_why); }
    void stop() { m_server.reset(); }
    bool has(bool postgresql) const { return !postgresql || m_server; }
    const char *why() const { return qPrintable(m_why); }

    DatabaseUrl newUrl(bool postgresql)
    {
        return postgresql ? m_server->newDatabase()
                          : DatabaseUrl::file(m_folder.filePath(QString("books%1.sqlite").arg(++m_files)));
    }
    QString newFolder() { return m_folder.filePath(QString("replica%1").arg(++m_files)); }
    QString folder() const { return m_folder.path(); }

    static void rows()
    {
        QTest::addColumn<bool>("postgresql");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    QString m_why;
    int m_files = 0;
};

} // namespace palier::test

// Fresh books on the engine of this row, called `name`, their place `url`.
#define NEW_OFFICE(name)                                                                                               \
    QFETCH(bool, postgresql);                                                                                          \
    if (!m_engines.has(postgresql))                                                                                    \
        QSKIP(m_engines.why());                                                                                        \
    const DatabaseUrl url = m_engines.newUrl(postgresql);                                                              \
    Office name(url)
