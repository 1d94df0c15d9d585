// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/schema.h"

namespace palier {

// The one text of resources/schema/, filled in and wrapped for one place. Each function gives whole statements.
class SchemaText
{
public:
    explicit SchemaText(Place place) : m_place(place) {}

    QStringList migration(int version) const;
    QStringList refusals() const;
    // `columns`: the fact's own, without those that every fact has.
    QStringList act(const QString &fact, const QStringList &columns) const;
    QStringList feed() const;       // books: what changed, for replicas
    QStringList appendOnly() const; // books: nobody rewrites the audit log

private:
    bool isPostgresql() const { return m_place == Place::PostgresqlBooks; }
    QString filled(QString text) const;
    QString file(const QString &name) const; // empty where there is none
    QString auditStatement(const QString &fact, const QStringList &columns) const;
    QStringList rowTrigger(const QString &name, const QString &when, const QString &table, const QString &condition,
                           const QString &body) const;

    Place m_place;
};

} // namespace palier
