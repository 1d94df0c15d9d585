// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/customers.h"

#include "services/sql/boundvalues.h"

namespace palier {

static constexpr auto columns = "SELECT c.id, c.name, c.email, c.language, c.type, c.allow_proposal FROM customer AS c "
                                "WHERE c.administration_id = ?";

static Customer customerOf(const Row &row)
{
    return {.id = CustomerId(row.text(0)),
            .name = row.text(1),
            .email = row.text(2),
            .language = fromWord<Language>(row.text(3)).value_or(Language::English),
            .type = fromWord<CustomerType>(row.text(4)).value_or(CustomerType::Business),
            .allowProposal = row.isTrue(5),
            .open = {}};
}

static constexpr auto textFilter = " AND (lower(c.name) LIKE ? ESCAPE '\\' OR lower(c.id) LIKE ? ESCAPE '\\')";

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

Result<QList<Customer>> Customers::list(const Query &query)
{
    QVariantList values{m_ledger.administration()};
    if (!query.text.isEmpty())
        values << likeAnywhere(query.text) << likeAnywhere(query.text);
    // The names are looked through in their index; only who is shown is read.
    const QString shown = QString("SELECT c.id FROM customer AS c WHERE c.administration_id = ?") +
                          (query.text.isEmpty() ? "" : textFilter) + " ORDER BY c.name, c.id LIMIT ? OFFSET ?";
    PALIER_TRY_ASSIGN(
        const auto rows,
        m_ledger.connection().rows(QString(columns) + " AND c.id IN (" + shown + ") ORDER BY c.name, c.id",
                                   QVariantList{m_ledger.administration()} + values << query.limit << query.offset));
    QList<Customer> customers;
    for (const Row &row : rows)
        customers << customerOf(row);
    PALIER_TRY(fillOpen(customers));
    return customers;
}

Result<qint64> Customers::count(const Query &query)
{
    QVariantList values{m_ledger.administration()};
    if (!query.text.isEmpty())
        values << likeAnywhere(query.text) << likeAnywhere(query.text);
    PALIER_TRY_ASSIGN(const auto row, m_ledger.connection().row(
                                          QString("SELECT count(*) FROM customer AS c WHERE c.administration_id = ?") +
                                              (query.text.isEmpty() ? "" : textFilter),
                                          values));
    return row->number(0);
}

} // namespace palier
