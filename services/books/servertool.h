// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QStringList>

namespace palier {

// One of PostgreSQL's own programs: pg_dump, pg_restore. It finds a password as libpq does, and is never given one.
class ServerTool
{
public:
    // In the search path, or where Debian keeps the versions beside each other: pg_dump refuses a server newer than
    // itself. Fault::ProgramMissing; `detail` is its name and the least version.
    static Result<ServerTool> find(const QString &name, int leastMajor);

    // What it says on its standard output. Fault::ProgramMissing (the archive was made by a newer one), OwnerNeeded (it
    // isn't shown every row), UnreadableFile (an archive that isn't one, or is damaged), BooksUnreachable.
    Result<QByteArray> run(const QStringList &arguments) const;

private:
    ServerTool(QString name, QString program) : m_name(std::move(name)), m_program(std::move(program)) {}

    QString m_name, m_program;
};

} // namespace palier
