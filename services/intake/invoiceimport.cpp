// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/invoiceimport.h"

#include "services/intake/invoicechange.h"
#include "services/sql/boundvalues.h"

namespace palier {

namespace {

constexpr qsizetype atOnce = 1000;   // rows looked up by one statement
constexpr qint64 manyChanges = 1000; // after which the planner's figures are made anew

struct Change {
    const InvoiceRow *row;
    KnownInvoice to;
    bool isNew;
};

class Import
{
public:
    Import(Books &books, const ReadInvoices &file, const ImportChoice &choice, QDate businessDate)
        : m_books(books),
          m_connection(books.connection()),
          m_file(file),
          m_choice(choice),
          m_today(businessDate)
    {
        m_outcome.read = file.read;
        m_outcome.rejected = file.rejected;
    }

    Result<ImportOutcome> run(const QString &name);

private:
    using Known = QHash<InvoiceNumber, KnownInvoice>;
    Result<Known> known(qsizetype from, qsizetype to);
    Result<void> compare();
    Result<void> writeCustomers();
    Result<void> writeInvoices();
    Result<void> settleAbsent();
    Result<void> bookAct(const QString &name);
    qint64 changes() const { return m_outcome.added + m_outcome.updated + m_outcome.settled + m_customersChanged; }

    Books &m_books;
    Connection &m_connection;
    const ReadInvoices &m_file;
    const ImportChoice m_choice;
    const QDate m_today;
    QList<Change> m_changes;
    QHash<CustomerId, CustomerWords> m_customers;
    qint64 m_customersChanged = 0;
    ImportOutcome m_outcome;
};

Result<Import::Known> Import::known(qsizetype from, qsizetype to)
{
    QStringList numbers;
    for (qsizetype i = from; i < to; ++i)
        numbers << m_file.rows[i].number.text();
    Known found;
    PALIER_TRY(m_connection.each(
        "SELECT i.number, i.customer_id, i.issued, i.due, i.currency, i.amount, i.open, i.state, i.settled_on FROM "
        "invoice AS i\n"
        " WHERE i.administration_id = ? AND i.number IN (SELECT j.value FROM json_each(?) AS j)",
        {m_books.administration(), jsonList(numbers)}, [&](const Row &row) -> Result<void> {
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

Result<void> Import::compare()
{
    for (qsizetype from = 0; from < m_file.rows.size(); from += atOnce) {
        const qsizetype to = std::min(from + atOnce, m_file.rows.size());
        PALIER_TRY_ASSIGN(const Known books, known(from, to));
        for (qsizetype i = from; i < to; ++i) {
            const InvoiceRow &row = m_file.rows[i];
            const auto stands = books.constFind(row.number);
            const std::optional<KnownInvoice> before =
                stands == books.constEnd() ? std::nullopt : std::optional(*stands);
            const auto after = changedInvoice(row, before, m_today);
            if (!after) {
                m_outcome.rejected << after.error();
                continue;
            }
            m_customers[row.customer].hear(row);
            if (!before || *before != *after)
                m_changes << Change{&row, *after, !before};
        }
    }
    std::stable_sort(m_outcome.rejected.begin(), m_outcome.rejected.end(),
                     [](const Error &a, const Error &b) { return a.line < b.line; });
    return {};
}

Result<void> Import::writeCustomers()
{
    QStringList newAddresses;
    for (auto customer = m_customers.cbegin(); customer != m_customers.cend(); ++customer) {
        const QString id = customer.key().text();
        const CustomerWords &said = customer.value();
        const QVariant language = said.language ? QVariant(word(*said.language)) : QVariant();
        const QVariant type = said.type ? QVariant(word(*said.type)) : QVariant();
        PALIER_TRY_ASSIGN(
            const auto stands,
            m_connection.row("SELECT name, email, language, type FROM customer WHERE administration_id = ? AND id = ?",
                             {m_books.administration(), id}));
        if (!stands) {
            PALIER_TRY(m_connection.run(
                "INSERT INTO customer (administration_id, id, name, email, language, type) VALUES (?, ?, ?, ?, ?, ?)",
                {m_books.administration(), id, said.name.isEmpty() ? id : said.name,
                 said.email.isNull() ? QString("") : said.email, language.isNull() ? "en" : language,
                 type.isNull() ? "business" : type}));
            ++m_customersChanged;
            continue;
        }
        const QVariantList now{said.name.isEmpty() ? stands->text(0) : said.name,
                               said.email.isEmpty() ? stands->text(1) : said.email,
                               language.isNull() ? stands->text(2) : language, type.isNull() ? stands->text(3) : type};
        if (now == QVariantList{stands->text(0), stands->text(1), stands->text(2), stands->text(3)})
            continue;
        PALIER_TRY(m_connection.run(
            "UPDATE customer SET name = ?, email = ?, language = ?, type = ? WHERE administration_id = ? AND id = ?",
            now + QVariantList{m_books.administration(), id}));
        ++m_customersChanged;
        if (now[1] != stands->text(1))
            newAddresses << id;
    }
    // As when a clerk types it: a new address lifts what the old one had brought.
    PALIER_TRY(
        m_connection.run("DELETE FROM invoice_block WHERE administration_id = ? AND reason = 'undeliverable' AND "
                         "number IN (SELECT i.number FROM invoice AS i\n"
                         " WHERE i.administration_id = ? AND i.customer_id IN (SELECT j.value FROM json_each(?) AS j))",
                         {m_books.administration(), m_books.administration(), jsonList(newAddresses)}));
    return {};
}

Result<void> Import::writeInvoices()
{
    const qint64 administration = m_books.administration();
    for (const Change &change : std::as_const(m_changes)) {
        const KnownInvoice &to = change.to;
        if (change.isNew) {
            PALIER_TRY(
                m_connection.run("INSERT INTO invoice (administration_id, number, customer_id, issued, due, currency, "
                                 "amount, open, state, settled_on, last_step)\n"
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                 {administration, change.row->number.text(), to.customer.text(), dateText(to.issued),
                                  dateText(to.due), to.amount.currency.code(), to.amount.minor, to.open.minor,
                                  word(to.state), dateValue(to.settledOn), change.row->remindedStep.value_or(0)}));
            ++m_outcome.added;
        } else {
            PALIER_TRY(
                m_connection.run("UPDATE invoice SET issued = ?, due = ?, amount = ?, open = ?, state = ?, settled_on "
                                 "= ?, version = version + 1\n"
                                 " WHERE administration_id = ? AND number = ?",
                                 {dateText(to.issued), dateText(to.due), to.amount.minor, to.open.minor, word(to.state),
                                  dateValue(to.settledOn), administration, change.row->number.text()}));
            ++m_outcome.updated;
        }
    }
    m_outcome.unchanged = m_outcome.read - m_outcome.added - m_outcome.updated - m_outcome.rejected.size();
    return {};
}

Result<void> Import::settleAbsent()
{
    QSet<InvoiceNumber> present = m_file.rejectedNumbers; // bad, but there
    for (const InvoiceRow &row : m_file.rows)
        present.insert(row.number);
    QStringList absent;
    PALIER_TRY(m_connection.each("SELECT i.number FROM invoice AS i WHERE i.administration_id = ? AND i.open <> 0",
                                 {m_books.administration()}, [&](const Row &row) -> Result<void> {
                                     if (!present.contains(InvoiceNumber(row.text(0))))
                                         absent << row.text(0);
                                     return {};
                                 }));
    for (const QString &number : std::as_const(absent)) {
        PALIER_TRY(m_connection.run("UPDATE invoice SET open = 0, state = 'paid', settled_on = ?, version = version + "
                                    "1 WHERE administration_id = ? AND number = ?",
                                    {dateText(m_today), m_books.administration(), number}));
    }
    m_outcome.settled = absent.size();
    return {};
}

Result<void> Import::bookAct(const QString &name)
{
    PALIER_TRY(m_books.bookInside({"import_file",
                                   newId(),
                                   {{"name", name},
                                    {"digest", QString::fromLatin1(m_file.digest)},
                                    {"on_date", dateText(m_today)},
                                    {"read_rows", m_outcome.read},
                                    {"added", m_outcome.added},
                                    {"updated", m_outcome.updated},
                                    {"settled", m_outcome.settled},
                                    {"rejected", qint64(m_outcome.rejected.size())}}}));
    return m_books.sealInside();
}

Result<ImportOutcome> Import::run(const QString &name)
{
    PALIER_TRY_ASSIGN(const auto transaction, Transaction::begin(m_connection));
    PALIER_TRY(compare());
    // A row without its number may be any open invoice: what is absent then is not known.
    const bool hides = m_choice.snapshot && m_file.nameless > 0;
    if (!m_outcome.rejected.isEmpty() && (!m_choice.skipBad || hides)) {
        m_outcome.refused = true;
        return m_outcome;
    }
    PALIER_TRY(writeCustomers());
    PALIER_TRY(writeInvoices());
    if (m_choice.snapshot)
        PALIER_TRY(settleAbsent());
    if (changes() > 0)
        PALIER_TRY(bookAct(name));
    if (m_choice.dryRun)
        return m_outcome;
    PALIER_TRY(transaction->commit());
    m_books.sealAfterwards();
    return m_outcome;
}

// For as long as the connection lives. All indexes are written at once, in no order of theirs: with SQLite's usual two
// megabytes most of that would be disk.
Result<void> takeRoom(Connection &connection)
{
    if (!connection.isSqlite())
        return {};
    return connection.execute("PRAGMA cache_size = -262144");
}

} // namespace

Result<ImportOutcome> importInvoices(Books &books, const QString &name, const ReadInvoices &file,
                                     const ImportChoice &choice, QDate businessDate)
{
    PALIER_TRY(takeRoom(books.connection()));
    PALIER_TRY_ASSIGN(const ImportOutcome outcome, Import(books, file, choice, businessDate).run(name));
    const bool isLarge = outcome.added + outcome.updated + outcome.settled >= manyChanges;
    if (isLarge && !choice.dryRun)
        PALIER_TRY(books.connection().execute("ANALYZE"));
    return outcome;
}

} // namespace palier
