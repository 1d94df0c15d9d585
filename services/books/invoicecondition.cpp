// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/invoicecondition.h"

#include "services/books/customersearch.h"
#include "services/sql/boundvalues.h"

namespace palier {

// Either way is quick where the other is slow, and no planner knows how many customers have a part of a name.
static Result<void> addSearch(InvoiceCondition &condition, Ledger &ledger, const QString &text)
{
    Connection &connection = ledger.connection();
    const qint64 administration = ledger.administration();
    const QVariantList numbers{administration, text, endOf(text)};
    PALIER_TRY_ASSIGN(const QStringList customers, customersCalled(ledger, text));
    PALIER_TRY_ASSIGN(const auto found,
                      connection.row("SELECT count(*) FROM (SELECT 1 FROM invoice AS n WHERE n.administration_id = ?\n"
                                     "   AND n.number >= ? AND n.number < ? LIMIT ?) AS few",
                                     numbers + QVariantList{fewRows + 1}));
    if (customers.size() > fewCustomers || found->number(0) > fewRows) {
        const CalledCustomers called = customersCalledAsSql(ledger, text);
        // (The plus keeps SQLite from collecting and sorting all that is found.)
        condition.add(QString(" AND (%1i.number >= ? AND i.number < ? OR %1i.customer_id IN (%2))")
                          .arg(connection.isSqlite() ? "+" : "", called.sql),
                      numbers.mid(1) + called.values);
        return {};
    }
    condition.add(" AND " +
                      inListed(ledger, "i.number",
                               "SELECT n.number FROM invoice AS n WHERE n.administration_id = ? AND n.number >= ? AND "
                               "n.number < ?\n"
                               "   UNION ALL SELECT m.number FROM invoice AS m WHERE m.administration_id = ?\n"
                               "   AND m.customer_id IN (SELECT j.value FROM json_each(?) AS j)"),
                  numbers + QVariantList{administration, jsonList(customers)});
    return {};
}

Result<InvoiceCondition> InvoiceCondition::of(const InvoiceQuery &query, Ledger &ledger, Purpose purpose)
{
    const qint64 administration = ledger.administration();
    InvoiceCondition condition;
    condition.values << administration;
    if (!query.blocked.isEmpty() || query.anyBlock) {
        const QString listed =
            QString("SELECT b.number FROM invoice_block AS b WHERE b.administration_id = ?\n"
                    "   AND %1 (b.until_date IS NULL OR b.until_date >= ?)")
                .arg(query.blocked.isEmpty() ? QString() : "b.reason IN " + wordList(query.blocked) + " AND");
        condition.add(" AND " + inListed(ledger, "i.number", listed), {administration, dateText(query.businessDate)});
    }
    if (!query.customer.isEmpty())
        condition.add(" AND i.customer_id = ?", {query.customer.text()});
    if (query.overdue)
        condition.add(" AND i.open > 0 AND i.due < ?", {dateText(query.businessDate)});
    if (query.overdueBy > 0)
        condition.add(" AND i.open > 0 AND i.due <= ?", {dateText(query.businessDate.addDays(-query.overdueBy))});
    const bool isCounted = purpose == Counted;
    if (!query.states.isEmpty() && (isCounted || query.order != InvoiceOrder::State)) { // there each is a group
        // One in the order of its index is found there; else the list is walked in its own order. (The plus: SQLite
        // would rather collect all of a state and sort them.)
        const bool isFound = isCounted || (query.order == InvoiceOrder::Due && query.states.size() == 1);
        condition.add(" AND " + QString(ledger.connection().isSqlite() && !isFound ? "+" : "") + "i.state IN " +
                      wordList(query.states));
    }
    if (query.leastAmount)
        condition.add(" AND i.amount >= ?", {*query.leastAmount});
    if (query.mostAmount)
        condition.add(" AND i.amount <= ?", {*query.mostAmount});
    if (query.openOnly)
        condition.add(" AND i.open > 0");
    if (!query.text.isEmpty())
        PALIER_TRY(addSearch(condition, ledger, query.text));
    return condition;
}

} // namespace palier
