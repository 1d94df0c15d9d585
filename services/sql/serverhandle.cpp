// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/serverhandle.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>
#include <libpq-fe.h>

namespace palier {

static constexpr int oldestServer = 150000;
static constexpr int newestServer = 199999; // beyond it nobody could know what changes; tried are those from 15

PGconn *serverHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.isValid() ? database.driver()->handle() : QVariant();
    // Its type as Qt 6 and as Qt 5 and the documentation have it.
    const bool isOurs = qstrcmp(handle.typeName(), "pg_conn*") == 0 || qstrcmp(handle.typeName(), "PGconn*") == 0;
    return isOurs ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

Result<void> checkServerVersion(int number)
{
    if (number >= oldestServer && number <= newestServer)
        return {};
    const int major = number / 10000;
    return refused(number < oldestServer ? Fault::ServerTooOld : Fault::ServerTooNew,
                   major >= 10 ? QString("%1.%2").arg(major).arg(number % 10000)
                               : QString("%1.%2.%3").arg(major).arg(number / 100 % 100).arg(number % 100),
                   "books");
}

} // namespace palier
