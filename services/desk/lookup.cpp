// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/lookup.h"

#include "services/books/customersearch.h"
#include "services/sql/boundvalues.h"

namespace palier {

// As it was typed, and as numbers are mostly written: "inv-2" means INV-2.
static QStringList spellings(const QString &text)
{
    QStringList all{text, text.toUpper()};
    all.removeDuplicates();
    return all;
}

static Result<void> findInvoices(Ledger &ledger, const QString &text, int atMost, Found &found)
{
    for (const QString &start : spellings(text)) {
        PALIER_TRY(ledger.connection().each(
            "SELECT i.number, c.name, i.open, i.currency\n"
            "  FROM (SELECT number, customer_id, open, currency FROM invoice\n"
            "         WHERE administration_id = ? AND number >= ? AND number < ? ORDER BY number LIMIT ?) AS i\n"
            "  JOIN customer AS c ON c.administration_id = ? AND c.id = i.customer_id ORDER BY i.number",
            {ledger.administration(), start, endOf(start), atMost - int(found.invoices.size()),
             ledger.administration()},
            [&](const Row &row) -> Result<void> {
                found.invoices << Found::AnInvoice{
                    InvoiceNumber(row.text(0)),
                    row.text(1),
                    {row.number(2), Currency::fromCode(row.text(3)).value_or(Currency())}};
                return {};
            }));
    }
    return {};
}

static Result<void> findCustomers(Ledger &ledger, const QString &text, int atMost, Found &found)
{
    const auto take = [&](const Row &row) -> Result<void> {
        const CustomerId id(row.text(0));
        const bool known = std::any_of(found.customers.begin(), found.customers.end(),
                                       [&id](const Found::ACustomer &one) { return one.id == id; });
        if (!known && found.customers.size() < atMost)
            found.customers << Found::ACustomer{id, row.text(1)};
        return {};
    };
    for (const QString &start : spellings(text)) {
        PALIER_TRY(ledger.connection().each("SELECT id, name FROM customer\n"
                                            " WHERE administration_id = ? AND id >= ? AND id < ? ORDER BY id LIMIT ?",
                                            {ledger.administration(), start, endOf(start), atMost}, take));
    }
    // Names are looked through in their index; it ends where enough are found.
    if (found.customers.size() < atMost && text.size() > 1)
        PALIER_TRY(ledger.connection().each("SELECT id, name FROM customer\n"
                                            " WHERE administration_id = ? AND sort_name LIKE ? ESCAPE '\\'\n"
                                            " ORDER BY sort_name, id LIMIT ?",
                                            {ledger.administration(), partOfName(text), atMost}, take));
    return {};
}

static Result<void> findPlans(Ledger &ledger, int atMost, Found &found)
{
    QStringList customers, numbers;
    for (const Found::ACustomer &customer : std::as_const(found.customers))
        customers << customer.id.text();
    for (const Found::AnInvoice &invoice : std::as_const(found.invoices))
        numbers << invoice.number.text();
    return ledger.connection().each(
        "SELECT p.id, c.name, p.state, p.total, p.currency FROM plan AS p\n"
        "  JOIN customer AS c ON c.administration_id = p.administration_id AND c.id = p.customer_id\n"
        " WHERE p.administration_id = ? AND p.state IN ('proposed', 'countered', 'awaiting_second', 'active', "
        "'paused')\n"
        "   AND p.id IN (SELECT q.id FROM plan AS q WHERE q.administration_id = ?\n"
        "                   AND q.customer_id IN (SELECT j.value FROM json_each(?) AS j)\n"
        "                 UNION SELECT l.plan_id FROM plan_invoice AS l WHERE l.administration_id = ?\n"
        "                   AND l.number IN (SELECT k.value FROM json_each(?) AS k))\n"
        " ORDER BY p.id DESC LIMIT ?",
        {ledger.administration(), ledger.administration(), jsonList(customers), ledger.administration(),
         jsonList(numbers), atMost},
        [&](const Row &row) -> Result<void> {
            found.plans << Found::APlan{PlanId::fromText(row.text(0)).value_or(PlanId()),
                                        row.text(1),
                                        fromWord<PlanState>(row.text(2)).value_or(PlanState::Proposed),
                                        {row.number(3), Currency::fromCode(row.text(4)).value_or(Currency())}};
            return {};
        });
}

Result<Found> lookUp(Ledger &ledger, const QString &text, int atMost)
{
    const QString wanted = text.trimmed();
    Found found;
    if (wanted.isEmpty())
        return found;
    PALIER_TRY(findInvoices(ledger, wanted, atMost, found));
    PALIER_TRY(findCustomers(ledger, wanted, atMost, found));
    PALIER_TRY(findPlans(ledger, atMost, found));
    return found;
}

} // namespace palier
