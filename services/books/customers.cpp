// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/customers.h"

#include "services/books/customersearch.h"
#include "services/sql/boundvalues.h"

namespace palier {

static constexpr auto columns =
    "SELECT c.id, c.name, c.email, c.language, c.type, c.allow_proposal, c.contact, c.phone, c.address, c.contacts,\n"
    "       c.pause_id, c.paused_until, c.pause_note, c.paused_by, c.paused_since, c.sort_name\n"
    "  FROM customer AS c WHERE c.administration_id = ?";

static Customer customerOf(const Row &row)
{
    Customer customer{.id = CustomerId(row.text(0)),
                      .name = row.text(1),
                      .email = row.text(2),
                      .language = fromWord<Language>(row.text(3)).value_or(Language::English),
                      .type = fromWord<CustomerType>(row.text(4)).value_or(CustomerType::Business),
                      .allowProposal = row.isTrue(5),
                      .contact = row.text(6),
                      .phone = row.text(7),
                      .address = row.text(8),
                      .contacts = row.text(9)};
    customer.sortedAs = row.text(15);
    if (!row.isNull(10))
        customer.pause = CustomerPause{row.text(10), row.date(11), row.text(12), row.text(13), row.moment(14)};
    return customer;
}

// What the query asks for, behind the administration.
static QString conditionOf(const CustomerQuery &query, QVariantList &values)
{
    QString condition;
    if (query.paused) {
        condition += " AND c.pause_id IS NOT NULL AND (c.paused_until IS NULL OR c.paused_until >= ?)";
        values << dateText(query.businessDate);
    }
    if (query.proposalsOff)
        condition += " AND c.allow_proposal = 0";
    if (!query.languages.isEmpty()) {
        QStringList words;
        for (const Language language : query.languages)
            words << word(language);
        condition += " AND c.language IN (SELECT j.value FROM json_each(?) AS j)";
        values << jsonList(words);
    }
    if (!query.text.isEmpty()) {
        condition += " AND (c.sort_name LIKE ? ESCAPE '\\' OR lower(c.id) LIKE ? ESCAPE '\\')";
        values << partOfName(query.text) << likeAnywhere(query.text);
    }
    if (query.owing) // <> 0: so the index of what is open serves
        condition += " AND EXISTS (SELECT 1 FROM invoice AS i WHERE i.administration_id = c.administration_id AND "
                     "i.customer_id = c.id\n   AND i.open <> 0 AND i.open > 0)";
    return condition;
}

static QString orderOf(const CustomerQuery &query)
{
    const QString way = query.descending ? " DESC" : "";
    return query.order == CustomerOrder::Number ? " ORDER BY c.id" + way
                                                : " ORDER BY c.sort_name" + way + ", c.id" + way;
}

Result<void> Customers::fillOpen(QList<Customer> &customers)
{
    QStringList ids;
    for (const Customer &customer : customers)
        ids << customer.id.text();
    QHash<CustomerId, QList<Money>> open;
    PALIER_TRY(m_ledger.connection().each(
        "SELECT i.customer_id, i.currency, sum(i.open) FROM invoice AS i WHERE i.administration_id = ? AND i.open <> "
        "0\n"
        "   AND i.customer_id IN (SELECT j.value FROM json_each(?) AS j) GROUP BY i.customer_id, i.currency ORDER BY "
        "i.currency",
        {m_ledger.administration(), jsonList(ids)}, [&](const Row &row) -> Result<void> {
            if (row.number(2) != 0)
                open[CustomerId(row.text(0))]
                    << Money{row.number(2), Currency::fromCode(row.text(1)).value_or(Currency())};
            return {};
        }));
    for (Customer &customer : customers)
        customer.open = open.value(customer.id);
    return {};
}

Result<Customer> Customers::find(const CustomerId &id)
{
    PALIER_TRY_ASSIGN(const auto row, m_ledger.connection().row(QString(columns) + " AND c.id = ?",
                                                                {m_ledger.administration(), id.text()}));
    if (!row)
        return refused(Fault::UnknownCustomer, id.text(), "customer");
    QList<Customer> one{customerOf(*row)};
    PALIER_TRY(fillOpen(one));
    return one.first();
}

Result<QList<Customer>> Customers::read(const QString &condition, const QString &order, const QVariantList &values)
{
    QList<Customer> customers;
    PALIER_TRY(m_ledger.connection().each(QString(columns) + condition + order,
                                          QVariantList{m_ledger.administration()} + values,
                                          [&](const Row &row) -> Result<void> {
                                              customers << customerOf(row);
                                              return {};
                                          }));
    PALIER_TRY(fillOpen(customers));
    return customers;
}

// The names are looked through in their index; only who is shown is read.
static QString shownOf(const CustomerQuery &query, const QString &condition, const QString &cut)
{
    return " AND c.id IN (SELECT c.id FROM customer AS c WHERE c.administration_id = ?" + condition + orderOf(query) +
           cut + ")";
}

Result<QList<Customer>> Customers::find(const QList<CustomerId> &ids)
{
    return read(" AND c.id IN (SELECT j.value FROM json_each(?) AS j)", " ORDER BY c.sort_name, c.id",
                {jsonListOf(ids)});
}

// What stands behind the mark.
static QString behind(const CustomerQuery &query, const CustomerMark &mark, QVariantList &values)
{
    const QString way = query.descending ? "<" : ">";
    if (query.order == CustomerOrder::Number) {
        values << mark.id.text();
        return " AND c.id " + way + " ?";
    }
    values << mark.sortedAs << mark.id.text();
    return " AND (c.sort_name, c.id) " + way + " (?, ?)";
}

Result<QList<Customer>> Customers::page(const CustomerQuery &query, int limit, const std::optional<CustomerMark> &after)
{
    QVariantList values{m_ledger.administration()};
    QString condition = conditionOf(query, values);
    if (after)
        condition += behind(query, *after, values);
    return read(shownOf(query, condition, " LIMIT ?"), orderOf(query), values << limit);
}

Result<QList<Customer>> Customers::pageAt(const CustomerQuery &query, int limit, int offset)
{
    QVariantList values{m_ledger.administration()};
    const QString condition = conditionOf(query, values);
    return read(shownOf(query, condition, " LIMIT ? OFFSET ?"), orderOf(query), values << limit << offset);
}

bool Customers::isIndexed(const CustomerQuery &query)
{
    return query.text.isEmpty() && !query.owing && !query.paused && !query.proposalsOff && query.languages.isEmpty();
}

static constexpr auto placesOfCustomers = "SELECT c.sort_name, c.id FROM customer AS c WHERE c.administration_id = ?";

Result<std::optional<CustomerMark>> Customers::step(const CustomerQuery &query,
                                                    const std::optional<CustomerMark> &after, int rows)
{
    QVariantList values{m_ledger.administration()};
    QString condition = conditionOf(query, values);
    if (after)
        condition += behind(query, *after, values);
    PALIER_TRY_ASSIGN(const auto row,
                      m_ledger.connection().row(placesOfCustomers + condition + orderOf(query) + " LIMIT 1 OFFSET ?",
                                                values << rows - 1));
    return row ? std::optional(CustomerMark{row->text(0), CustomerId(row->text(1))}) : std::nullopt;
}

Result<void> Customers::walk(const CustomerQuery &query, const std::function<bool(const CustomerMark &)> &take)
{
    QVariantList values{m_ledger.administration()};
    const QString condition = conditionOf(query, values);
    bool isEnough = false;
    return m_ledger.connection().each(placesOfCustomers + condition + orderOf(query), values,
                                      [&](const Row &row) -> Result<void> {
                                          isEnough = isEnough || !take({row.text(0), CustomerId(row.text(1))});
                                          return {};
                                      });
}

Result<qint64> Customers::count(const CustomerQuery &query, std::optional<qint64> atMost)
{
    QVariantList values{m_ledger.administration()};
    const QString condition = conditionOf(query, values);
    const QString from = " FROM customer AS c WHERE c.administration_id = ?" + condition;
    if (atMost)
        values << *atMost;
    PALIER_TRY_ASSIGN(const auto row, m_ledger.connection().row(atMost ? "SELECT count(*) FROM (SELECT 1" + from +
                                                                             " LIMIT ?) AS counted"
                                                                       : "SELECT count(*)" + from,
                                                                values));
    return row->number(0);
}

} // namespace palier
