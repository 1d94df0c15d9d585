// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/booksreading.h"

#include "tests/chaos/servernode.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <atomic>

namespace palier::chaos {

static QString newName()
{
    static std::atomic<int> made{0};
    return QString("chaos-%1").arg(++made);
}

BooksReading::BooksReading(quint16 port, const QString &database) : m_name(newName())
{
    m_database = QSqlDatabase::addDatabase("QPSQL", m_name);
    m_database.setHostName("127.0.0.1");
    m_database.setPort(port);
    m_database.setDatabaseName(database);
    m_database.setUserName(ServerNode::login());
    m_database.setPassword(ServerNode::password());
    m_database.setConnectOptions("connect_timeout=5");
    if (!m_database.open())
        m_why = m_database.lastError().text();
    run("SET TIME ZONE 'UTC'; SET search_path = palier");
}

BooksReading::BooksReading(const QString &file) : m_name(newName())
{
    m_database = QSqlDatabase::addDatabase("QSQLITE", m_name);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions("QSQLITE_BUSY_TIMEOUT=10000");
    if (!m_database.open())
        m_why = m_database.lastError().text();
}

BooksReading::~BooksReading()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool BooksReading::run(const QString &sql)
{
    if (!m_database.isOpen())
        return false;
    QSqlQuery query(m_database);
    const bool done = query.exec(sql);
    if (!done)
        m_why = query.lastError().text();
    return done;
}

QList<QStringList> BooksReading::rows(const QString &sql) const
{
    QList<QStringList> all;
    if (!m_database.isOpen())
        return all;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        m_why = query.lastError().text();
    const int columns = query.record().count();
    while (query.next()) {
        QStringList row;
        for (int i = 0; i < columns; ++i) // NULL is a null string, and an empty text is not
            row << (query.isNull(i) ? QString() : QString("") + query.value(i).toString());
        all << row;
    }
    return all;
}

QString BooksReading::value(const QString &sql) const { return rows(sql).value(0).value(0); }

QStringList BooksReading::tables() const
{
    const bool isServer = m_database.driverName() == "QPSQL";
    QStringList names;
    for (const QStringList &row : rows(isServer ? "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND "
                                                  "relnamespace = 'palier'::regnamespace AND NOT relispartition"
                                                : "SELECT name FROM sqlite_master WHERE type = 'table'"))
        names << row.first();
    return names;
}

// Name, type, and whether it belongs to the primary key.
static QString columnsOf(bool isServer, const QString &name)
{
    if (!isServer)
        return "SELECT name, type, pk > 0 FROM pragma_table_info('" + name + "')";
    return "SELECT a.attname, format_type(a.atttypid, NULL), CAST(coalesce(a.attnum = ANY (i.indkey), false) AS int)\n"
           "  FROM pg_attribute AS a LEFT JOIN pg_index AS i ON i.indrelid = a.attrelid AND i.indisprimary\n"
           " WHERE a.attrelid = 'palier." +
           name + "'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum";
}

TableCopy BooksReading::table(const QString &name) const
{
    TableCopy copy;
    QStringList fields;
    const auto described = rows(columnsOf(m_database.driverName() == "QPSQL", name));
    for (const QStringList &column : described) {
        copy.columns << column[0];
        fields << "CAST(" + column[0] + " AS text)";
        if (column[1].startsWith("timestamp"))
            copy.moments.insert(column[0]);
        if (column[2] == "1")
            copy.key << column[0];
    }
    if (!fields.isEmpty())
        copy.rows = rows("SELECT " + fields.join(", ") + " FROM " + name);
    return copy;
}

} // namespace palier::chaos
