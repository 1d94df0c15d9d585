// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/tables.h"
#include "services/sql/connection.h"

namespace palier {

// How the rows of a shared table travel: many in one text, a JSON array of rows that are arrays of columns. The books'
// engine packs them, the replica's unpacks them in one statement, and no single value passes through this program: that
// is half the time of a first fill. Dates and moments are packed as the replica keeps them.
class PackedRows
{
public:
    // The replica's table says which columns; the books have the same ones, for both are of the newest schema.
    // `place`: the table's among all.
    static Result<PackedRows> of(Connection &replica, const SharedTable &table, int place);

    const SharedTable &table() const { return *m_table; }
    QString name() const { return QLatin1String(m_table->name); }

    // Of the books' engine: one row of the alias `t` as a JSON text; and an expression for many rows as one text.
    QString oneRow(Engine engine) const;
    QString manyRows(Engine engine) const;
    // The key's columns after administration_id, `t.` before each.
    QStringList key() const;
    bool isNumber(int keyColumn) const; // ordinal, step

    // Of the books' engine: what has such keys, a text [[administration, k1, k2], …]. Answers one row: the table's
    // place among all, the rows as one text, the keys that have none any more, how many of the one and of both.
    const QString &looking(Engine engine) const { return engine == Engine::Sqlite ? m_lookingSqlite : m_lookingServer; }

    // Of the replica: parts a text of rows by what they would change, as laying() takes it (empty: nothing), each with
    // the text of its rows; lays a text of rows, of those that are there already all columns or those; removes the keys
    // of a text [[administration, k1, k2], …]; the outbox lets go of the acts whose rows a text brings (facts only,
    // else empty).
    const QString &parting() const { return m_parting; }
    QString laying(const QString &changed = {}) const;
    const QString &removing() const { return m_removing; }
    const QString &forgetting() const { return m_forgetting; }
    // What is recorded of those rows, or of such keys, to be taken back need not be: they come as the books have them.
    const QString &superseding() const { return m_superseding; }
    const QString &supersedingKeys() const { return m_supersedingKeys; }

private:
    QString makeLooking(int place, Engine engine) const;
    QString makeParting() const;
    QString makeLaying(const QString &changed) const;
    QString makeRemoving() const;
    QString makeSuperseding() const;
    QString makeForgetting() const;
    QStringList keyValues() const;

    const SharedTable *m_table = nullptr;
    QStringList m_columns, m_types;
    // Written once: a text of this length takes longer to put together than the statement to run.
    QString m_lookingSqlite, m_lookingServer, m_parting, m_layingNew, m_removing, m_superseding, m_supersedingKeys,
        m_forgetting;
};

} // namespace palier
