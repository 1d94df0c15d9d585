// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/replica.h"

#include "services/books/factinsert.h"
#include "services/books/replicaundo.h"
#include "services/books/schema.h"
#include "services/books/tables.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace palier {

static const QStringList ownTables{
    "CREATE TABLE IF NOT EXISTS replica_state (one bigint NOT NULL PRIMARY KEY CHECK (one = 1), schema_version bigint "
    "NOT NULL,\n"
    "  epoch text NOT NULL, cursor bigint NOT NULL, synced_at timestamptz, books text NOT NULL)",
    "CREATE TABLE IF NOT EXISTS outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, administration_id bigint NOT NULL, fact "
    "text NOT NULL,\n"
    "  id text NOT NULL UNIQUE, claim text NOT NULL, workstation text NOT NULL, columns text NOT NULL, made_at "
    "timestamptz NOT NULL,\n"
    "  carried bigint NOT NULL DEFAULT 0)",
    "CREATE TABLE IF NOT EXISTS conflict (id text NOT NULL PRIMARY KEY, administration_id bigint NOT NULL, fact text "
    "NOT NULL, columns text NOT NULL,\n"
    "  kind text NOT NULL, fault text NOT NULL, detail text NOT NULL, made_at timestamptz NOT NULL, found_at "
    "timestamptz NOT NULL,\n"
    "  dismissed bigint NOT NULL DEFAULT 0)",
    "CREATE TABLE IF NOT EXISTS undo (seq INTEGER PRIMARY KEY AUTOINCREMENT, statement text NOT NULL)",
};

static QString jsonOf(const QVariantMap &columns)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(columns)).toJson(QJsonDocument::Compact));
}

static QVariantMap columnsOfJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object().toVariantMap();
}

static QString now() { return momentText(QDateTime::currentDateTimeUtc()); }

Result<std::unique_ptr<Replica>> Replica::open(const QString &folder, const QString &claim)
{
    PALIER_TRY_ASSIGN(auto connection, Connection::open(DatabaseUrl::file(QDir(folder).filePath("replica.sqlite")),
                                                        Connection::Missing::Create));
    std::unique_ptr<Replica> replica(new Replica(std::move(connection), Actor::ofThisComputer(claim)));
    PALIER_TRY(replica->prepare());
    return replica;
}

Result<void> Replica::prepare()
{
    // Rows come in the feed's order, not in that of their references: the books keep those.
    PALIER_TRY(m_connection->execute("PRAGMA foreign_keys = OFF"));
    PALIER_TRY_ASSIGN(const auto known,
                      m_connection->row("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'replica_state'"));
    if (known) {
        PALIER_TRY_ASSIGN(const auto version, m_connection->row("SELECT schema_version FROM replica_state"));
        if (version && version->number(0) == newestSchema)
            return {};
        if (version && version->number(0) > newestSchema)
            return refused(Fault::BooksTooNew, version->text(0), "replica");
    }
    return inTransaction(*m_connection, [&]() -> Result<void> {
        // Another schema: the shared tables are made anew and filled again; what waits and what conflicts stays.
        for (const SharedTable &table : sharedTables())
            PALIER_TRY(m_connection->execute(QString("DROP TABLE IF EXISTS %1").arg(table.name)));
        for (const QString &statement : ownTables)
            PALIER_TRY(m_connection->execute(statement));
        PALIER_TRY(m_connection->run("DELETE FROM undo"));
        PALIER_TRY(installSchema(*m_connection, Place::Replica, 0));
        PALIER_TRY(m_connection->run(
            "INSERT INTO replica_state (one, schema_version, epoch, cursor, books) VALUES (1, ?, '', 0, '')\n"
            "ON CONFLICT (one) DO UPDATE SET schema_version = excluded.schema_version, epoch = '', cursor = 0",
            {newestSchema}));
        return {};
    });
}

