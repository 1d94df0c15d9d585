// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace palier {

// How a clerk has arranged the columns of a list. Empty: not yet.
struct ListLayout {
    QStringList order; // the columns' ids, from left to right
    QStringList hidden;
    QHash<QString, int> widths; // of those that were sized; pixels
    QString sortedBy;
    bool descending = false;
};

// A filter that was saved under a name, as the list's page wrote it.
struct SavedFilter {
    QString name;
    QJsonObject filter;
};

// What this computer remembers of its lists for its account, in lists.ini of configFolder(): columns and order, and the
// filters that the clerk saved by name. What was merely searched for is not written anywhere.
class ListMemory
{
public:
    // `list`: "invoices", …. `file`: instead of the account's own.
    explicit ListMemory(QString list, QString file = {});

    ListLayout layout() const;
    void keep(const ListLayout &layout);
    void forgetLayout();

    QList<SavedFilter> filters() const; // by name
    // Another filter under a name that is there takes its place. Fault::UnreadableFile where it can't be written.
    Result<void> save(const SavedFilter &filter);
    // Fault::BadValue: no name, or one that is taken.
    Result<void> rename(const QString &name, const QString &newName);
    Result<void> remove(const QString &name);

private:
    Result<void> write(const QList<SavedFilter> &filters);
    QString m_list, m_file;
};

} // namespace palier
