// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/pull.h"

#include "services/books/replicaundo.h"
#include "services/books/schema.h"
#include "services/books/tables.h"
#include "services/sync/changes.h"

namespace palier {

namespace {
// Lays the books' rows into the replica's tables.
class RowLayer
{
public:
    explicit RowLayer(Replica &replica) : m_replica(replica) {}

    Result<void> lay(const QString &table, const QStringList &columns, const Row &row)
    {
        if (table != m_table) { // rows come table by table
            const SharedTable &shared = *sharedTable(table);
            m_table = table;
            m_sql = upsert(shared, columns);
            m_factId = shared.isFact ? int(columns.indexOf("id")) : -1;
        }
        QVariantList values;
        values.reserve(row.size());
        for (int i = 0; i < row.size(); ++i)
            values << stored(row.value(i));
        PALIER_TRY(m_replica.connection().run(m_sql, values));
        ++m_laid;
        if (m_factId >= 0) {
            if (const auto id = ActId::fromText(row.text(m_factId)))
                PALIER_TRY(m_replica.forget(*id));
        }
        return {};
    }

    Result<void> remove(const QString &table, qint64 administration, const QString &k1, const QString &k2)
    {
        const QStringList keys = sharedTable(table)->key;
        QString sql = "DELETE FROM " + table + " WHERE administration_id = ?";
        QVariantList values{administration};
        for (int i = 0; i < keys.size(); ++i) {
            sql += QString(" AND %1 = ?").arg(keys[i]);
            values << (i == 0 ? k1 : k2);
        }
        PALIER_TRY(m_replica.connection().run(sql, values));
        ++m_laid;
        return {};
    }

    qint64 laid() const { return m_laid; }

private:
    // PostgreSQL gives dates and moments as such; the replica keeps their text.
    static QVariant stored(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QDate)
            return dateValue(value.toDate());
        if (value.typeId() == QMetaType::QDateTime && !value.isNull())
            return momentText(value.toDateTime());
        return value;
    }

    static QString upsert(const SharedTable &table, const QStringList &columns)
    {
        const QStringList key = QStringList{"administration_id"} + table.key;
        QStringList updates;
        for (const QString &column : columns) {
            if (!key.contains(column))
                updates << column + " = excluded." + column;
        }
        const QString marks = QStringList(columns.size(), "?").join(", ");
        return QString("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO %5")
            .arg(QLatin1String(table.name), columns.join(", "), marks, key.join(", "),
                 updates.isEmpty() ? QString("NOTHING") : "UPDATE SET " + updates.join(", "));
    }

    Replica &m_replica;
    QString m_table, m_sql; // the table that is being laid, and how
    int m_factId = -1;      // its column of acts' ids, where it holds facts
    qint64 m_laid = 0;
};
} // namespace

// An idle workstation notes that it is in step now and then, not at every look: each note is a write to the disk.
static constexpr int rewriteSeconds = 30;

static Result<void> emptyShared(Replica &replica)
{
    PALIER_TRY(replica.connection().run("DELETE FROM undo"));
    for (const SharedTable &table : sharedTables())
        PALIER_TRY(replica.connection().run(QString("DELETE FROM %1").arg(table.name)));
    return {};
}

Result<qint64> pull(Replica &replica, Books &books)
{
    PALIER_TRY_ASSIGN(const Replica::State before, replica.state());
    PALIER_TRY_ASSIGN(const auto snapshot, Transaction::begin(books.connection(), Transaction::Access::Read));
    PALIER_TRY_ASSIGN(const Books::Identity identity, books.identity());
    const bool anew = identity.epoch != before.epoch;
    Changes changes(books);
    PALIER_TRY_ASSIGN(const Changes::Reach reach, changes.reach(before.cursor));
    Replica::State after{identity.epoch, reach.cursor, QDateTime::currentDateTimeUtc(),
                         books.connection().url().text()};
    RowLayer layer(replica);
    const bool news = anew || reach.any || after.cursor != before.cursor || after.books != before.books;
    if (!news && before.syncedAt.secsTo(after.syncedAt) < rewriteSeconds)
        return 0;
    PALIER_TRY(inTransaction(replica.connection(), [&]() -> Result<void> {
        const auto lay = [&](const QString &table, const QStringList &columns, const Row &row) {
            return layer.lay(table, columns, row);
        };
        if (anew) {
            PALIER_TRY(emptyShared(replica));
            PALIER_TRY(changes.readAll(lay));
            // Books that were restored may have lost what they once took: what has no row there goes up again.
            PALIER_TRY(replica.markUncarried());
            PALIER_TRY(replica.replayWaiting());
        } else if (reach.any) {
            PALIER_TRY(UndoRecording::playBack(replica.connection()));
            PALIER_TRY(
                changes.readSince(before.cursor, reach, lay,
                                  [&](const QString &table, qint64 administration, const QString &k1,
                                      const QString &k2) { return layer.remove(table, administration, k1, k2); }));
            PALIER_TRY(replica.replayWaiting());
        }
        return replica.setState(after);
    }));
    return layer.laid();
}

Result<void> rebase(Replica &replica)
{
    PALIER_TRY(UndoRecording::playBack(replica.connection()));
    return replica.replayWaiting();
}

} // namespace palier
