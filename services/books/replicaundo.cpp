// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/replicaundo.h"

#include "services/books/schema.h"
#include "services/books/tables.h"

namespace palier {

// 'key=' || quote(OLD.key) || …, joined by the separator.
static QString assignments(const QStringList &columns, const QString &row, const QString &separator)
{
    QStringList parts;
    for (const QString &column : columns)
        parts << QString("'%1 IS ' || quote(%2.%1)").arg(column, row);
    QString text = parts.join(" || '" + separator + "' || ");
    return separator == ", " ? text.replace(" IS ' ||", " = ' ||") : text;
}

static QStringList triggersOf(const SharedTable &table, const QStringList &columns)
{
    const QString name = QLatin1String(table.name);
    const QStringList key = QStringList{"administration_id"} + table.key;
    QStringList quoted;
    for (const QString &column : columns)
        quoted << QString("quote(OLD.%1)").arg(column);
    const auto trigger = [&](const QString &verb, const QString &statement) {
        return QString("CREATE TEMP TRIGGER %1_undo_%2 AFTER %2 ON main.%1 BEGIN INSERT INTO undo (statement) VALUES "
                       "(%3); END")
            .arg(name, verb, statement);
    };
    return {
        trigger("INSERT", QString("'DELETE FROM %1 WHERE ' || %2").arg(name, assignments(key, "NEW", " AND "))),
        trigger("UPDATE", QString("'UPDATE %1 SET ' || %2 || ' WHERE ' || %3")
                              .arg(name, assignments(columns, "OLD", ", "), assignments(key, "NEW", " AND "))),
        trigger("DELETE", QString("'INSERT INTO %1 (%2) VALUES (' || %3 || ')'")
                              .arg(name, columns.join(", "), quoted.join(" || ', ' || "))),
    };
}

Result<std::unique_ptr<UndoRecording>> UndoRecording::start(Connection &replica)
{
    std::unique_ptr<UndoRecording> recording(new UndoRecording(replica));
    for (const SharedTable &table : sharedTables()) {
        PALIER_TRY_ASSIGN(const QStringList columns, columnsOf(replica, table.name));
        for (const QString &statement : triggersOf(table, columns))
            PALIER_TRY(replica.execute(statement));
    }
    return recording;
}

UndoRecording::~UndoRecording()
{
    for (const SharedTable &table : sharedTables()) {
        for (const char *verb : {"INSERT", "UPDATE", "DELETE"})
            [[maybe_unused]] const auto dropped =
                m_replica.execute(QString("DROP TRIGGER IF EXISTS temp.%1_undo_%2").arg(table.name, verb));
    }
}

Result<void> UndoRecording::playBack(Connection &replica)
{
    PALIER_TRY_ASSIGN(const auto rows, replica.rows("SELECT statement FROM undo ORDER BY seq DESC"));
    for (const Row &row : rows)
        PALIER_TRY(replica.execute(row.text(0)));
    PALIER_TRY(replica.run("DELETE FROM undo"));
    return {};
}

} // namespace palier
