// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/connection.h"

#include "services/sql/drivererror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlError>
#include <QSqlRecord>
#include <QStorageInfo>
#include <QTimeZone>
#include <atomic>

namespace palier {

// SQLite's locks and WAL's shared memory don't work over these.
static bool isNetworkDrive(const QString &path)
{
    static const QList<QByteArray> kinds{"nfs",   "nfs4",   "cifs",       "smb",   "smb2", "smb3", "smbfs",
                                         "afpfs", "webdav", "fuse.sshfs", "davfs", "afs",  "9p"};
    const QString folder = QFileInfo(path).absolutePath();
    return kinds.contains(QStorageInfo(folder).fileSystemType().toLower()) || path.startsWith("//");
}

Connection::Connection(DatabaseUrl url, QString name) : m_url(std::move(url)), m_name(std::move(name)) {}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl &url, Missing missing, const QString &password)
{
    static std::atomic<int> opened{0};
    std::unique_ptr<Connection> connection(new Connection(url, QString("palier-%1").arg(++opened)));
    PALIER_TRY(connection->connect(missing, password));
    return connection;
}

static Result<void> prepareFile(const QString &path, Connection::Missing missing)
{
    if (isNetworkDrive(path))
        return refused(Fault::NetworkDrive, path, "books");
    if (QFileInfo(path).isDir())
        return fail(Kind::Offline, Fault::BooksMissing, path, "books");
    if (QFile::exists(path))
        return {};
    if (missing == Connection::Missing::Refuse)
        return fail(Kind::Offline, Fault::BooksMissing, path, "books");
    QDir().mkpath(QFileInfo(path).absolutePath());
    // The owner's alone from its first moment on; SQLite gives its -wal and -shm the same permissions.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
        !QFile::exists(path))
        return fail(Kind::Denied, Fault::NotAllowed, path, "books");
    return {};
}

// libpq reads `key=value key=value`; the driver makes a space of every semicolon.
static QString quotedOption(const QString &option)
{
    QString value = option.section('=', 1);
    value.replace('\\', "\\\\").replace('\'', "\\'");
    return option.section('=', 0, 0) + "='" + value + '\'';
}

static QString connectionOptions(const DatabaseUrl &url)
{
    QStringList options;
    for (const QString &option : url.withDefaults().options)
        options << quotedOption(option);
    return options.join(';');
}

Result<void> Connection::connect(Missing missing, const QString &password)
{
    if (isSqlite()) {
        PALIER_TRY(prepareFile(m_url.path, missing));
        m_database = QSqlDatabase::addDatabase("QSQLITE", m_name);
        m_database.setConnectOptions("QSQLITE_BUSY_TIMEOUT=10000");
        m_database.setDatabaseName(m_url.path);
    } else {
        m_database = QSqlDatabase::addDatabase("QPSQL", m_name);
        QStringList names, ports;
        for (const QString &host : m_url.hosts) {
            const auto colon = host.lastIndexOf(':');
            const bool hasPort = colon > host.lastIndexOf(']') && !host.startsWith('/');
            names << QString(hasPort ? host.left(colon) : host).remove('[').remove(']');
            ports << (hasPort ? host.mid(colon + 1) : "5432");
        }
        m_database.setConnectOptions(connectionOptions(m_url) +
                                     (ports.isEmpty() ? QString() : ";port=" + ports.join(',')));
        m_database.setHostName(names.join(','));
        m_database.setDatabaseName(m_url.database);
        m_database.setUserName(m_url.user);
        if (!password.isEmpty())
            m_database.setPassword(password);
    }
    if (!m_database.open())
        return fail(errorOf(m_database.lastError(), engine()));
    if (!isSqlite()) {
        // A sum of bigints comes as numeric, which the driver would otherwise make a double of.
        m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
        return execute("SET TIME ZONE 'UTC'; SET search_path = palier, pg_temp; SET client_min_messages = warning; SET "
                       "lock_timeout = '10s'");
    }
    // temp_store: what a statement keeps in case its trigger refuses is nothing for the disk.
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                               "PRAGMA temp_store = MEMORY"})
        PALIER_TRY(execute(pragma));
    return {};
}

Result<QSqlQuery *> Connection::started(const QString &sql, const QVariantList &values)
{
    Q_ASSERT_X(!m_isReading, "Connection", "a row is taken without another statement on its connection");
    auto &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_prepared.remove(sql);
            return fail(errorOf(fresh->lastError(), engine()));
        }
        query = std::move(fresh);
    }
    for (int i = 0; i < values.size(); ++i) {
        // Qt binds a null QString as NULL; to us it is the empty text, and NULL is QVariant().
        const QVariant &value = values.at(i);
        query->bindValue(i, !value.isNull() && value.typeId() == QMetaType::QString && value.toString().isNull()
                                ? QVariant(QString(""))
                                : value);
    }
    if (!query->exec()) {
        const Error error = errorOf(query->lastError(), engine());
        query->finish(); // stays prepared: PostgreSQL can't free it inside a transaction that has failed
        return fail(error);
    }
    return query.get();
}

Result<qint64> Connection::run(const QString &sql, const QVariantList &values)
{
    PALIER_TRY_ASSIGN(QSqlQuery * query, started(sql, values));
    const qint64 touched = query->numRowsAffected();
    query->finish();
    return touched;
}

Result<void> Connection::each(const QString &sql, const QVariantList &values,
                              const std::function<Result<void>(const Row &)> &take)
{
    PALIER_TRY_ASSIGN(QSqlQuery * query, started(sql, values));
    m_isReading = true;
    const auto over = qScopeGuard([this, query] {
        query->finish();
        m_isReading = false;
    });
    const int columns = query->record().count();
    while (query->next()) {
        QVariantList fields;
        fields.reserve(columns);
        for (int i = 0; i < columns; ++i)
            fields << query->value(i);
        PALIER_TRY(take(Row(std::move(fields))));
    }
    if (query->lastError().isValid())
        return fail(errorOf(query->lastError(), engine()));
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
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(errorOf(query.lastError(), engine()));
    return {};
}

Result<QDateTime> Connection::now()
{
    PALIER_TRY_ASSIGN(const auto answer,
                      row(isSqlite() ? "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')" : "SELECT clock_timestamp()"));
    return answer->moment(0);
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, Access access)
{
    Q_ASSERT_X(!connection.m_inTransaction, "Transaction", "transactions don't nest");
    const bool reads = access == Access::Read;
    PALIER_TRY(connection.execute(connection.isSqlite()
                                      ? (reads ? "BEGIN" : "BEGIN IMMEDIATE")
                                      : (reads ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN")));
    connection.m_inTransaction = true;
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Result<void> Transaction::commit()
{
    PALIER_TRY(m_connection.execute("COMMIT"));
    m_open = false;
    m_connection.m_inTransaction = false;
    return {};
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_connection.m_inTransaction = false;
    // A connection that is gone took its transaction with it.
    [[maybe_unused]] const auto rolledBack = m_connection.execute("ROLLBACK");
}

} // namespace palier
