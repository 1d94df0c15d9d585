// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"
#include "services/sql/drivererror.h"
#include "services/sql/row.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <functional>
#include <memory>

namespace palier {

// One connection to one database. Opened, used and closed on one thread. Statements are prepared once and kept. SQLite:
// WAL, synchronous=FULL (an acknowledged act survives a power cut), foreign keys on, scratch tables in memory, ten
// seconds of patience for another writer. PostgreSQL: UTC, search path "palier, pg_temp".
class Connection
{
public:
    enum class Missing { Refuse, Create };

    // Offline: BooksMissing, BooksUnreachable. Refused: NetworkDrive. Broken: BooksDamaged. `password` is for
    // PostgreSQL; empty leaves it to libpq's own ways.
    static Result<std::unique_ptr<Connection>> open(const DatabaseUrl &url, Missing missing = Missing::Refuse,
                                                    const QString &password = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Engine engine() const { return m_url.engine; }
    bool isSqlite() const { return m_url.engine == Engine::Sqlite; }
    const DatabaseUrl &url() const { return m_url; }

    // Runs a statement with values for its question marks; answers the number of rows it touched.
    Result<qint64> run(const QString &sql, const QVariantList &values = {});
    Result<QList<Row>> rows(const QString &sql, const QVariantList &values = {});
    Result<std::optional<Row>> row(const QString &sql, const QVariantList &values = {}); // the first one
    // Row by row as they come. `take` leaves this connection alone: PostgreSQL would lose the rows that are still to
    // come, and the same statement would begin again on either engine.
    Result<void> each(const QString &sql, const QVariantList &values,
                      const std::function<Result<void>(const Row &)> &take);
    // Unprepared: data definition, pragmas.
    Result<void> execute(const QString &sql);

    // A question mark for a moment where the engine can't infer its type, as in the list of a SELECT.
    QString momentMark() const { return isSqlite() ? "?" : "CAST(? AS timestamptz)"; }
    // The books' own clock, UTC.
    Result<QDateTime> now();

private:
    friend class Transaction;
    Connection(DatabaseUrl url, QString name);
    Result<QSqlQuery *> started(const QString &sql, const QVariantList &values);
    Result<void> connect(Missing missing, const QString &password);

    DatabaseUrl m_url;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    bool m_inTransaction = false;
    bool m_isReading = false;
};

// One transaction; rolled back unless committed. A writing one on SQLite takes the write lock at once (BEGIN
// IMMEDIATE): one that starts deferred fails beside another writer whatever the patience.
class Transaction
{
public:
    enum class Access { Write, Read };

    static Result<std::unique_ptr<Transaction>> begin(Connection &connection, Access access = Access::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    Connection &m_connection;
    bool m_open = true;
};

// Does `work` in one transaction of its own; once more where the database asks for it (a deadlock).
template <typename Work> auto inTransaction(Connection &connection, Work &&work) -> decltype(work())
{
    using Answer = decltype(work());
    const auto once = [&]() -> Answer {
        PALIER_TRY_ASSIGN(const auto transaction, Transaction::begin(connection));
        Answer answer = work();
        if (answer)
            PALIER_TRY(transaction->commit());
        return answer;
    };
    Answer answer = once();
    return !answer && isWorthRetrying(answer.error()) ? once() : std::move(answer);
}

} // namespace palier
