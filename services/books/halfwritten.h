// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"

#include <QFile>

namespace palier {

// A file that gets its name only when it is kept, and is gone otherwise. Its owner's alone (mode 0600).
class HalfWritten
{
public:
    static constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

    explicit HalfWritten(const QString &path)
        : m_path(path),
          m_name(path + ".part-" + newUuid().toString(QUuid::WithoutBraces))
    {
    }
    ~HalfWritten()
    {
        for (const char *suffix : {"", "-wal", "-shm"}) // SQLite's own files beside it
            QFile::remove(m_name + suffix);
    }
    Q_DISABLE_COPY_MOVE(HalfWritten)

    const QString &name() const { return m_name; }
    // Never over another file. `field` names the argument that the path came from. Fault::FileExists, NotAllowed.
    Result<void> keep(const QString &field = "file")
    {
        QFile::setPermissions(m_name, ownerOnly);
        if (!QFile::rename(m_name, m_path))
            return QFile::exists(m_path) ? refused(Fault::FileExists, m_path, field)
                                         : fail(Kind::Denied, Fault::NotAllowed, m_path, field);
        return {};
    }

private:
    QString m_path, m_name;
};

} // namespace palier
