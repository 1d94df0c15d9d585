// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/replicaundo.h"

#include "services/books/schema.h"
#include "services/books/tables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace palier {

static QString joinedTexts(const QStringList &parts) { return parts.join(" || "); }

// Each value of a row in front of a comma, as JSON.
static QString listed(const QStringList &columns, const QString &row)
{
    QStringList values;
    for (const QString &column : columns)
        values << QString("json_quote(%1.%2) || ','").arg(row, column);
    return joinedTexts(values);
}

// What an UPDATE changed and nothing else: a column that is set, even to what it was, has its indexes written anew.
static QString backTo(const QStringList &columns, const QString &text)
{
    QStringList parts;
    for (const QString &column : columns)
        parts << QString("CASE WHEN NEW.%1 IS NOT OLD.%1 THEN %2 ELSE '' END").arg(column, QString(text).arg(column));
    return joinedTexts(parts);
}

// The reverse as a statement with question marks and a list of their values: a handful of texts, each prepared once.
static QStringList triggersOf(const SharedTable &table, const QStringList &columns)
{
    const QString name = QLatin1String(table.name);
    const QStringList key = QStringList{"administration_id"} + table.key;
    const QString where = " WHERE " + key.join(" = ? AND ") + " = ?";
    const auto trigger = [&](const QString &verb, const QString &reverse) {
        const QString row = verb == "DELETE" ? "OLD." : "NEW.";
        return QString("CREATE TEMP TRIGGER %1_undo_%2 AFTER %2 ON main.%1 WHEN (SELECT r.awake FROM undo_recording AS "
                       "r) BEGIN INSERT INTO undo (tbl, row_key, statement, vals) SELECT '%1', json_array(%3), %4; END")
            .arg(name, verb, row + key.join(", " + row), reverse);
    };
    return {
        trigger("INSERT",
                QString("'DELETE FROM %1%2', '[' || rtrim(%3, ',') || ']'").arg(name, where, listed(key, "NEW"))),
        trigger("UPDATE", QString("'UPDATE %1 SET ' || substr(u.sets, 3) || '%2', '[' || u.vals || rtrim(%3, "
                                  "',') || ']' FROM (SELECT %4 AS sets, %5 AS vals) AS u WHERE u.sets <> ''")
                              .arg(name, where, listed(key, "NEW"), backTo(columns, "', %1 = ?'"),
                                   backTo(columns, "json_quote(OLD.%1) || ','"))),
        trigger("DELETE", QString("'INSERT INTO %1 (%2) VALUES (%3)', '[' || rtrim(%4, ',') || ']'")
                              .arg(name, columns.join(", "), QStringList(columns.size(), "?").join(", "),
                                   listed(columns, "OLD"))),
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
    PALIER_TRY_ASSIGN(const auto rows, replica.rows("SELECT statement, vals FROM undo ORDER BY seq DESC"));
    for (const Row &row : rows)
        PALIER_TRY(replica.run(row.text(0), QJsonDocument::fromJson(row.text(1).toUtf8()).array().toVariantList()));
    if (!rows.isEmpty())
        PALIER_TRY(replica.run("DELETE FROM undo"));
    return {};
}

} // namespace palier
