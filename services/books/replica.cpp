// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/replica.h"

#include "services/books/factcolumns.h"
#include "services/books/factinsert.h"
#include "services/books/replicatables.h"
#include "services/books/replicaundo.h"
#include "services/books/tables.h"

#include <QDir>
#include <QSysInfo>

namespace palier {

static QString now() { return momentText(QDateTime::currentDateTimeUtc()); }

Result<std::unique_ptr<Replica>> Replica::open(const QString &folder, const QString &claim)
{
    PALIER_TRY_ASSIGN(auto connection, Connection::open(DatabaseUrl::file(QDir(folder).filePath("replica.sqlite")),
                                                        Connection::Missing::Create));
    PALIER_TRY(prepareReplica(*connection));
    std::unique_ptr<Replica> replica(new Replica(std::move(connection), Actor::ofThisComputer(claim)));
    PALIER_TRY(replica->distrustMarks());
    return replica;
}

// Empty where the system doesn't tell: then every mark waits for the disk.
static const QString &thisBoot()
{
    static const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    return boot;
}

// Marks of an earlier boot may not have reached the disk.
Result<void> Replica::distrustMarks()
{
    PALIER_TRY_ASSIGN(
        const auto stale,
        m_connection->row("SELECT 1 FROM replica_state WHERE tries_boot <> '' AND tries_boot <> ?", {thisBoot()}));
    if (!stale)
        return {};
    return inTransaction(*m_connection, [&]() -> Result<void> {
        PALIER_TRY(m_connection->run("UPDATE outbox SET tried = 1 WHERE tried = 0"));
        PALIER_TRY(m_connection->run("UPDATE replica_state SET tries_boot = ''"));
        return {};
    });
}

Result<Booking> Replica::bookTogether(const QList<Fact> &facts)
{
    return inTransaction(*m_connection, [&]() -> Result<Booking> {
        // A desk that was opened before must not judge by a copy that is being filled anew.
        PALIER_TRY_ASSIGN(const auto filling,
                          m_connection->row("SELECT 1 FROM filling WHERE administration_id = ?", {administration()}));
        if (filling)
            return fail(Kind::Offline, Fault::BooksMissing, "replica", "replica");
        for (const Fact &fact : facts)
            PALIER_TRY(keep(fact));
        return Booking::Waiting;
    });
}

Result<void> Replica::keep(const Fact &fact)
{
    {
        PALIER_TRY_ASSIGN(const auto recording, UndoRecording::start(*m_connection));
        PALIER_TRY(insertFact(*m_connection, administration(), actor(), fact));
    }
    PALIER_TRY(m_connection->run("INSERT INTO outbox (administration_id, fact, id, claim, workstation, columns, "
                                 "made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                                 {administration(), fact.table, fact.id.text(), actor().claim, actor().workstation,
                                  jsonOf(fact.columns), now()}));
    return {};
}

Result<bool> Replica::takeBack(const ActId &id)
{
    return inTransaction(*m_connection, [&]() -> Result<bool> {
        PALIER_TRY_ASSIGN(
            const qint64 gone,
            m_connection->run("DELETE FROM outbox WHERE id = ? AND administration_id = ? AND tried = 0 AND "
                              "carried = 0",
                              {id.text(), administration()}));
        if (gone == 0)
            return false;
        PALIER_TRY(UndoRecording::playBack(*m_connection));
        PALIER_TRY(replayWaiting());
        return true;
    });
}

Result<Replica::State> Replica::state()
{
    PALIER_TRY_ASSIGN(
        const auto row,
        m_connection->row("SELECT epoch, cursor, synced_at, books, login, origin, anchor, wiped_at, wiped_why,\n"
                          "  (SELECT coalesce(sum(f.filled), 0) FROM filling AS f),\n"
                          "  EXISTS (SELECT 1 FROM shelved_index) OR NOT EXISTS (SELECT 1 FROM administration)\n"
                          "  FROM replica_state"));
    if (!row)
        return fail(Kind::Broken, Fault::BooksDamaged, "replica");
    State state{row->text(0), row->number(1), row->moment(2), row->text(3), row->text(4), row->text(5), row->text(6)};
    state.wipedAt = row->moment(7);
    state.wipedWhy = fromWord<Fault>(row->text(8)).value_or(Fault::ClerkRemoved);
    state.filledRows = row->number(9);
    state.isFilled = !state.epoch.isEmpty() && !row->isTrue(10);
    return state;
}

