// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/connection.h"

#include "services/sql/clock.h"
#include "services/sql/notices.h"
#include "services/sql/patience.h"
#include "services/sql/sessionsettings.h"
#include "services/sql/sqldriver.h"
#include "services/sql/sqliteopening.h"
#include "services/sql/statements.h"

#include <QScopeGuard>
#include <QSqlError>
#include <QSqlRecord>
#include <QTimeZone>
#include <atomic>

namespace palier {

Connection::Connection(DatabaseUrl url, const QString &name)
    : m_url(std::move(url)),
      m_name(name),
      m_database(QSqlDatabase::addDatabase(driverOf(m_url.engine), name)),
      m_statements(std::make_unique<Statements>(m_database)),
      m_settings(std::make_unique<SessionSettings>())
{
}

Connection::~Connection()
{
    m_notices.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl &url, Missing missing, const QString &password)
{
    static std::atomic<int> opened{0};
    std::unique_ptr<Connection> connection(new Connection(url, QString("palier-%1").arg(++opened)));
    if (connection->isSqlite())
        PALIER_TRY(openSqlite(connection->m_database, url.path, missing == Missing::Create));
    else
        PALIER_TRY(connection->openSession(password));
    return connection;
}

Result<qint64> Connection::run(const QString &sql, const QVariantList &values)
{
    Q_ASSERT_X(!m_isReading, "Connection", "a row is taken without another statement on its connection");
    PALIER_TRY_ASSIGN(const auto own, ownTransaction());
    const auto over = qScopeGuard([this] { lookForNotices(); });
    const Patience::Wait wait(m_patience.get());
    PALIER_TRY_ASSIGN(QSqlQuery * query, m_statements->started(sql, values));
    const qint64 touched = query->numRowsAffected();
    query->finish();
    if (own)
        PALIER_TRY(own->commit());
    return touched;
}

Result<void> Connection::each(const QString &sql, const QVariantList &values,
                              const std::function<Result<void>(const Row &)> &take)
{
    Q_ASSERT_X(!m_isReading, "Connection", "a row is taken without another statement on its connection");
    PALIER_TRY_ASSIGN(const auto own, ownTransaction());
    const auto rowByRow = [&]() -> Result<void> {
        const auto looked = qScopeGuard([this] { lookForNotices(); });
        Patience::Wait wait(m_patience.get());
        PALIER_TRY_ASSIGN(QSqlQuery * query, m_statements->started(sql, values));
        m_isReading = true;
        const auto over = qScopeGuard([this, query] {
            query->finish();
            m_isReading = false;
        });
        const int columns = query->record().count();
        while (query->next()) {
            wait.pause();
            QVariantList fields;
            fields.reserve(columns);
            for (int i = 0; i < columns; ++i)
                fields << query->value(i);
            PALIER_TRY(take(Row(std::move(fields))));
            wait.again();
        }
        if (query->lastError().isValid())
            return fail(errorOf(query->lastError(), m_database));
        return {};
    };
    PALIER_TRY(rowByRow());
    if (own)
        PALIER_TRY(own->commit());
    return {};
}

Result<QList<Row>> Connection::rows(const QString &sql, const QVariantList &values)
{
    QList<Row> all;
    PALIER_TRY(each(sql, values, [&](const Row &row) -> Result<void> {
        all << row;
        return {};
    }));
    return all;
}

Result<std::optional<Row>> Connection::row(const QString &sql, const QVariantList &values)
{
    PALIER_TRY_ASSIGN(const QList<Row> all, rows(sql, values));
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

Result<void> Connection::execute(const QString &sql)
{
    Q_ASSERT_X(!m_isReading, "Connection", "a row is taken without another statement on its connection");
    PALIER_TRY_ASSIGN(const auto own, ownTransaction());
    const auto over = qScopeGuard([this] { lookForNotices(); });
    {
        const Patience::Wait wait(m_patience.get());
        PALIER_TRY(m_statements->execute(sql));
    }
    if (own)
        PALIER_TRY(own->commit());
    return {};
}

Result<QDateTime> Connection::now()
{
    PALIER_TRY_ASSIGN(const auto answer, row("SELECT " + clockOf(engine())));
    return answer->moment(0);
}

} // namespace palier
