// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/invoices.h"

#include "services/sql/boundvalues.h"

namespace palier {

static constexpr auto columns =
    "SELECT i.number, i.customer_id, c.name, i.issued, i.due, i.currency, i.amount, i.open, i.state, i.settled_on,\n"
    "       i.last_step, i.last_sent, i.released_on, i.version\n"
    "  FROM invoice AS i JOIN customer AS c ON c.administration_id = i.administration_id AND c.id = i.customer_id\n";

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

namespace {
// The WHERE of a query and its values.
struct Condition {
    QString sql = " WHERE i.administration_id = ?";
    QVariantList values;

    void add(const QString &text, const QVariantList &more = {})
    {
        sql += " AND " + text;
        values += more;
    }
};
} // namespace

static Condition conditionOf(const InvoiceQuery &query, qint64 administration)
{
    Condition condition;
    condition.values << administration;
    if (!query.blocked.isEmpty() || query.anyBlock) {
        QStringList words;
        for (const BlockReason reason : query.blocked)
            words << '\'' + word(reason) + '\'';
        condition.add(
            QString(
                "i.number IN (SELECT b.number FROM invoice_block AS b WHERE b.administration_id = i.administration_id\n"
                "   AND %1 (b.until_date IS NULL OR b.until_date >= ?))")
                .arg(words.isEmpty() ? QString() : "b.reason IN (" + words.join(", ") + ") AND"),
            {dateText(query.businessDate)});
    }
    if (!query.customer.isEmpty())
        condition.add("i.customer_id = ?", {query.customer.text()});
    if (query.overdue)
        condition.add("i.open > 0 AND i.due < ?", {dateText(query.businessDate)});
    if (query.openOnly)
        condition.add("i.open > 0");
    if (!query.text.isEmpty()) {
        const QString end = query.text + QChar(0xffff);
        condition.add("(i.number >= ? AND i.number < ? OR i.customer_id IN (SELECT s.id FROM customer AS s WHERE "
                      "s.administration_id = ?\n"
                      "   AND (lower(s.name) LIKE ? ESCAPE '\\' OR s.id >= ? AND s.id < ?)))",
                      {query.text, end, administration, likeAnywhere(query.text), query.text, end});
    }
    return condition;
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
    PALIER_TRY_ASSIGN(const auto found, read(QString(columns) + " WHERE i.administration_id = ? AND i.number = ?",
                                             {m_ledger.administration(), number.text()}));
    if (found.isEmpty())
        return refused(Fault::UnknownInvoice, number.text(), "invoice");
    return found.first();
}

Result<QList<Invoice>> Invoices::find(const QList<InvoiceNumber> &numbers)
{
    return read(
        QString(columns) +
            " WHERE i.administration_id = ? AND i.number IN (SELECT j.value FROM json_each(?) AS j) ORDER BY i.number",
        {m_ledger.administration(), jsonListOf(numbers)});
}

static QString orderOf(const InvoiceQuery &query)
{
    const QString way = query.descending ? " DESC" : "";
    const QString column = columnOf(query.order);
    return " ORDER BY " + (query.order == InvoiceOrder::Number ? QString() : column + way + ", ") + "i.number" + way;
}

Result<QList<Invoice>> Invoices::page(const InvoiceQuery &query, int limit, const std::optional<InvoiceMark> &after)
{
    Condition condition = conditionOf(query, m_ledger.administration());
    if (after)
        condition.add(QString("(%1, i.number) %2 (?, ?)").arg(columnOf(query.order), query.descending ? "<" : ">"),
                      {after->value, after->number.text()});
    return read(columns + condition.sql + orderOf(query) + " LIMIT ?", condition.values << limit);
}

Result<QList<Invoice>> Invoices::pageAt(const InvoiceQuery &query, int limit, int offset)
{
    Condition condition = conditionOf(query, m_ledger.administration());
    return read(columns + condition.sql + orderOf(query) + " LIMIT ? OFFSET ?", condition.values << limit << offset);
}

Result<qint64> Invoices::count(const InvoiceQuery &query)
{
    const Condition condition = conditionOf(query, m_ledger.administration());
    PALIER_TRY_ASSIGN(const auto row,
                      m_ledger.connection().row("SELECT count(*) FROM invoice AS i" + condition.sql, condition.values));
    return row->number(0);
}

} // namespace palier
