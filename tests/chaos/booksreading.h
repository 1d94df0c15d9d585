// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/tablecopy.h"

#include <QSqlDatabase>

namespace palier::chaos {

// A database read with statements of the checker's own, over Qt's driver and nothing of ours: the primary by its port,
// as its superuser; or a replica's file. On the thread that made it.
class BooksReading
{
public:
    BooksReading(quint16 port, const QString &database);
    explicit BooksReading(const QString &file);
    ~BooksReading();
    Q_DISABLE_COPY_MOVE(BooksReading)

    bool run(const QString &sql);
    QString value(const QString &sql) const; // of the first row's first field
    QList<QStringList> rows(const QString &sql) const;
    QStringList tables() const; // of the books; of the replica
    TableCopy table(const QString &name) const;
    QString why() const { return m_why; }

private:
    QString m_name;
    QSqlDatabase m_database;
    mutable QString m_why;
};

} // namespace palier::chaos
