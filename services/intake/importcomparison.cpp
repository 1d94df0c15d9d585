// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/importcomparison.h"

#include "services/sql/boundvalues.h"

#include <algorithm>

namespace palier {

ImportComparison::ImportComparison(Ledger &ledger, const ReadInvoices &file, QDate businessDate,
                                   const ImportWatch &watch)
    : rejected(file.rejected),
      m_ledger(ledger),
      m_connection(ledger.connection()),
      m_file(file),
      m_today(businessDate),
      m_watch(watch)
{
}

Result<ImportComparison::Known> ImportComparison::known(qsizetype from, qsizetype to)
{
    QStringList numbers;
    for (qsizetype i = from; i < to; ++i)
        numbers << m_file.rows[i].number.text();
    Known found;
    PALIER_TRY(m_connection.each(
        "SELECT i.number, i.customer_id, i.issued, i.due, i.currency, i.amount, i.open, i.state, i.settled_on FROM "
        "invoice AS i\n"
        " WHERE i.administration_id = ? AND i.number IN (SELECT j.value FROM json_each(?) AS j)",
        {m_ledger.administration(), jsonList(numbers)}, [&](const Row &row) -> Result<void> {
            const Currency currency = Currency::fromCode(row.text(4)).value_or(Currency());
            found.insert(InvoiceNumber(row.text(0)),
                         KnownInvoice{CustomerId(row.text(1)),
                                      row.date(2),
                                      row.date(3),
                                      {row.number(5), currency},
                                      {row.number(6), currency},
                                      fromWord<InvoiceState>(row.text(7)).value_or(InvoiceState::Open),
                                      row.date(8)});
            return {};
        }));
    return found;
}

Result<void> ImportComparison::compareInvoices()
{
    for (qsizetype from = 0; from < m_file.rows.size(); from += atOnce) {
        PALIER_TRY(tell(m_watch, {ImportStage::Comparing, from, m_file.rows.size()}));
        const qsizetype to = std::min(from + atOnce, m_file.rows.size());
        PALIER_TRY_ASSIGN(const Known books, known(from, to));
        for (qsizetype i = from; i < to; ++i) {
            const InvoiceRow &row = m_file.rows[i];
            const auto stands = books.constFind(row.number);
            const std::optional<KnownInvoice> before =
                stands == books.constEnd() ? std::nullopt : std::optional(*stands);
            const auto after = changedInvoice(row, before, m_today);
            if (!after) {
                rejected << after.error();
                continue;
            }
            m_customers[row.customer].hear(row);
            if (!before || *before != *after)
                changes << Change{&row, *after, !before};
        }
    }
    std::stable_sort(rejected.begin(), rejected.end(), [](const Error &a, const Error &b) { return a.line < b.line; });
    return {};
}

// `stands`: name, email, language, type.
static void leaveOutWhatStands(CustomerWords &said, const Row &stands)
{
    if (said.name == stands.text(0))
        said.name.clear();
    if (said.email == stands.text(1))
        said.email.clear();
    if (said.language && word(*said.language) == stands.text(2))
        said.language.reset();
    if (said.type && word(*said.type) == stands.text(3))
        said.type.reset();
}

// What the file says of customers, where it is news.
Result<void> ImportComparison::compareCustomers()
{
    for (auto customer = m_customers.cbegin(); customer != m_customers.cend(); ++customer) {
        const QString id = customer.key().text();
        CustomerWords said = customer.value();
        PALIER_TRY_ASSIGN(
            const auto stands,
            m_connection.row("SELECT name, email, language, type FROM customer WHERE administration_id = ? AND id = ?",
                             {m_ledger.administration(), id}));
        if (stands)
            leaveOutWhatStands(said, *stands);
        if (!stands || !said.isEmpty())
            customers << CustomerChange{id, said, !stands};
    }
    return {};
}

Result<void> ImportComparison::findAbsent()
{
    QSet<InvoiceNumber> present = m_file.rejectedNumbers; // bad, but there
    for (const InvoiceRow &row : m_file.rows)
        present.insert(row.number);
    return m_connection.each(
        "SELECT i.number, i.open, i.currency FROM invoice AS i WHERE i.administration_id = ? AND i.open <> 0",
        {m_ledger.administration()}, [&](const Row &row) -> Result<void> {
            if (!present.contains(InvoiceNumber(row.text(0))))
                absent << Absent{row.text(0), {row.number(1), Currency::fromCode(row.text(2)).value_or(Currency())}};
            return {};
        });
}

} // namespace palier
