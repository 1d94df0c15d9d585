// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/statements.h"

#include "services/sql/drivererror.h"
#include "services/sql/serverhandle.h"
#include "services/sql/statementtext.h"

#include <QSqlDriver>
#include <QSqlError>
#include <libpq-fe.h>

namespace palier {

Error Statements::errorOf(const QSqlQuery &query) const { return palier::errorOf(query.lastError(), m_database); }

Result<void> Statements::checkAlive() const
{
    PGconn *handle = serverHandle(m_database);
    if (handle && PQstatus(handle) == CONNECTION_BAD)
        return fail(Kind::Offline, Fault::BooksUnreachable, "the connection is lost");
    return {};
}

Result<QSqlQuery *> Statements::started(const QString &sql, const QVariantList &values)
{
    PALIER_TRY(checkAlive());
    if (m_isPooled)
        return startedAsText(sql, values);
    auto &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(withoutComments(sql))) {
            m_prepared.remove(sql);
            return fail(errorOf(*fresh));
        }
        query = std::move(fresh);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, boundValue(values.at(i)));
    if (!query->exec()) {
        const Error error = errorOf(*query);
        query->finish(); // stays prepared: PostgreSQL can't free it inside a transaction that has failed
        return fail(error);
    }
    return query.get();
}

Result<QSqlQuery *> Statements::startedAsText(const QString &sql, const QVariantList &values)
{
    const auto text = withLiterals(sql, values, *m_database.driver());
    if (!text)
        return fail(Kind::Broken, Fault::Internal, "values and question marks differ in number");
    m_text = std::make_unique<QSqlQuery>(m_database);
    m_text->setForwardOnly(true);
    if (!m_text->exec(*text)) {
        const Error error = errorOf(*m_text);
        m_text->finish();
        return fail(error);
    }
    return m_text.get();
}

Result<void> Statements::execute(const QString &sql)
{
    PALIER_TRY(checkAlive());
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(errorOf(query));
    while (query.nextResult()) // what follows the first of several may have failed too
        ;
    if (query.lastError().isValid())
        return fail(errorOf(query));
    return {};
}

} // namespace palier
