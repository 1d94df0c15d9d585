// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/schemawords.h"

namespace palier {

// The one text of resources/schema/, filled in and wrapped for one place. Each function gives whole statements.
class SchemaText
{
public:
    explicit SchemaText(Place place) : m_words(place) {}

    QStringList migration(int version) const;
    QStringList refusals() const;
    // `columns`: the fact's own, without those that every fact has.
    QStringList act(const QString &fact, const QStringList &columns) const;
    // What a replica has none of: errands, the change feed, the audit log's own guards.
    QStringList booksOnly() const;

private:
    QStringList errand(const QString &view) const;
    QStringList sealing() const;    // a row that has its seal waits no more
    QStringList feed() const;       // what changed, for replicas; PostgreSQL: and says so on channel "palier"
    QStringList appendOnly() const; // nobody rewrites the audit log
    static QString keepBefore(const QString &fact); // into the column `was`
    QString auditStatement(const QString &fact, const QStringList &columns) const;
    QStringList rowTrigger(const QString &name, const QString &when, const QString &table, const QString &condition,
                           const QString &body) const;

    SchemaWords m_words;
};

} // namespace palier
