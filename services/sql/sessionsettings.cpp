// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/sessionsettings.h"

#include "services/sql/statementtext.h"

#include <QStringList>
#include <algorithm>

namespace palier {

static auto named(const QString &name)
{
    return [name](const auto &pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; };
}

bool SessionSettings::has(const QString &name) const
{
    return std::any_of(m_values.cbegin(), m_values.cend(), named(name));
}

void SessionSettings::set(const QString &name, const QString &value)
{
    const auto known = std::find_if(m_values.begin(), m_values.end(), named(name));
    if (known == m_values.end())
        m_values.append({name, value});
    else
        known->second = value;
}

static QString call(const QString &name, const QString &value, const QSqlDriver &driver, const QString &isLocal)
{
    return *withLiterals("set_config(?, ?, " + isLocal + ')', {name, value}, driver);
}

QString SessionSettings::statement(const QSqlDriver &driver, const QString &isLocal) const
{
    QStringList calls;
    for (const auto &[name, value] : m_values)
        calls << call(name, value, driver, isLocal);
    return "SELECT " + calls.join(", ");
}

QString SessionSettings::statement(const QString &name, const QString &value, const QSqlDriver &driver,
                                   const QString &isLocal)
{
    return "SELECT " + call(name, value, driver, isLocal);
}

} // namespace palier
