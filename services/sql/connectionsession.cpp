// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection to PostgreSQL has beside its statements: a session, a pooler perhaps, notifications.
#include "services/sql/connection.h"

#include "services/sql/notices.h"
#include "services/sql/patience.h"
#include "services/sql/serverhandle.h"
#include "services/sql/serveropening.h"
#include "services/sql/sessionsettings.h"
#include "services/sql/statements.h"

#include <QSqlDriver>
#include <libpq-fe.h>

namespace palier {

// For what is said first: a pooler may wait for a server of its own.
static constexpr std::chrono::seconds patienceAtOpening{15};

Result<void> Connection::openSession(const QString &password)
{
    PALIER_TRY(openServer(m_database, m_url, password));
    // A sum of bigints comes as numeric, which the driver would otherwise make a double of.
    m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    PGconn *handle = serverHandle(m_database);
    m_patience = std::make_unique<Patience>(PQsocket(handle));
    m_patience->setLimit(patienceAtOpening);
    // A pooler answers the door with a number of its own; behind it, another process does the work. Then nothing may be
    // set, or prepared, for longer than this one statement.
    m_statements->setPooled(true);
    const QString isAnother = QString("(pg_backend_pid() <> %1)").arg(PQbackendPID(handle));
    PALIER_TRY_ASSIGN(const QList<Row> answer,
                      rows(m_settings->statement(*m_database.driver(), isAnother) + ", " + isAnother));
    m_isPooled = answer.first().isTrue(answer.first().size() - 1);
    m_statements->setPooled(m_isPooled);
    m_patience->setLimit({});
    return {};
}

// A statement outside a transaction gets one behind a pooler, for the settings that go before it.
Result<std::unique_ptr<Transaction>> Connection::ownTransaction()
{
    return m_isPooled && !m_inTransaction ? Transaction::begin(*this) : Result<std::unique_ptr<Transaction>>();
}

QString Connection::beginning(const QString &begin) const
{
    return m_isPooled ? begin + "; " + m_settings->statement(*m_database.driver(), "true") : begin;
}

bool Connection::hasFailedTransaction() const
{
    PGconn *handle = serverHandle(m_database);
    if (!handle)
        return false;
    while (PGresult *left = PQgetResult(handle)) // the driver leaves the end of an answer to its next statement
        PQclear(left);
    return PQtransactionStatus(handle) == PQTRANS_INERROR;
}

Result<void> Connection::setSession(const QString &name, const QString &value)
{
    Q_ASSERT_X(!m_inTransaction, "Connection", "a rollback would take the setting back");
    if (isSqlite())
        return {};
    // Behind a pooler a name that the server doesn't know would spoil each transaction from here on.
    if (!m_isPooled || !m_settings->has(name))
        PALIER_TRY(row(SessionSettings::statement(name, value, *m_database.driver(), m_isPooled ? "true" : "false")));
    m_settings->set(name, value);
    return {};
}

Result<void> Connection::listen(const QString &channel, std::function<void()> heard, std::function<void()> lost)
{
    if (isSqlite() || m_isPooled)
        return refused(Fault::ConflictingArguments, isSqlite() ? "listen on sqlite" : "listen through a pooler");
    PALIER_TRY(execute("LISTEN " + m_database.driver()->escapeIdentifier(channel, QSqlDriver::FieldName)));
    if (!m_notices)
        m_notices = std::make_unique<Notices>(serverHandle(m_database));
    m_notices->setHeard(channel, std::move(heard));
    if (lost)
        m_notices->setLost(std::move(lost));
    return {};
}

void Connection::lookForNotices()
{
    if (m_notices)
        m_notices->look();
}

void Connection::setPatience(std::chrono::milliseconds limit)
{
    if (m_patience)
        m_patience->setLimit(limit);
}

} // namespace palier
