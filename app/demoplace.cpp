// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoplace.h"

#include "services/books/books.h"
#include "services/intake/demobooks.h"
#include "services/workstation/places.h"

#include <QDir>
#include <QFileInfo>

namespace palier {

static constexpr int demoInvoices = 2000;
static constexpr quint64 seed = 1;
static constexpr auto fileName = "books.sqlite";

static QString demoFolder() { return QDir(dataFolder()).filePath("demo"); }

DatabaseUrl demoBooksUrl() { return DatabaseUrl::file(QDir(demoFolder()).filePath(fileName)); }

static Result<void> fillIn(const QString &folder, QDate today)
{
    PALIER_TRY_ASSIGN(const auto books,
                      Books::create(DatabaseUrl::file(QDir(folder).filePath(fileName)), "Demo", Currency()));
    PALIER_TRY(fillDemo(*books, demoInvoices, seed, today.isValid() ? today : QDate::currentDate()));
    return {};
}

// Made beside their place, and moved there when they are whole.
Result<void> makeDemo(QDate today)
{
    if (QFileInfo::exists(demoBooksUrl().path))
        return {};
    const QString unfinished = demoFolder() + ".unfinished";
    QDir(unfinished).removeRecursively();
    if (!QDir().mkpath(unfinished))
        return refused(Fault::UnreadableFile, unfinished);
    PALIER_TRY(fillIn(unfinished, today));
    QDir(demoFolder()).removeRecursively();
    if (!QDir().rename(unfinished, demoFolder()))
        return refused(Fault::UnreadableFile, demoFolder());
    return {};
}

void removeDemo()
{
    QDir(demoFolder()).removeRecursively();
    QDir(defaultReplicaFolder(demoBooksUrl())).removeRecursively();
}

} // namespace palier
