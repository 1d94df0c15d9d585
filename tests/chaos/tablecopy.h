// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMultiHash>
#include <QSet>
#include <QStringList>

namespace palier::chaos {

using TableRow = QStringList; // a null string is NULL

// A table as it stood: every field as text.
struct TableCopy {
    QStringList columns;
    QStringList key;       // of its primary key
    QSet<QString> moments; // columns that hold a point in time
    QList<TableRow> rows;

    QString field(const TableRow &row, const QString &column) const { return row.value(columns.indexOf(column)); }
    // The rows by one column, or by several joined with a space.
    QMultiHash<QString, TableRow> by(const QStringList &names) const
    {
        QMultiHash<QString, TableRow> found;
        for (const TableRow &row : rows)
            found.insert(joined(row, names), row);
        return found;
    }
    QString joined(const TableRow &row, const QStringList &names) const
    {
        QStringList fields;
        for (const QString &name : names)
            fields << field(row, name);
        return fields.join(' ');
    }
};

} // namespace palier::chaos