Result<void> Replica::setState(const State &state)
{
    PALIER_TRY(m_connection->run("UPDATE replica_state SET epoch = ?, cursor = ?, synced_at = ?, books = ?, login = ?, "
                                 "origin = ?, anchor = ?, wiped_at = NULL, wiped_why = NULL",
                                 {state.epoch, state.cursor,
                                  state.syncedAt.isNull() ? QVariant() : QVariant(momentText(state.syncedAt)),
                                  state.books, state.login, state.origin, state.anchor}));
    return {};
}

Result<qint64> Replica::waitingCount()
{
    PALIER_TRY_ASSIGN(const auto row, m_connection->row("SELECT count(*) FROM outbox"));
    return row->number(0);
}

Result<QList<WaitingAct>> Replica::waiting()
{
    PALIER_TRY_ASSIGN(
        const auto rows,
        m_connection->rows(
            "SELECT seq, administration_id, fact, id, claim, workstation, columns, carried, tried FROM outbox "
            "ORDER BY seq"));
    QList<WaitingAct> acts;
    for (const Row &row : rows) {
        acts << WaitingAct{
            row.number(0),
            row.number(1),
            Actor{actor().account, row.text(4), row.text(5)},
            Fact{row.text(2), ActId::fromText(row.text(3)).value_or(ActId()), columnsOfJson(row.text(6))},
            row.isTrue(7),
            row.isTrue(8)};
    }
    return acts;
}

Result<void> Replica::markTried()
{
    const auto mark = [&]() -> Result<void> {
        PALIER_TRY(m_connection->run("UPDATE outbox SET tried = 1 WHERE tried = 0"));
        return {};
    };
    PALIER_TRY_ASSIGN(const bool isKnown, hasTriedInThisBoot());
    if (isKnown)
        return mark();
    return inTransaction(*m_connection, [&]() -> Result<void> {
        PALIER_TRY(m_connection->run("UPDATE replica_state SET tries_boot = ?", {thisBoot()}));
        return mark();
    });
}

Result<bool> Replica::hasTriedInThisBoot()
{
    PALIER_TRY_ASSIGN(const auto row,
                      m_connection->row("SELECT tries_boot <> '' AND tries_boot = ? FROM replica_state", {thisBoot()}));
    return row->isTrue(0);
}

Result<void> Replica::markCarried(const ActId &id)
{
    PALIER_TRY(m_connection->run("UPDATE outbox SET carried = 1 WHERE id = ?", {id.text()}));
    return {};
}

Result<void> Replica::markUncarried()
{
    PALIER_TRY(m_connection->run("UPDATE outbox SET carried = 0 WHERE carried = 1"));
    return {};
}

Result<void> Replica::expectVersion(const ActId &id, int version)
{
    PALIER_TRY(m_connection->run("UPDATE outbox SET columns = json_set(columns, '$.expected_version', ?) WHERE id = ?",
                                 {version, id.text()}));
    return {};
}

Result<void> Replica::forget(const ActId &id)
{
    PALIER_TRY(m_connection->run("DELETE FROM outbox WHERE id = ?", {id.text()}));
    return {};
}

Result<void> Replica::replayWaiting()
{
    PALIER_TRY_ASSIGN(const auto acts, waiting());
    if (acts.isEmpty())
        return {};
    PALIER_TRY_ASSIGN(const auto recording, UndoRecording::start(*m_connection));
    for (const WaitingAct &act : acts) {
        PALIER_TRY(m_connection->execute("SAVEPOINT act"));
        if (const auto laid = insertFact(*m_connection, act.administration, act.actor, act.fact); !laid)
            PALIER_TRY(m_connection->execute("ROLLBACK TO act"));
        PALIER_TRY(m_connection->execute("RELEASE act"));
    }
    return {};
}

Result<void> Replica::wipe(Fault why)
{
    PALIER_TRY(inTransaction(*m_connection, [&]() -> Result<void> {
        PALIER_TRY(UndoRecording::dismantle(*m_connection));
        for (const SharedTable &table : sharedTables())
            PALIER_TRY(m_connection->run(QString("DELETE FROM %1").arg(table.name)));
        for (const char *table : {"undo", "outbox", "conflict", "filling"})
            PALIER_TRY(m_connection->run(QString("DELETE FROM %1").arg(table)));
        PALIER_TRY(setState({}));
        PALIER_TRY(m_connection->run("UPDATE replica_state SET wiped_at = ?, wiped_why = ?, log_tells = 1",
                                     {now(), word(why)}));
        return {};
    }));
    return m_connection->execute("VACUUM"); // what was deleted is in no free page; the log is emptied by sync/
}

} // namespace palier
