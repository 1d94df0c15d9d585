// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"
#include "services/sql/databaseurl.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <memory>

namespace palier {

// The statements of one connection. Each is prepared once and kept; behind a pooler none is, because the next one may
// meet another server connection: there the values go as literals.
class Statements
{
public:
    // `database` may go first: a statement that is freed on a connection that was lost complains.
    explicit Statements(const QSqlDatabase &database) : m_database(database) {}
    void setPooled(bool isPooled) { m_isPooled = isPooled; }

    // Started, its rows still to come; finish() when done with it. Valid until the next call.
    Result<QSqlQuery *> started(const QString &sql, const QVariantList &values);
    // One statement or several, without values.
    Result<void> execute(const QString &sql);

private:
    Result<QSqlQuery *> startedAsText(const QString &sql, const QVariantList &values);
    Result<void> checkAlive() const; // the driver would warn of every statement
    Error errorOf(const QSqlQuery &query) const;

    const QSqlDatabase &m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::unique_ptr<QSqlQuery> m_text;
    bool m_isPooled = false;
};

} // namespace palier
