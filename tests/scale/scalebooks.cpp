// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scale/scalebooks.h"

#include "tests/support/office.h"

#include <QFile>

namespace palier::test {

// Statement by statement, so that an error names its own.
static void generate(Connection &connection, int administrations, int invoices)
{
    QFile file(PALIER_SOURCE_DIR "/tests/scale/generate.sql");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    QString text = QString::fromUtf8(file.readAll());
    text.replace("{administrations}", QString::number(administrations))
        .replace("{invoices}", QString::number(invoices));
    for (const QString &statement : text.split(";\n", Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            have(connection.execute(statement));
    }
}

ScaleBooks::ScaleBooks(PostgresServer &server, int administrations, int invoices)
    : m_url(server.newDatabase()),
      m_invoices(invoices),
      m_books(have(Books::create(m_url, "Main", Currency())))
{
    generate(m_books->connection(), administrations, invoices);
    DatabaseUrl other = m_url;
    other.database = "postgres";
    m_counter = have(Connection::open(other));
    have(m_counter->execute("CREATE SCHEMA IF NOT EXISTS counting"));
    have(m_counter->execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA counting"));
}

qint64 ScaleBooks::pagesSoFar()
{
    return have(m_counter->row("SELECT CAST(coalesce(sum(s.shared_blks_hit + s.shared_blks_read), 0) AS bigint)\n"
                               "  FROM counting.pg_stat_statements AS s JOIN pg_database AS d ON d.oid = s.dbid WHERE "
                               "d.datname = ?",
                               {m_url.database}))
        ->number(0);
}

qint64 ScaleBooks::pagesOf(const std::function<void()> &work)
{
    const qint64 before = pagesSoFar();
    work();
    return pagesSoFar() - before;
}

} // namespace palier::test
