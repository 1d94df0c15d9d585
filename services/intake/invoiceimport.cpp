// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/invoiceimport.h"

#include "services/intake/invoicechange.h"
#include "services/sql/boundvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

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
    Result<void> compareCustomers();
    Result<void> findAbsent();
    Result<void> bookAct(const QString &name);
    Result<void> layPages(const QString &file);
    Result<void> layPage(const QString &file, const QJsonArray &customers, const QJsonArray &invoices,
                         const QJsonArray &settled);

    Books &m_books;
    Connection &m_connection;
    const ReadInvoices &m_file;
    const ImportChoice m_choice;
    const QDate m_today;
    QList<Change> m_changes;
    QHash<CustomerId, CustomerWords> m_customers;
    QList<QJsonObject> m_customerChanges;
    QStringList m_absent; // from a list of all open items: settled
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

// What the file says of customers, where it is news.
Result<void> Import::compareCustomers()
{
    for (auto customer = m_customers.cbegin(); customer != m_customers.cend(); ++customer) {
        const QString id = customer.key().text();
        const CustomerWords &said = customer.value();
        PALIER_TRY_ASSIGN(
            const auto stands,
            m_connection.row("SELECT name, email, language, type FROM customer WHERE administration_id = ? AND id = ?",
                             {m_books.administration(), id}));
        const QStringList before = stands
                                       ? QStringList{stands->text(0), stands->text(1), stands->text(2), stands->text(3)}
                                       : QStringList{id, "", "en", "business"};
        const QStringList now{
            said.name.isEmpty() ? before[0] : said.name, said.email.isEmpty() ? before[1] : said.email,
            said.language ? word(*said.language) : before[2], said.type ? word(*said.type) : before[3]};
        if (!stands || now != before)
            m_customerChanges << QJsonObject{
                {"id", id}, {"name", now[0]}, {"email", now[1]}, {"language", now[2]}, {"type", now[3]}};
    }
    return {};
}

Result<void> Import::findAbsent()
{
    QSet<InvoiceNumber> present = m_file.rejectedNumbers; // bad, but there
    for (const InvoiceRow &row : m_file.rows)
        present.insert(row.number);
    return m_connection.each("SELECT i.number FROM invoice AS i WHERE i.administration_id = ? AND i.open <> 0",
                             {m_books.administration()}, [&](const Row &row) -> Result<void> {
                                 if (!present.contains(InvoiceNumber(row.text(0))))
                                     m_absent << row.text(0);
                                 return {};
                             });
}

static QJsonObject jsonOf(const Change &change)
{
    const KnownInvoice &to = change.to;
    return {{"number", change.row->number.text()},
            {"customer", to.customer.text()},
            {"issued", dateText(to.issued)},
            {"due", dateText(to.due)},
            {"currency", to.amount.currency.code()},
            {"amount", to.amount.minor},
            {"open", to.open.minor},
            {"state", word(to.state)},
            {"settled_on", to.settledOn.isValid() ? QJsonValue(dateText(to.settledOn)) : QJsonValue()},
            {"last_step", change.row->remindedStep.value_or(0)}};
}

static QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<void> Import::layPage(const QString &file, const QJsonArray &customers, const QJsonArray &invoices,
                             const QJsonArray &settled)
{
    PALIER_TRY(m_connection.run(
        "INSERT INTO import_page (administration_id, file_id, on_date, customers, invoices, settled) VALUES (?, ?, ?, "
        "?, ?, ?)",
        {m_books.administration(), file, dateText(m_today), textOf(customers), textOf(invoices), textOf(settled)}));
    return {};
}

// Customers first: invoices name them. In the order of their keys, as everybody writes.
Result<void> Import::layPages(const QString &file)
{
    std::sort(m_changes.begin(), m_changes.end(),
              [](const Change &a, const Change &b) { return a.row->number.text() < b.row->number.text(); });
    for (qsizetype from = 0; from < m_customerChanges.size(); from += atOnce) {
        QJsonArray page;
        for (const QJsonObject &customer : m_customerChanges.mid(from, atOnce))
            page << customer;
        PALIER_TRY(layPage(file, page, {}, {}));
    }
    for (qsizetype from = 0; from < m_changes.size(); from += atOnce) {
        QJsonArray page;
        for (qsizetype i = from; i < std::min(from + atOnce, m_changes.size()); ++i)
            page << jsonOf(m_changes[i]);
        PALIER_TRY(layPage(file, {}, page, {}));
    }
    for (qsizetype from = 0; from < m_absent.size(); from += atOnce)
        PALIER_TRY(layPage(file, {}, {}, QJsonArray::fromStringList(m_absent.mid(from, atOnce))));
    return {};
}

Result<void> Import::bookAct(const QString &name)
{
    const auto id = newId();
    PALIER_TRY(m_books.bookInside({"import_file",
                                   id,
                                   {{"name", name},
                                    {"digest", QString::fromLatin1(m_file.digest)},
                                    {"on_date", dateText(m_today)},
                                    {"read_rows", m_outcome.read},
                                    {"added", m_outcome.added},
                                    {"updated", m_outcome.updated},
                                    {"settled", m_outcome.settled},
                                    {"rejected", qint64(m_outcome.rejected.size())}}}));
    PALIER_TRY(layPages(id.text()));
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
    PALIER_TRY(compareCustomers());
    if (m_choice.snapshot)
        PALIER_TRY(findAbsent());
    for (const Change &change : std::as_const(m_changes))
        ++(change.isNew ? m_outcome.added : m_outcome.updated);
    m_outcome.settled = m_absent.size();
    m_outcome.unchanged = m_outcome.read - m_outcome.added - m_outcome.updated - m_outcome.rejected.size();
    const bool isNews = !m_changes.isEmpty() || !m_absent.isEmpty() || !m_customerChanges.isEmpty();
    if (isNews)
        PALIER_TRY(bookAct(name)); // in a dry run too: what the books would refuse is told
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
        PALIER_TRY(books.analyze());
    return outcome;
}

} // namespace palier
