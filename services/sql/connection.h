// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"
#include "services/sql/drivererror.h"
#include "services/sql/row.h"
#include "services/sql/transaction.h"

#include <QSqlDatabase>
#include <chrono>
#include <functional>
#include <memory>

namespace palier {

class Notices;
class Patience;
class SessionSettings;
class Statements;

// One connection to one database. Opened, used and closed on one thread. SQLite: WAL, synchronous=FULL (an acknowledged
// act survives a power cut), foreign keys on, scratch tables in memory, ten seconds of patience for another writer.
// PostgreSQL: UTC, search path "palier, pg_temp", the server that takes writes. A pooler such as PgBouncer in
// transaction mode needs no word in the URL: it is noticed, and then nothing outlasts a transaction.
class Connection
{
public:
    enum class Missing { Refuse, Create };

    // Offline: BooksMissing, BooksUnreachable. Refused: NetworkDrive. Broken: BooksDamaged. What a server can say
    // beside that stands in serveropening.h. `password` is for PostgreSQL; empty leaves it to libpq's own ways.
    static Result<std::unique_ptr<Connection>> open(const DatabaseUrl &url, Missing missing = Missing::Refuse,
                                                    const QString &password = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Engine engine() const { return m_url.engine; }
    bool isSqlite() const { return m_url.engine == Engine::Sqlite; }
    bool isPooled() const { return m_isPooled; }
    const DatabaseUrl &url() const { return m_url; }

    // Runs a statement with values for its question marks; answers the number of rows it touched.
    Result<qint64> run(const QString &sql, const QVariantList &values = {});
    Result<QList<Row>> rows(const QString &sql, const QVariantList &values = {});
    Result<std::optional<Row>> row(const QString &sql, const QVariantList &values = {}); // the first one
    // Row by row as they come. `take` leaves this connection alone: PostgreSQL would lose the rows that are still to
    // come, and the same statement would begin again on either engine.
    Result<void> each(const QString &sql, const QVariantList &values,
                      const std::function<Result<void>(const Row &)> &take);
    // Unprepared, one or several: data definition, pragmas.
    Result<void> execute(const QString &sql);

    // A question mark for a moment where the engine can't infer its type, as in the list of a SELECT.
    QString momentMark() const { return isSqlite() ? "?" : "CAST(? AS timestamptz)"; }
    // The books' own clock, UTC.
    Result<QDateTime> now();

    // A parameter of the session, PostgreSQL's own ("search_path") or ours ("palier.token"), for as long as this
    // connection lives; also behind a pooler. Not inside a transaction, which would take it back when it is rolled
    // back. Nothing on SQLite, which has no sessions.
    Result<void> setSession(const QString &name, const QString &value);
    // Calls `heard` from this thread's event loop after each NOTIFY on the channel, `lost` once when the connection is
    // gone, even if nothing was said on it. Either may delete the connection. Refused: ConflictingArguments on SQLite,
    // and behind a pooler, through which nothing is heard: see DatabaseUrl::forListening().
    Result<void> listen(const QString &channel, std::function<void()> heard, std::function<void()> lost = {});
    // How long a server may keep a statement waiting for its answer, or for its next row, before the connection is
    // given up (Offline). 0, as at first: as long as the network holds, for imports and migrations.
    void setPatience(std::chrono::milliseconds limit);

private:
    friend class Transaction;
    Connection(DatabaseUrl url, const QString &name);
    Result<void> openSession(const QString &password);
    Result<std::unique_ptr<Transaction>> ownTransaction();
    QString beginning(const QString &begin) const;
    bool hasFailedTransaction() const;
    void lookForNotices();

    DatabaseUrl m_url;
    QString m_name;
    QSqlDatabase m_database;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<SessionSettings> m_settings;
    std::unique_ptr<Patience> m_patience; // PostgreSQL
    std::unique_ptr<Notices> m_notices;   // of one that listens
    bool m_isPooled = false;
    bool m_inTransaction = false;
    bool m_isReading = false;
};

} // namespace palier
