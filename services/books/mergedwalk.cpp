// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/mergedwalk.h"

namespace palier {

MergedWalk::MergedWalk(QString table, QString orderedBy, bool descending)
    : m_table(std::move(table)),
      m_column(std::move(orderedBy)),
      m_descending(descending)
{
}

void MergedWalk::narrow(const QString &condition, const QVariantList &values)
{
    m_narrowing.sql += " AND " + condition;
    m_narrowing.values += values;
}

void MergedWalk::addBranch(const QString &condition, const QVariantList &values)
{
    m_branches << Part{condition.isEmpty() ? QString() : " AND " + condition, values};
}

void MergedWalk::goOnAfter(const QVariant &value, const QString &id)
{
    m_mark = {QString(" AND (r.%1, r.id) %2 (?, ?)").arg(m_column, m_descending ? "<" : ">"), {value, id}};
}

MergedWalk::Part MergedWalk::together(qint64 administration, const QString &columns, const QString &tail,
                                      const QVariantList &tailValues) const
{
    Part whole;
    int number = 0;
    for (const Part &branch : m_branches) {
        whole.sql += (whole.sql.isEmpty() ? QString() : m_join) +
                     QString("SELECT * FROM (SELECT %1 FROM %2 AS r WHERE r.administration_id = ?%3%4%5%6) AS b%7")
                         .arg(columns, m_table, branch.sql, m_narrowing.sql, m_mark.sql, tail)
                         .arg(++number);
        whole.values << administration << branch.values << m_narrowing.values << m_mark.values << tailValues;
    }
    return whole;
}

Result<QStringList> MergedWalk::ids(Ledger &ledger, int limit, int offset) const
{
    QStringList found;
    if (m_branches.isEmpty())
        return found;
    const QString way = m_descending ? " DESC" : "";
    const QString order = QString(" ORDER BY %1%2, %3%2 LIMIT ?");
    const Part whole = together(ledger.administration(), QString("r.%1 AS place, r.id").arg(m_column),
                                order.arg("r." + m_column, way, "r.id"), {limit + offset});
    PALIER_TRY(ledger.connection().each(
        "SELECT m.id FROM (" + whole.sql + ") AS m" + order.arg("m.place", way, "m.id") + " OFFSET ?",
        whole.values + QVariantList{limit, offset}, [&](const Row &row) -> Result<void> {
            found << row.text(0);
            return {};
        }));
    return found;
}

Result<qint64> MergedWalk::count(Ledger &ledger, qint64 atMost) const
{
    if (m_branches.isEmpty())
        return 0;
    const Part whole = together(ledger.administration(), "r.id", " LIMIT ?", {atMost});
    PALIER_TRY_ASSIGN(const auto row, ledger.connection().row("SELECT count(*) FROM (SELECT 1 FROM (" + whole.sql +
                                                                  ") AS m LIMIT ?) AS c",
                                                              whole.values + QVariantList{atMost}));
    return row->number(0);
}

} // namespace palier
