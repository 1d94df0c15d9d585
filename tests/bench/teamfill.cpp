// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/replica.h"
#include "services/books/tables.h"
#include "services/sync/syncround.h"
#include "tests/bench/measure.h"
#include "tests/bench/teambench.h"
#include "tests/support/office.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace palier::test {

namespace {

// The same tables by hand: \copy to files, each file row by row through one prepared INSERT in one transaction into a
// bare table, then the table's indexes.
class FillByHand
{
public:
    FillByHand(TeamBooks &team, Connection &replica, const QString &folder) : m_team(team), m_folder(folder)
    {
        QDir().mkpath(folder);
        for (const SharedTable &table : sharedTables()) {
            const QString name = QLatin1String(table.name);
            m_tables << Table{name, {}, {}, QStringList{"administration_id"} + table.key, {}};
            for (const Row &row : have(replica.rows("SELECT name, type FROM pragma_table_info(?)", {name}))) {
                m_tables.last().columns << row.text(0);
                m_tables.last().typed << row.text(0) + ' ' + row.text(1);
            }
            for (const Row &row : have(replica.rows(
                     "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?",
                     {name})))
                m_tables.last().indexes << row.text(0);
        }
    }

    void fill()
    {
        copyOut();
        QSqlDatabase file = QSqlDatabase::addDatabase("QSQLITE", "by hand");
        file.setDatabaseName(m_folder + "/bare.sqlite");
        if (!file.open())
            qFatal("no bare file");
        for (const Table &table : std::as_const(m_tables)) {
            does(file, "CREATE TABLE " + table.name + " (" + table.typed.join(", ") + ")");
            does(file, "BEGIN");
            copyIn(file, table);
            does(file, "COMMIT");
            does(file, QString("CREATE UNIQUE INDEX %1_key ON %1 (%2)").arg(table.name, table.key.join(", ")));
            for (const QString &index : table.indexes)
                does(file, index);
        }
        file.close();
        file = {};
        QSqlDatabase::removeDatabase("by hand");
    }

private:
    struct Table {
        QString name;
        QStringList columns, typed, key, indexes;
    };

    QString pathOf(const Table &table) const { return m_folder + '/' + table.name; }

    static void does(QSqlDatabase &file, const QString &sql)
    {
        QSqlQuery query(file);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }

    void copyOut() const
    {
        QStringList words{"-X", "-q", "-d", m_team.url.text()};
        for (const Table &table : m_tables)
            words << "-c"
                  << QString("\\copy palier.%1 (%2) TO '%3'").arg(table.name, table.columns.join(", "), pathOf(table));
        if (QProcess::execute(m_team.program("psql"), words) != 0)
            qFatal("psql could not copy");
    }

    // COPY's text: fields between tabs, \N for NULL, and a backslash before what would end a field or a line.
    static QVariant valueOf(const QByteArray &field)
    {
        if (field == "\\N")
            return {};
        QByteArray text = field;
        if (text.contains('\\'))
            text.replace("\\t", "\t").replace("\\n", "\n").replace("\\\\", "\\");
        return QString::fromUtf8(text);
    }

    void copyIn(QSqlDatabase &file, const Table &table) const
    {
        QFile text(pathOf(table));
        if (!text.open(QIODevice::ReadOnly))
            qFatal("psql left no %s", qPrintable(table.name));
        QSqlQuery insert(file);
        insert.prepare("INSERT INTO " + table.name + " VALUES (" + QStringList(table.columns.size(), "?").join(", ") +
                       ')');
        while (!text.atEnd()) {
            QByteArray line = text.readLine();
            line.chop(1);
            int place = 0;
            for (const QByteArray &field : line.split('\t'))
                insert.bindValue(place++, valueOf(field));
            if (!insert.exec())
                qFatal("%s: %s", qPrintable(table.name), qPrintable(insert.lastError().text()));
        }
    }

    TeamBooks &m_team;
    QString m_folder;
    QList<Table> m_tables;
};

} // namespace

// The first sync of a new replica.
void benchReplicaFill(TeamBooks &team)
{
    constexpr int turns = 3;
    int n = 0;
    const auto schema = have(Replica::open(team.folder.filePath("schema")));
    const auto ours = [&] {
        const QString folder = team.folder.filePath(QString("replica%1").arg(++n));
        const double took = millis([&] { have(syncOnce(*have(Replica::open(folder)), *team.clerk)); });
        QDir(folder).removeRecursively();
        return took;
    };
    const auto byHand = [&] {
        const QString folder = team.folder.filePath(QString("hand%1").arg(++n));
        FillByHand hand(team, schema->connection(), folder);
        const double took = millis([&] { hand.fill(); });
        QDir(folder).removeRecursively();
        return took;
    };
    const auto [mine, its] = inTurns(turns, ours, byHand);
    print("pg_replica_fill", mine, its, "ms");
}

} // namespace palier::test
