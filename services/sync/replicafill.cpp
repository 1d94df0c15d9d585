// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/replicafill.h"

#include "services/books/replicatables.h"
#include "services/books/replicaundo.h"
#include "services/sync/leaving.h"

namespace palier {

// The desk's own acts wait for a transaction of the replica's no longer than these take.
static constexpr int pagesATransaction = 20;

struct ReplicaFill::Note {
    qint64 administration = 0;
    bool leaving = false;
    QString table, k1, k2; // under way, and behind which key
};

Result<void> ReplicaFill::beginAnew(const Replica::State &state)
{
    Connection &replica = m_replica.connection();
    return inTransaction(replica, [&]() -> Result<void> {
        PALIER_TRY(noteLog(m_replica)); // not all of what goes may come again
        PALIER_TRY(UndoRecording::dismantle(replica));
        PALIER_TRY(shelveIndexes(replica));
        for (const SharedTable &table : sharedTables())
            PALIER_TRY(replica.run(QString("DELETE FROM %1").arg(table.name)));
        for (const char *table : {"undo", "filling"})
            PALIER_TRY(replica.run(QString("DELETE FROM %1").arg(table)));
        // Books that were restored or promoted may have lost what they once took.
        PALIER_TRY(m_replica.markUncarried());
        return m_replica.setState(state);
    });
}

Result<bool> ReplicaFill::note(const QList<qint64> &visible)
{
    Connection &replica = m_replica.connection();
    PALIER_TRY_ASSIGN(const auto rows, replica.rows("SELECT administration_id, 0, 0 FROM administration UNION ALL\n"
                                                    "SELECT administration_id, 1, leaving FROM filling UNION ALL\n"
                                                    "SELECT 0, 2, 0 FROM shelved_index"));
    QList<qint64> known, staying; // what is on its way out is known still
    bool isBusy = false;
    for (const Row &row : rows) {
        isBusy = isBusy || row.isTrue(1);
        if (row.number(1) == 2)
            continue;
        known << row.number(0);
        if (!row.isTrue(2))
            staying << row.number(0);
    }
    QList<qint64> come, gone;
    std::copy_if(visible.cbegin(), visible.cend(), std::back_inserter(come),
                 [&](qint64 id) { return !known.contains(id); });
    std::copy_if(staying.cbegin(), staying.cend(), std::back_inserter(gone),
                 [&](qint64 id) { return !visible.contains(id); });
    if (come.isEmpty() && gone.isEmpty())
        return isBusy;
    PALIER_TRY(inTransaction(replica, [&]() -> Result<void> {
        for (const qint64 id : come)
            PALIER_TRY(replica.run("INSERT INTO filling (administration_id) VALUES (?)", {id}));
        for (const qint64 id : gone)
            PALIER_TRY(beginLeaving(m_replica, id));
        return {};
    }));
    return true;
}

Result<std::optional<ReplicaFill::Note>> ReplicaFill::next()
{
    // What is no longer to be seen goes first.
    PALIER_TRY_ASSIGN(const auto row,
                      m_replica.connection().row("SELECT administration_id, leaving, tbl, k1, k2 FROM filling\n"
                                                 " ORDER BY leaving DESC, tbl DESC, administration_id LIMIT 1"));
    if (!row)
        return std::nullopt;
    return Note{row->number(0), row->isTrue(1), row->text(2), row->text(3), row->text(4)};
}

Result<void> ReplicaFill::goOn()
{
    PALIER_TRY_ASSIGN(const auto note, next());
    if (!note) {
        Connection &replica = m_replica.connection();
        return inTransaction(replica, [&] { return unshelveOneIndex(replica); });
    }
    if (note->leaving) {
        PALIER_TRY_ASSIGN(const qint64 cleared, clearAway(m_replica, note->administration));
        m_rows += cleared;
        return {};
    }
    // The first table of the list is the administration itself: it comes last.
    const auto &tables = m_layer.tables();
    int at = 1;
    while (!note->table.isEmpty() && at < tables.size() && tables[at].name() != note->table)
        ++at;
    return at < tables.size() ? bringTable(*note, at) : bringAdministration(*note);
}

Result<void> ReplicaFill::bringTable(const Note &from, int table)
{
    const auto &tables = m_layer.tables();
    Note note = from;
    QList<RowPage> pages;
    PALIER_TRY(readPages(
        m_books, tables[table], note.administration, note.k1, note.k2, [&](const RowPage &page) -> Result<void> {
            pages << page;
            return pages.size() < pagesATransaction ? Result<void>{}
                                                    : layPages(note, table, pages, tables[table].name());
        }));
    // Behind the last table comes the administration's own row.
    const int then = table + 1 < tables.size() ? table + 1 : 0;
    return layPages(note, table, pages, tables[then].name());
}

// The note goes on behind these pages; or to the beginning of another table.
Result<void> ReplicaFill::layPages(Note &note, int table, QList<RowPage> &pages, const QString &tableThen)
{
    Connection &replica = m_replica.connection();
    const bool isSame = m_layer.tables()[table].name() == tableThen;
    note.k1 = isSame ? pages.last().k1 : QString();
    note.k2 = isSame ? pages.last().k2 : QString();
    qint64 count = 0;
    PALIER_TRY(inTransaction(replica, [&]() -> Result<void> {
        PALIER_TRY(UndoRecording::dismantle(replica));
        PALIER_TRY(UndoRecording::playBack(replica));
        count = 0;
        for (const RowPage &page : pages) {
            PALIER_TRY(m_layer.lay({table, page.rows, {}}, RowLayer::Over::Nothing));
            count += page.count;
        }
        PALIER_TRY(
            replica.run("UPDATE filling SET tbl = ?, k1 = ?, k2 = ?, filled = filled + ? WHERE administration_id = "
                        "?",
                        {tableThen, note.k1, note.k2, count, note.administration}));
        return m_replica.replayWaiting();
    }));
    m_rows += count;
    pages.clear();
    return {};
}

Result<void> ReplicaFill::bringAdministration(const Note &note)
{
    Connection &replica = m_replica.connection();
    QList<RowPage> pages;
    PALIER_TRY(readPages(m_books, m_layer.tables().first(), note.administration, {}, {},
                         [&](const RowPage &page) -> Result<void> {
                             pages << page;
                             return {};
                         }));
    return inTransaction(replica, [&]() -> Result<void> {
        PALIER_TRY(UndoRecording::playBack(replica));
        for (const RowPage &page : pages)
            PALIER_TRY(m_layer.lay({0, page.rows, {}}));
        m_rows += pages.size();
        PALIER_TRY(replica.run("DELETE FROM filling WHERE administration_id = ?", {note.administration}));
        return m_replica.replayWaiting();
    });
}

} // namespace palier
