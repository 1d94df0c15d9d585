// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reference.h"

#include "services/intake/demobooks.h"
#include "services/sync/syncround.h"
#include "tests/support/office.h"

#include <QCryptographicHash>
#include <QDirIterator>

namespace palier::test {

// What they were made by; another schema makes others.
static QString schemaDigest()
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    QStringList files;
    for (QDirIterator schema(":/schema", QDir::Files, QDirIterator::Subdirectories); schema.hasNext();)
        files << schema.next();
    files.sort();
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            digest.addData(file.readAll());
    }
    return QString::fromLatin1(digest.result().toHex().left(12));
}

Reference referenceOf(int invoices)
{
    const QDir folder(QString(PALIER_BENCH_DIR) + QString("/reference-%1-%2").arg(invoices).arg(schemaDigest()));
    const Reference reference{folder.filePath("books.sqlite"), folder.filePath("replica"),
                              QDate::fromString(today, Qt::ISODate)};
    if (folder.exists())
        return reference;
    // Under another name until it is whole: an interrupted run leaves nothing that looks like one.
    const QDir making(folder.path() + "-making");
    QDir(making).removeRecursively();
    QDir().mkpath(making.path());
    {
        const auto books = have(Books::create(DatabaseUrl::file(making.filePath("books.sqlite")), "Main", Currency()));
        have(fillDemo(*books, invoices, 1, reference.today));
        have(books->connection().execute("ANALYZE"));
        const auto replica = have(Replica::open(making.filePath("replica")));
        have(syncOnce(*replica, *books));
    }
    if (!QDir().rename(making.path(), folder.path()))
        qFatal("%s can't be renamed", qPrintable(making.path()));
    return reference;
}

} // namespace palier::test
