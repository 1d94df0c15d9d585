// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/invoicestatements.h"

namespace palier {

static constexpr auto rowsOfInvoices =
    "SELECT i.number, i.customer_id, c.name, i.issued, i.due, i.currency, i.amount, i.open, i.state, i.settled_on,\n"
    "       i.last_step, i.last_sent, i.released_on, i.version, c.sort_name FROM ";
static constexpr auto customer =
    " AS i JOIN customer AS c ON c.administration_id = i.administration_id AND c.id = i.customer_id\n";

QString InvoiceStatements::invoicesFrom(const QString &source) { return rowsOfInvoices + source + customer; }

static bool isNumber(const QString &column) { return column.endsWith(".number"); }

InvoiceStatements::InvoiceStatements(const InvoiceQuery &query, InvoiceCondition condition, const InvoiceGroup &group,
                                     const std::optional<InvoiceMark> &after)
    : m_way(query.descending ? " DESC" : ""),
      m_group(group),
      m_condition(std::move(condition)),
      m_isByCustomer(query.order == InvoiceOrder::Customer)
{
    m_condition.add(group.condition, group.values);
    if (!after)
        return;
    const QString column = group.column, behind = query.descending ? "<" : ">";
    if (isNumber(column))
        m_condition.add(QString(" AND %1 %2 ?").arg(column, behind), {after->number.text()});
    else
        m_condition.add(QString(" AND (%1, i.number) %2 (?, ?)").arg(column, behind),
                        {after->value, after->number.text()});
    // No index holds both columns of a customer's name and an invoice's number.
    if (m_isByCustomer)
        m_condition.add(" AND " + column + ' ' + behind + "= ?", {after->value});
}

QString InvoiceStatements::order(const QString &column, const QString &number) const
{
    return " ORDER BY " + (isNumber(column) ? column : column + m_way + ", " + number) + m_way;
}

// What is cut away never meets its customer, unless their names are the order.
QString InvoiceStatements::page(const QString &cut) const
{
    const QString column = m_group.column, from = m_group.source + m_condition.sql;
    if (m_isByCustomer)
        return rowsOfInvoices + from + order(column, "i.number") + cut;
    return invoicesFrom("(SELECT i.* FROM " + from + order(column, "i.number") + cut + ')') +
           order(isNumber(column) ? "i.number" : column, "i.number");
}

QString InvoiceStatements::marks(const QString &cut) const
{
    const QString column = m_group.column;
    return "SELECT " + column + ", i.number FROM " + m_group.source + m_condition.sql + order(column, "i.number") + cut;
}

QString InvoiceStatements::count() const { return "SELECT count(*) FROM " + QString(m_group.source) + m_condition.sql; }

} // namespace palier
