// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/clerklogins.h"

#include "services/books/accesstext.h"

namespace palier {

QString bareLogin(const QString &login, const QString &prefix)
{
    return !prefix.isEmpty() && login.startsWith(prefix + '_') ? login.mid(prefix.size() + 1) : login;
}

QString loginWith(const QString &prefix, const QString &bare) { return prefix.isEmpty() ? bare : prefix + '_' + bare; }

Result<QString> loginPrefix(Connection &connection)
{
    if (connection.isSqlite())
        return QString();
    PALIER_TRY_ASSIGN(const auto database, connection.row("SELECT CAST(current_database() AS text)"));
    return AccessText::prefixOf(database->text(0));
}

Result<QStringList> loginsMissing(Connection &connection)
{
    QStringList missing;
    if (connection.isSqlite())
        return missing;
    PALIER_TRY_ASSIGN(const QString prefix, loginPrefix(connection));
    PALIER_TRY(connection.each("SELECT DISTINCT c.login FROM clerk AS c WHERE NOT EXISTS (SELECT 1 FROM pg_roles AS r\n"
                               " WHERE r.rolname = c.login AND r.rolcanlogin AND pg_has_role(r.oid, CAST(? AS text) || "
                               "'__' || c.role, 'MEMBER')) ORDER BY c.login",
                               {prefix}, [&](const Row &row) -> Result<void> {
                                   missing << row.text(0);
                                   return {};
                               }));
    return missing;
}

} // namespace palier
