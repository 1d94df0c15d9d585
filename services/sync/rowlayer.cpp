// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/rowlayer.h"

#include <QMutex>

namespace palier {

// Every replica has the columns of this program's schema: asked once.
static Result<const QList<PackedRows> *> packedTables(Connection &replica)
{
    static QMutex mutex;
    static QList<PackedRows> tables;
    const QMutexLocker locked(&mutex);
    if (tables.isEmpty()) {
        QList<PackedRows> all;
        for (const SharedTable &table : sharedTables()) {
            PALIER_TRY_ASSIGN(const PackedRows packed, PackedRows::of(replica, table, int(all.size())));
            all << packed;
        }
        tables = all;
    }
    return &tables;
}

Result<RowLayer> RowLayer::over(Replica &replica)
{
    PALIER_TRY_ASSIGN(const QList<PackedRows> *tables, packedTables(replica.connection()));
    return RowLayer(replica, *tables);
}

Result<void> RowLayer::spare(const QList<ChangedRows> &changes)
{
    Connection &connection = m_replica->connection();
    PALIER_TRY_ASSIGN(const auto recorded, connection.row("SELECT 1 FROM undo LIMIT 1"));
    for (const ChangedRows &changed : recorded ? changes : QList<ChangedRows>()) {
        const PackedRows &table = tables().at(changed.table);
        if (!changed.rows.isEmpty())
            PALIER_TRY(connection.run(table.superseding(), {changed.rows}));
        if (!changed.gone.isEmpty())
            PALIER_TRY(connection.run(table.supersedingKeys(), {changed.gone}));
    }
    return {};
}

// A column that is set has its indexes written, changed or not: each row is given what it lacks.
Result<qint64> RowLayer::layDifference(const PackedRows &table, const QString &rows)
{
    Connection &connection = m_replica->connection();
    PALIER_TRY_ASSIGN(const auto parts, connection.rows(table.parting(), {rows}));
    qint64 laid = 0;
    for (const Row &part : parts) {
        if (part.text(0).isEmpty())
            continue;
        PALIER_TRY_ASSIGN(const qint64 some, connection.run(table.laying(part.text(0)), {part.text(1)}));
        laid += some;
    }
    return laid;
}

Result<qint64> RowLayer::lay(const ChangedRows &changed, Over over)
{
    const PackedRows &table = tables().at(changed.table);
    Connection &connection = m_replica->connection();
    qint64 touched = 0;
    if (!changed.gone.isEmpty()) {
        PALIER_TRY_ASSIGN(touched, connection.run(table.removing(), {changed.gone}));
    }
    if (changed.rows.isEmpty())
        return touched;
    PALIER_TRY_ASSIGN(const qint64 laid, over == Over::Rows ? layDifference(table, changed.rows)
                                                            : connection.run(table.laying(), {changed.rows}));
    if (table.table().isFact) {
        PALIER_TRY_ASSIGN(const qint64 waiting, m_replica->waitingCount());
        if (waiting > 0)
            PALIER_TRY(connection.run(table.forgetting(), {changed.rows}));
    }
    return touched + laid;
}

Result<std::unique_ptr<LightCommits>> LightCommits::on(Connection &replica)
{
    std::unique_ptr<LightCommits> light(new LightCommits(replica));
    PALIER_TRY(replica.execute("PRAGMA synchronous = NORMAL"));
    return light;
}

Result<void> LightCommits::uncheckRows()
{
    if (!std::exchange(m_isUnchecked, true))
        PALIER_TRY(m_replica.execute("PRAGMA ignore_check_constraints = ON"));
    return {};
}

LightCommits::~LightCommits()
{
    [[maybe_unused]] auto back = m_replica.execute("PRAGMA synchronous = FULL");
    if (m_isUnchecked)
        back = m_replica.execute("PRAGMA ignore_check_constraints = OFF");
}

} // namespace palier
