// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A replica's conflicts: kept, and shown beside what stands.
#include "services/books/factcolumns.h"
#include "services/books/replica.h"
#include "services/books/standingact.h"

namespace palier {

Result<void> Replica::turnIntoConflict(const WaitingAct &act, const Error &why)
{
    PALIER_TRY(m_connection->run(
        "INSERT INTO conflict (id, administration_id, fact, columns, kind, fault, detail, field, made_at, found_at)\n"
        "SELECT id, administration_id, fact, columns, ?, ?, ?, ?, made_at, ? FROM outbox WHERE id = ? ON CONFLICT (id) "
        "DO "
        "NOTHING",
        {word(why.kind), word(why.fault), why.detail, why.field, momentText(QDateTime::currentDateTimeUtc()),
         act.fact.id.text()}));
    return forget(act.fact.id);
}

Result<std::optional<QVariantMap>> Replica::columnsOfConflict(const QString &id)
{
    PALIER_TRY_ASSIGN(const auto row, m_connection->row("SELECT columns FROM conflict WHERE id = ?", {id}));
    return row ? std::optional(columnsOfJson(row->text(0))) : std::nullopt;
}

Result<void> Replica::settleUndoing(const WaitingAct &act)
{
    PALIER_TRY(
        m_connection->run("UPDATE conflict SET dismissed = 1 WHERE id = ?", {act.fact.columns.value("decision_id")}));
    return forget(act.fact.id);
}

static Conflict conflictOf(const Row &row)
{
    const Error why{fromWord<Kind>(row.text(3)).value_or(Kind::Broken),
                    fromWord<Fault>(row.text(4)).value_or(Fault::Internal), row.text(5), 0, row.text(10)};
    Conflict conflict;
    conflict.id = ActId::fromText(row.text(0)).value_or(ActId());
    conflict.table = row.text(1);
    conflict.columns = columnsOfJson(row.text(2));
    conflict.why = why;
    conflict.madeAt = row.moment(6);
    conflict.foundAt = row.moment(7);
    conflict.dismissed = row.isTrue(8);
    return conflict;
}

// The chosen administration's, and those of administrations that were taken away: nobody else would show them.
static const char *const mine = "(administration_id = ? OR administration_id NOT IN (SELECT a.administration_id FROM "
                                "administration AS a))";

Result<QList<Conflict>> Replica::conflicts(bool withDismissed)
{
    PALIER_TRY_ASSIGN(
        const auto rows,
        m_connection->rows(QString("SELECT id, fact, columns, kind, fault, detail, made_at, found_at, dismissed, "
                                   "administration_id, field FROM conflict\n WHERE %1 %2 ORDER BY found_at, id")
                               .arg(QLatin1String(mine), QLatin1String(withDismissed ? "" : "AND dismissed = 0")),
                           {administration()}));
    QList<Conflict> found;
    for (const Row &row : rows) {
        Conflict conflict = conflictOf(row);
        PALIER_TRY_ASSIGN(conflict.stands, standingAct(*m_connection, row.number(9), conflict));
        PALIER_TRY_ASSIGN(conflict.advice, adviceFor(*m_connection, row.number(9), conflict));
        found << conflict;
    }
    return found;
}

Result<void> Replica::dismiss(const ActId &id)
{
    PALIER_TRY_ASSIGN(const qint64 found,
                      m_connection->run("UPDATE conflict SET dismissed = 1 WHERE id = ? AND " + QLatin1String(mine),
                                        {id.text(), administration()}));
    if (found == 0)
        return refused(Fault::UnknownConflict, id.text(), "id");
    return {};
}

} // namespace palier
