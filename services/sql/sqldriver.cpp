// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/sqldriver.h"

#include <QSqlDatabase>

namespace palier {

QString driverOf(Engine engine) { return engine == Engine::Sqlite ? "QSQLITE" : "QPSQL"; }

void loadDriver(Engine engine)
{
    const QString name = "palier-loading";
    QSqlDatabase::addDatabase(driverOf(engine), name);
    QSqlDatabase::removeDatabase(name);
}

} // namespace palier