Result<Booking> Replica::book(const Fact &fact)
{
    return inTransaction(*m_connection, [&]() -> Result<Booking> {
        {
            PALIER_TRY_ASSIGN(const auto recording, UndoRecording::start(*m_connection));
            PALIER_TRY(insertFact(*m_connection, administration(), actor(), fact));
        }
        PALIER_TRY(m_connection->run("INSERT INTO outbox (administration_id, fact, id, claim, workstation, columns, "
                                     "made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                                     {administration(), fact.table, fact.id.text(), actor().claim, actor().workstation,
                                      jsonOf(fact.columns), now()}));
        return Booking::Waiting;
    });
}

Result<Replica::State> Replica::state()
{
    PALIER_TRY_ASSIGN(const auto row, m_connection->row("SELECT epoch, cursor, synced_at, books FROM replica_state"));
    return State{row->text(0), row->number(1), row->moment(2), row->text(3)};
}

Result<void> Replica::setState(const State &state)
{
    PALIER_TRY(m_connection->run("UPDATE replica_state SET epoch = ?, cursor = ?, synced_at = ?, books = ?",
                                 {state.epoch, state.cursor, momentText(state.syncedAt), state.books}));
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
            "SELECT seq, administration_id, fact, id, claim, workstation, columns, carried FROM outbox ORDER BY seq"));
    QList<WaitingAct> acts;
    for (const Row &row : rows) {
        acts << WaitingAct{
            row.number(0), row.number(1), Actor{actor().account, row.text(4), row.text(5)},
            Fact{row.text(2), ActId::fromText(row.text(3)).value_or(ActId()), columnsOfJson(row.text(6))},
            row.isTrue(7)};
    }
    return acts;
}

Result<void> Replica::markCarried(const ActId &id)
{
    PALIER_TRY(m_connection->run("UPDATE outbox SET carried = 1 WHERE id = ?", {id.text()}));
    return {};
}

Result<void> Replica::markUncarried()
{
    PALIER_TRY(m_connection->run("UPDATE outbox SET carried = 0"));
    return {};
}

Result<void> Replica::forget(const ActId &id)
{
    PALIER_TRY(m_connection->run("DELETE FROM outbox WHERE id = ?", {id.text()}));
    return {};
}

Result<void> Replica::turnIntoConflict(const WaitingAct &act, const Error &why)
{
    PALIER_TRY(m_connection->run(
        "INSERT INTO conflict (id, administration_id, fact, columns, kind, fault, detail, made_at, found_at)\n"
        "SELECT id, administration_id, fact, columns, ?, ?, ?, made_at, ? FROM outbox WHERE id = ? ON CONFLICT (id) DO "
        "NOTHING",
        {word(why.kind), word(why.fault), why.detail, now(), act.fact.id.text()}));
    return forget(act.fact.id);
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

Result<QList<Conflict>> Replica::conflicts(bool withDismissed)
{
    PALIER_TRY_ASSIGN(
        const auto rows,
        m_connection->rows(
            QString("SELECT id, fact, columns, kind, fault, detail, made_at, found_at, dismissed FROM conflict\n"
                    " WHERE administration_id = ? %1 ORDER BY found_at, id")
                .arg(withDismissed ? "" : "AND dismissed = 0"),
            {administration()}));
    QList<Conflict> found;
    for (const Row &row : rows) {
        const Error why{fromWord<Kind>(row.text(3)).value_or(Kind::Broken),
                        fromWord<Fault>(row.text(4)).value_or(Fault::Internal),
                        row.text(5),
                        0,
                        {}};
        found << Conflict{ActId::fromText(row.text(0)).value_or(ActId()),
                          row.text(1),
                          columnsOfJson(row.text(2)),
                          why,
                          row.moment(6),
                          row.moment(7),
                          row.isTrue(8)};
    }
    return found;
}

Result<void> Replica::dismiss(const ActId &id)
{
    PALIER_TRY_ASSIGN(const qint64 found,
                      m_connection->run("UPDATE conflict SET dismissed = 1 WHERE id = ? AND administration_id = ?",
                                        {id.text(), administration()}));
    if (found == 0)
        return refused(Fault::UnknownConflict, id.text(), "id");
    return {};
}

} // namespace palier
