// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/invoicegroups.h"

#include "services/books/mergedwalk.h"
#include "services/sql/boundvalues.h"

#include <algorithm>

namespace palier {

static constexpr auto invoices = "invoice AS i";
// From block to block: SQLite would else begin with the invoices.
static constexpr auto blocks = "invoice_block AS b CROSS JOIN invoice AS i";
static constexpr auto meets = " AND b.administration_id = i.administration_id AND b.number = i.number";
static constexpr int noBlock = int(std::size(WordTable<BlockReason>::words));

static const char *columnOf(InvoiceOrder order)
{
    switch (order) {
    case InvoiceOrder::Number:
        return "i.number";
    case InvoiceOrder::Customer:
        return "c.sort_name";
    case InvoiceOrder::Issued:
        return "i.issued";
    case InvoiceOrder::Due:
        return "i.due";
    case InvoiceOrder::Amount:
        return "i.amount";
    case InvoiceOrder::Open:
        return "i.open";
    case InvoiceOrder::State:
    case InvoiceOrder::Blocked:
        break; // in groups
    }
    Q_UNREACHABLE();
    return "";
}

bool isGrouped(InvoiceOrder order) { return order == InvoiceOrder::State || order == InvoiceOrder::Blocked; }

// What is settled has nothing open.
static QList<InvoiceGroup> byState(const InvoiceQuery &query)
{
    QList<InvoiceGroup> groups;
    const bool isUnsettled = query.openOnly || query.overdue || query.overdueBy > 0;
    for (const InvoiceState state : orAll(QList<InvoiceState>())) {
        const bool isSettled = state == InvoiceState::Paid || state == InvoiceState::Credited;
        if ((query.states.isEmpty() || query.states.contains(state)) && !(isSettled && isUnsettled))
            groups << InvoiceGroup{int(state), "i.due", invoices, " AND i.state = ?", {word(state)}};
    }
    return groups;
}

// A block of an invoice that holds, among these.
static QString holds(const char *block, const QStringList &among)
{
    const QString reasons = among.isEmpty() ? QString() : QString(" AND %1.reason IN (" + among.join(", ") + ')');
    return QString(reasons + " AND (%1.until_date IS NULL OR %1.until_date >= ?)").arg(block);
}

static QString noneOf(const QStringList &among, const char *number)
{
    return QString(" AND NOT EXISTS (SELECT 1 FROM invoice_block AS e WHERE e.administration_id = "
                   "i.administration_id AND e.number = %1%2)")
        .arg(number, holds("e", among));
}

// Each invoice stands under the first of the reasons that hold it; those that nothing holds come behind.
static QList<InvoiceGroup> byBlock(const InvoiceQuery &query, qint64 administration)
{
    QList<InvoiceGroup> groups;
    const QString today = dateText(query.businessDate);
    QStringList before;
    for (const auto &[reason, reasonWord] : WordTable<BlockReason>::words) {
        InvoiceGroup group{
            int(reason), "b.number", blocks, meets + QString(" AND b.administration_id = ?"), {administration}};
        group.condition += " AND b.reason = ?" + holds("b", {});
        group.values << QString(QLatin1String(reasonWord)) << today;
        if (!before.isEmpty()) {
            group.condition += noneOf(before, "b.number");
            group.values << today;
        }
        groups << group;
        before << '\'' + QString(QLatin1String(reasonWord)) + '\'';
    }
    if (query.blocked.isEmpty() && !query.anyBlock)
        groups << InvoiceGroup{noBlock, "i.number", invoices, noneOf({}, "i.number"), {today}};
    return groups;
}

// Nothing names a few: then the order itself is walked, from customer to customer, until the page is full.
static bool walksCustomers(const InvoiceQuery &query)
{
    return query.blocked.isEmpty() && !query.anyBlock && query.customer.isEmpty() && query.text.isEmpty();
}

QList<InvoiceGroup> groupsOf(const InvoiceQuery &query, qint64 administration)
{
    QList<InvoiceGroup> groups;
    if (query.order == InvoiceOrder::State)
        groups = byState(query);
    else if (query.order == InvoiceOrder::Blocked)
        groups = byBlock(query, administration);
    else if (query.order == InvoiceOrder::Customer) // (CROSS JOIN: SQLite would else sort all invoices.)
        groups = {{0, "c.sort_name",
                   walksCustomers(query) ? "customer AS c CROSS JOIN invoice AS i"
                                         : "invoice AS i JOIN customer AS c ON true",
                   " AND c.administration_id = i.administration_id AND c.id = i.customer_id"}};
    else
        groups = {{0, columnOf(query.order), invoices, {}}};
    if (query.descending)
        std::reverse(groups.begin(), groups.end());
    return groups;
}

QVariant markIn(int rank, const QString &inGroup) { return QStringLiteral("%1 %2").arg(rank).arg(inGroup); }

int rankOf(const QVariant &mark) { return mark.toString().section(u' ', 0, 0).toInt(); }

QString inGroup(const QVariant &mark) { return mark.toString().section(u' ', 1); }

int rankOf(const Invoice &invoice, InvoiceOrder order, QDate businessDate)
{
    if (order == InvoiceOrder::State)
        return int(invoice.state);
    int rank = noBlock;
    for (const Block &block : invoice.blocks) {
        if (block.holdsOn(businessDate))
            rank = std::min(rank, int(block.reason));
    }
    return rank;
}

} // namespace palier
