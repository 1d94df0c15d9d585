// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <utility>

class QSqlDriver;

namespace palier {

// What is set for as long as a connection to PostgreSQL lives. Behind a pooler it is set again for every transaction,
// because the server connection goes to somebody else after each.
class SessionSettings
{
public:
    bool has(const QString &name) const;
    void set(const QString &name, const QString &value);

    // One SELECT that sets all of them; `isLocal` is SQL: true where they hold for the running transaction alone.
    QString statement(const QSqlDriver &driver, const QString &isLocal) const;
    // The same for one.
    static QString statement(const QString &name, const QString &value, const QSqlDriver &driver,
                             const QString &isLocal);

private:
    // jit: PostgreSQL would compile statements that end in a millisecond, for seconds: it judges by what it takes for
    // their cost, which row-level security makes large.
    QList<std::pair<QString, QString>> m_values{{"TimeZone", "UTC"},
                                                {"search_path", "palier, pg_temp"},
                                                {"client_min_messages", "warning"},
                                                {"lock_timeout", "10s"},
                                                {"jit", "off"}};
};

} // namespace palier
