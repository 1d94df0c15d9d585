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
        return QString(
                   "CREATE TEMP TRIGGER %1_undo_%2 AFTER %2 ON main.%1 WHEN (SELECT r.awake FROM undo_recording AS r) "
                   "BEGIN INSERT INTO undo (statement) VALUES (%3); END")
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

static Result<bool> isThere(Connection &replica)
{
    PALIER_TRY_ASSIGN(const auto row,
                      replica.row("SELECT 1 FROM sqlite_temp_master WHERE type = 'table' AND name = 'undo_recording'"));
    return row.has_value();
}

Result<std::unique_ptr<UndoRecording>> UndoRecording::start(Connection &replica)
{
    std::unique_ptr<UndoRecording> recording(new UndoRecording(replica));
    PALIER_TRY_ASSIGN(const bool there, isThere(replica));
    if (!there) {
        PALIER_TRY(replica.execute("CREATE TEMP TABLE undo_recording (awake bigint NOT NULL)"));
        PALIER_TRY(replica.execute("INSERT INTO undo_recording (awake) VALUES (0)"));
        for (const SharedTable &table : sharedTables()) {
            PALIER_TRY_ASSIGN(const QStringList columns, columnsOf(replica, table.name));
            for (const QString &statement : triggersOf(table, columns))
                PALIER_TRY(replica.execute(statement));
        }
    }
    PALIER_TRY(replica.run("UPDATE undo_recording SET awake = 1"));
    return recording;
}

UndoRecording::~UndoRecording()
{
    // Where the transaction is rolled back instead, this is too.
    [[maybe_unused]] const auto asleep = m_replica.run("UPDATE undo_recording SET awake = 0");
}

Result<void> UndoRecording::dismantle(Connection &replica)
{
    PALIER_TRY_ASSIGN(const bool there, isThere(replica));
    if (!there)
        return {};
    for (const SharedTable &table : sharedTables()) {
        for (const char *verb : {"INSERT", "UPDATE", "DELETE"})
            PALIER_TRY(replica.execute(QString("DROP TRIGGER IF EXISTS temp.%1_undo_%2").arg(table.name, verb)));
    }
    return replica.execute("DROP TABLE temp.undo_recording");
}

Result<void> UndoRecording::playBack(Connection &replica)
{
    PALIER_TRY_ASSIGN(const auto rows, replica.rows("SELECT statement FROM undo ORDER BY seq DESC"));
    for (const Row &row : rows)
        PALIER_TRY(replica.execute(row.text(0)));
    if (!rows.isEmpty())
        PALIER_TRY(replica.run("DELETE FROM undo"));
    return {};
}

} // namespace palier
