// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/schemawords.h"

#include <functional>

namespace palier {

// Who may do what in PostgreSQL books, as statements from resources/schema/access/: the database itself refuses what a
// role may not, to somebody with a plain SQL client too. What comes of it stands in docs/access.md, and a test tries
// every line of it.
class AccessText
{
public:
    // `prefix`: of the roles' names; see prefixOf().
    explicit AccessText(const QString &prefix) : m_words(Place::PostgresqlBooks, prefix) {}

    // Roles belong to the whole cluster, so these books' begin with their database's name: "palier" for "palier", in
    // the letters that every client can type.
    static QString prefixOf(const QString &database);

    QStringList roles() const;     // before anything else
    QStringList functions() const; // after the tables
    // Row-level security and grants; `columnsOf`: a table's, in any order.
    QStringList rights(const std::function<QStringList(const QString &table)> &columnsOf) const;
    QStringList owners() const; // after everything else

private:
    QStringList file(const QString &name) const;
    QStringList readBy(const QString &table, const QString &groups) const;

    SchemaWords m_words;
};

} // namespace palier
