// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/invoices.h"

#include "services/books/invoicegroups.h"
#include "services/books/invoicestatements.h"
#include "services/sql/boundvalues.h"

namespace palier {

InvoiceMark Invoices::markOf(const Invoice &invoice, InvoiceOrder order, QDate businessDate)
{
    switch (order) {
    case InvoiceOrder::Number:
        return {invoice.number.text(), invoice.number};
    case InvoiceOrder::Customer:
        return {invoice.customerSortedAs, invoice.number};
    case InvoiceOrder::Issued:
        return {dateText(invoice.issued), invoice.number};
    case InvoiceOrder::Due:
        return {dateText(invoice.due), invoice.number};
    case InvoiceOrder::Amount:
        return {invoice.amount.minor, invoice.number};
    case InvoiceOrder::Open:
        return {invoice.open.minor, invoice.number};
    case InvoiceOrder::State:
        return {markIn(rankOf(invoice, order, businessDate), dateText(invoice.due)), invoice.number};
    case InvoiceOrder::Blocked:
        return {markIn(rankOf(invoice, order, businessDate), invoice.number.text()), invoice.number};
    }
    Q_UNREACHABLE();
    return {};
}

static Invoice invoiceOf(const Row &row)
{
    const Currency currency = Currency::fromCode(row.text(5)).value_or(Currency());
    Invoice invoice;
    invoice.number = InvoiceNumber(row.text(0));
    invoice.customer = CustomerId(row.text(1));
    invoice.customerName = row.text(2);
    invoice.issued = row.date(3);
    invoice.due = row.date(4);
    invoice.amount = {row.number(6), currency};
    invoice.open = {row.number(7), currency};
    invoice.state = fromWord<InvoiceState>(row.text(8)).value_or(InvoiceState::Open);
    invoice.settledOn = row.date(9);
    invoice.reminder = {int(row.number(10)), row.date(11), row.date(12)};
    invoice.version = row.number(13);
    invoice.customerSortedAs = row.text(14);
    return invoice;
}

Result<QList<Invoice>> Invoices::read(const QString &sql, const QVariantList &values)
{
    QList<Invoice> invoices;
    QHash<InvoiceNumber, qsizetype> places;
    QStringList numbers;
    PALIER_TRY(m_ledger.connection().each(sql, values, [&](const Row &row) -> Result<void> {
        invoices << invoiceOf(row);
        places.insert(invoices.last().number, invoices.size() - 1);
        numbers << invoices.last().number.text();
        return {};
    }));
    if (invoices.isEmpty())
        return invoices;
    const QVariantList these{m_ledger.administration(), jsonList(numbers)};
    PALIER_TRY(m_ledger.connection().each(
        "SELECT b.number, b.reason, b.since, b.until_date, b.note, b.by_login FROM invoice_block AS b\n"
        " WHERE b.administration_id = ? AND b.number IN (SELECT j.value FROM json_each(?) AS j) ORDER BY b.number, "
        "b.reason",
        these, [&](const Row &row) -> Result<void> {
            const auto reason = fromWord<BlockReason>(row.text(1)).value_or(BlockReason::Dispute);
            invoices[places.value(InvoiceNumber(row.text(0)))].blocks
                << Block{reason, row.moment(2), row.date(3), row.text(4), row.text(5)};
            return {};
        }));
    PALIER_TRY(m_ledger.connection().each("SELECT l.number, l.plan_id FROM plan_invoice AS l WHERE l.administration_id "
                                          "= ? AND l.number IN (SELECT j.value FROM json_each(?) AS j)\n"
                                          " ORDER BY l.number, l.live DESC, l.plan_id DESC",
                                          these, [&](const Row &row) -> Result<void> {
                                              invoices[places.value(InvoiceNumber(row.text(0)))].plans
                                                  << PlanId::fromText(row.text(1)).value_or(PlanId());
                                              return {};
                                          }));
    return invoices;
}

Result<Invoice> Invoices::find(const InvoiceNumber &number)
{
    PALIER_TRY_ASSIGN(const auto found, read(InvoiceStatements::invoicesFrom("invoice") +
                                                 " WHERE i.administration_id = ? AND i.number = ?",
                                             {m_ledger.administration(), number.text()}));
    if (found.isEmpty())
        return refused(Fault::UnknownInvoice, number.text(), "invoice");
    return found.first();
}

Result<QList<Invoice>> Invoices::find(const QList<InvoiceNumber> &numbers)
{
    return read(
        InvoiceStatements::invoicesFrom("invoice") +
            " WHERE i.administration_id = ? AND i.number IN (SELECT j.value FROM json_each(?) AS j) ORDER BY i.number",
        {m_ledger.administration(), jsonListOf(numbers)});
}

bool Invoices::isIndexed(const InvoiceQuery &query)
{
    const bool isPart = query.overdue || query.overdueBy > 0 || query.openOnly;
    const bool isByDue = query.order == InvoiceOrder::Due || query.order == InvoiceOrder::State;
    const bool hasStates = query.order == InvoiceOrder::State || query.states.isEmpty() ||
                           (query.order == InvoiceOrder::Due && query.states.size() == 1);
    return query.blocked.isEmpty() && !query.anyBlock && query.customer.isEmpty() && query.text.isEmpty() &&
           hasStates && !query.leastAmount && !query.mostAmount && (!isPart || isByDue);
}

// The groups from the mark on, each with where it goes on; until `read` has enough.
Result<void> Invoices::through(const InvoiceQuery &query, const std::optional<InvoiceMark> &after,
                               const std::function<Result<bool>(const InvoiceGroup &, const InvoiceStatements &)> &read)
{
    PALIER_TRY_ASSIGN(const InvoiceCondition condition, InvoiceCondition::of(query, m_ledger));
    const QList<InvoiceGroup> groups = groupsOf(query, m_ledger.administration());
    const bool isInGroups = isGrouped(query.order);
    bool isBehind = !after;
    for (const InvoiceGroup &group : groups) {
        const bool isTheOne = after && (!isInGroups || rankOf(after->value) == group.rank);
        if (!isBehind && !isTheOne)
            continue;
        isBehind = true;
        std::optional<InvoiceMark> from;
        if (isTheOne)
            from = InvoiceMark{isInGroups ? QVariant(inGroup(after->value)) : after->value, after->number};
        PALIER_TRY_ASSIGN(const bool more, read(group, InvoiceStatements(query, condition, group, from)));
        if (!more)
            break;
    }
    return {};
}

// Of a row of marks.
static InvoiceMark markOf(const Row &row, const InvoiceGroup &group, InvoiceOrder order)
{
    const InvoiceNumber number(row.text(1));
    if (order == InvoiceOrder::State)
        return {markIn(group.rank, dateText(row.date(0))), number};
    if (order == InvoiceOrder::Blocked)
        return {markIn(group.rank, number.text()), number};
    return {row.value(0), number};
}

Result<std::optional<InvoiceMark>> Invoices::step(const InvoiceQuery &query, const std::optional<InvoiceMark> &after,
                                                  int rows)
{
    std::optional<InvoiceMark> found;
    int left = rows;
    PALIER_TRY(through(query, after, [&](const InvoiceGroup &group, const InvoiceStatements &asked) -> Result<bool> {
        Connection &connection = m_ledger.connection();
        PALIER_TRY_ASSIGN(const auto row,
                          connection.row(asked.marks(" LIMIT 1 OFFSET ?"), asked.values() + QVariantList{left - 1}));
        if (row)
            found = palier::markOf(*row, group, query.order);
        else if (isGrouped(query.order)) { // the group ends before
            PALIER_TRY_ASSIGN(const auto few,
                              connection.row("SELECT count(*) FROM (" + asked.marks(" LIMIT ?") + ") AS few",
                                             asked.values() + QVariantList{left}));
            left -= int(few->number(0));
        }
        return !row;
    }));
    return found;
}

Result<void> Invoices::walk(const InvoiceQuery &query, const std::function<bool(const InvoiceMark &)> &take)
{
    return through(query, {}, [&](const InvoiceGroup &group, const InvoiceStatements &asked) -> Result<bool> {
        bool isEnough = false;
        const auto walked =
            m_ledger.connection().each(asked.marks({}), asked.values(), [&](const Row &row) -> Result<void> {
                isEnough = !take(palier::markOf(row, group, query.order));
                return isEnough ? Result<void>(fail(Kind::Stale, Fault::StaleVersion)) : Result<void>();
            });
        if (!isEnough)
            PALIER_TRY(walked);
        return !isEnough;
    });
}

Result<QList<Invoice>> Invoices::page(const InvoiceQuery &query, int limit, const std::optional<InvoiceMark> &after)
{
    QList<Invoice> page;
    PALIER_TRY(through(query, after, [&](const InvoiceGroup &, const InvoiceStatements &asked) -> Result<bool> {
        PALIER_TRY_ASSIGN(const auto more,
                          read(asked.page(" LIMIT ?"), asked.values() + QVariantList{limit - page.size()}));
        page += more;
        return page.size() < limit;
    }));
    return page;
}

Result<QList<Invoice>> Invoices::pageAt(const InvoiceQuery &query, int limit, int offset)
{
    QList<Invoice> page;
    qint64 left = offset;
    PALIER_TRY(through(query, {}, [&](const InvoiceGroup &, const InvoiceStatements &asked) -> Result<bool> {
        PALIER_TRY_ASSIGN(const auto more, read(asked.page(" LIMIT ? OFFSET ?"),
                                                asked.values() + QVariantList{limit - page.size(), left}));
        page += more;
        if (!more.isEmpty())
            left = 0;
        else if (left > 0 && isGrouped(query.order)) {
            PALIER_TRY_ASSIGN(const auto skipped, m_ledger.connection().row(asked.count(), asked.values()));
            left -= skipped->number(0);
        }
        return page.size() < limit;
    }));
    return page;
}

Result<qint64> Invoices::count(const InvoiceQuery &query, std::optional<qint64> atMost)
{
    PALIER_TRY_ASSIGN(InvoiceCondition condition, InvoiceCondition::of(query, m_ledger, InvoiceCondition::Counted));
    if (atMost)
        condition.values << *atMost;
    PALIER_TRY_ASSIGN(const auto row,
                      m_ledger.connection().row(atMost ? "SELECT count(*) FROM (SELECT 1 FROM invoice AS i" +
                                                             condition.sql + " LIMIT ?) AS counted"
                                                       : "SELECT count(*) FROM invoice AS i" + condition.sql,
                                                condition.values));
    return row->number(0);
}

} // namespace palier
