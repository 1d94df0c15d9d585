// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/words.h"
#include "services/books/ledger.h"

namespace palier {

// A page of a list whose filter is many small filters: each branch is a range of an index that is in the list's order
// already, and gives no more than a page; the page is the first of what all of them give. So no page costs more in
// larger books, whatever is chosen. A row is in one branch, unless it is said that they overlap.
class MergedWalk
{
public:
    // Of a table's rows, whose alias is "r", by a column and then by their ids.
    MergedWalk(QString table, QString orderedBy, bool descending);

    // Holds in every branch.
    void narrow(const QString &condition, const QVariantList &values = {});
    // SQL on "r", which begins where the branch's index begins. Without a branch nothing is found.
    void addBranch(const QString &condition, const QVariantList &values = {});
    // A row may be in several branches: it is found once.
    void letOverlap() { m_join = "\nUNION "; }
    // Behind this row.
    void goOnAfter(const QVariant &value, const QString &id);

    // The ids of a page, in order.
    Result<QStringList> ids(Ledger &ledger, int limit, int offset = 0) const;
    Result<qint64> count(Ledger &ledger, qint64 atMost) const;

private:
    struct Part {
        QString sql;
        QVariantList values;
    };
    Part together(qint64 administration, const QString &columns, const QString &tail, const QVariantList &values) const;
    QString m_table, m_column;
    bool m_descending;
    QString m_join = "\nUNION ALL ";
    Part m_narrowing, m_mark;
    QList<Part> m_branches;
};

// A branch for each of these words, or for each that there is where none was chosen.
template <typename Enum> QList<Enum> orAll(const QList<Enum> &values)
{
    if (!values.isEmpty())
        return values;
    QList<Enum> all;
    for (const auto &known : WordTable<Enum>::words)
        all << known.first;
    return all;
}

} // namespace palier
