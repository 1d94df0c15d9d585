// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/invoices.h"

#include "services/books/invoicecondition.h"
#include "services/sql/boundvalues.h"

namespace palier {

static constexpr auto columns =
    "SELECT i.number, i.customer_id, c.name, i.issued, i.due, i.currency, i.amount, i.open, i.state, i.settled_on,\n"
    "       i.last_step, i.last_sent, i.released_on, i.version FROM ";
static constexpr auto customer =
    " AS i JOIN customer AS c ON c.administration_id = i.administration_id AND c.id = i.customer_id\n";

// Invoices with their customers.
static QString invoicesFrom(const QString &source) { return columns + source + customer; }

static const char *columnOf(InvoiceOrder order)
{
    switch (order) {
    case InvoiceOrder::Number:
        return "i.number";
    case InvoiceOrder::Customer:
        return "c.name";
    case InvoiceOrder::Issued:
        return "i.issued";
    case InvoiceOrder::Due:
        return "i.due";
    case InvoiceOrder::Amount:
        return "i.amount";
    case InvoiceOrder::Open:
        return "i.open";
    }
    Q_UNREACHABLE();
    return "";
}

InvoiceMark Invoices::markOf(const Invoice &invoice, InvoiceOrder order)
{
    switch (order) {
    case InvoiceOrder::Number:
        return {invoice.number.text(), invoice.number};
    case InvoiceOrder::Customer:
        return {invoice.customerName, invoice.number};
    case InvoiceOrder::Issued:
        return {dateText(invoice.issued), invoice.number};
    case InvoiceOrder::Due:
        return {dateText(invoice.due), invoice.number};
    case InvoiceOrder::Amount:
        return {invoice.amount.minor, invoice.number};
    case InvoiceOrder::Open:
        return {invoice.open.minor, invoice.number};
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
    PALIER_TRY_ASSIGN(const auto found,
                      read(invoicesFrom("invoice") + " WHERE i.administration_id = ? AND i.number = ?",
                           {m_ledger.administration(), number.text()}));
    if (found.isEmpty())
        return refused(Fault::UnknownInvoice, number.text(), "invoice");
    return found.first();
}

Result<QList<Invoice>> Invoices::find(const QList<InvoiceNumber> &numbers)
{
    return read(
        invoicesFrom("invoice") +
            " WHERE i.administration_id = ? AND i.number IN (SELECT j.value FROM json_each(?) AS j) ORDER BY i.number",
        {m_ledger.administration(), jsonListOf(numbers)});
}

static QString orderOf(const InvoiceQuery &query)
{
    const QString way = query.descending ? " DESC" : "";
    const QString column = columnOf(query.order);
    return " ORDER BY " + (query.order == InvoiceOrder::Number ? QString() : column + way + ", ") + "i.number" + way;
}

// Nothing names a few: then the order itself is walked, from customer to customer, until the page is full.
static bool walksCustomers(const InvoiceQuery &query)
{
    return query.order == InvoiceOrder::Customer && query.blocked.isEmpty() && !query.anyBlock &&
           query.customer.isEmpty() && query.text.isEmpty();
}

// The rows of a condition in their order; `cut` is a LIMIT. What is cut away never meets its customer, unless their
// names are the order. (CROSS JOIN: SQLite would else sort all invoices.)
static QString pageOf(const InvoiceQuery &query, const QString &condition, const QString &cut)
{
    const QString order = orderOf(query);
    if (walksCustomers(query))
        return columns + ("customer AS c CROSS JOIN invoice AS i" + condition) +
               " AND c.administration_id = i.administration_id AND c.id = i.customer_id" + order + cut;
    if (query.order == InvoiceOrder::Customer)
        return invoicesFrom("invoice") + condition + order + cut;
    return invoicesFrom("(SELECT * FROM invoice AS i" + condition + order + cut + ")") + order;
}

static void addMark(InvoiceCondition &condition, const InvoiceQuery &query, const std::optional<InvoiceMark> &after)
{
    if (!after)
        return;
    const QString column = columnOf(query.order), way = query.descending ? "<" : ">";
    condition.add(QString("(%1, i.number) %2 (?, ?)").arg(column, way), {after->value, after->number.text()});
    // No index holds both columns of a customer's name and an invoice's number.
    if (query.order == InvoiceOrder::Customer)
        condition.add(column + ' ' + way + "= ?", {after->value});
}

// Values and numbers alone, in the query's order.
static QString marksOf(const InvoiceQuery &query, const QString &condition, const QString &cut)
{
    const QString marks = QString("SELECT %1, i.number FROM ").arg(columnOf(query.order));
    if (query.order != InvoiceOrder::Customer)
        return marks + "invoice AS i" + condition + orderOf(query) + cut;
    const QString joined =
        walksCustomers(query) ? "customer AS c CROSS JOIN invoice AS i" : "invoice AS i JOIN customer AS c ON true";
    return marks + joined + condition + " AND c.administration_id = i.administration_id AND c.id = i.customer_id" +
           orderOf(query) + cut;
}

bool Invoices::isIndexed(const InvoiceQuery &query)
{
    const bool isPart = query.overdue || query.overdueBy > 0 || query.openOnly;
    return query.blocked.isEmpty() && !query.anyBlock && query.customer.isEmpty() && query.text.isEmpty() &&
           query.states.isEmpty() && !query.leastAmount && !query.mostAmount &&
           (!isPart || query.order == InvoiceOrder::Due);
}

Result<std::optional<InvoiceMark>> Invoices::step(const InvoiceQuery &query, const std::optional<InvoiceMark> &after,
                                                  int rows)
{
    PALIER_TRY_ASSIGN(InvoiceCondition condition, InvoiceCondition::of(query, m_ledger));
    addMark(condition, query, after);
    PALIER_TRY_ASSIGN(const auto row, m_ledger.connection().row(marksOf(query, condition.sql, " LIMIT 1 OFFSET ?"),
                                                                condition.values << rows - 1));
    if (!row)
        return std::optional<InvoiceMark>();
    return std::optional(InvoiceMark{row->value(0), InvoiceNumber(row->text(1))});
}

Result<void> Invoices::walk(const InvoiceQuery &query, const std::function<bool(const InvoiceMark &)> &take)
{
    PALIER_TRY_ASSIGN(const InvoiceCondition condition, InvoiceCondition::of(query, m_ledger));
    bool isEnough = false;
    const auto walked = m_ledger.connection().each(
        marksOf(query, condition.sql, {}), condition.values, [&](const Row &row) -> Result<void> {
            isEnough = !take({row.value(0), InvoiceNumber(row.text(1))});
            return isEnough ? Result<void>(fail(Kind::Stale, Fault::StaleVersion)) : Result<void>();
        });
    return isEnough ? Result<void>() : walked;
}

Result<QList<Invoice>> Invoices::page(const InvoiceQuery &query, int limit, const std::optional<InvoiceMark> &after)
{
    PALIER_TRY_ASSIGN(InvoiceCondition condition, InvoiceCondition::of(query, m_ledger));
    addMark(condition, query, after);
    return read(pageOf(query, condition.sql, " LIMIT ?"), condition.values << limit);
}

Result<QList<Invoice>> Invoices::pageAt(const InvoiceQuery &query, int limit, int offset)
{
    PALIER_TRY_ASSIGN(InvoiceCondition condition, InvoiceCondition::of(query, m_ledger));
    return read(pageOf(query, condition.sql, " LIMIT ? OFFSET ?"), condition.values << limit << offset);
}

Result<qint64> Invoices::count(const InvoiceQuery &query, std::optional<qint64> atMost)
{
    PALIER_TRY_ASSIGN(InvoiceCondition condition, InvoiceCondition::of(query, m_ledger));
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
