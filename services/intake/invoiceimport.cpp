// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/invoiceimport.h"

#include "models/sortname.h"
#include "services/intake/importcomparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <tuple>

namespace palier {

namespace {

using Change = ImportComparison::Change;
constexpr qsizetype atOnce = ImportComparison::atOnce; // rows of a page
constexpr qint64 manyChanges = 1000;                   // after which the planner's figures are made anew
constexpr qsizetype shownAbsent = 20;

QJsonObject jsonOf(const Change &change)
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

// Null: the file says nothing new there. What stands then is for the books to know, at the moment when they are
// changed.
QJsonObject jsonOf(const ImportComparison::CustomerChange &customer)
{
    const CustomerWords &said = customer.said;
    const auto unlessEmpty = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{"id", customer.id},
            {"name", unlessEmpty(said.name)},
            {"sort_name", sortName(said.name.isEmpty() ? customer.id : said.name)},
            {"email", unlessEmpty(said.email)},
            {"language", said.language ? QJsonValue(word(*said.language)) : QJsonValue()},
            {"type", said.type ? QJsonValue(word(*said.type)) : QJsonValue()}};
}

QJsonValue jsonOf(const ImportComparison::Absent &absent) { return absent.number; }

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// A row without its number may be any open invoice: what is absent then is not known.
bool isRefused(const ImportComparison &comparison, const ReadInvoices &file, const ImportChoice &choice)
{
    const bool hides = choice.snapshot && file.nameless > 0;
    return !comparison.rejected.isEmpty() && (!choice.skipBad || hides);
}

ImportOutcome outcomeOf(const ImportComparison &comparison, const ReadInvoices &file)
{
    ImportOutcome outcome;
    outcome.read = file.read;
    outcome.rejected = comparison.rejected;
    for (const Change &change : comparison.changes)
        ++(change.isNew ? outcome.added : outcome.updated);
    for (const auto &customer : comparison.customers)
        outcome.newCustomers += customer.isNew ? 1 : 0;
    outcome.settled = comparison.absent.size();
    outcome.unchanged = outcome.read - outcome.added - outcome.updated - outcome.rejected.size();
    QList<Money> open;
    for (const auto &absent : comparison.absent)
        open << absent.open;
    outcome.absentOpen = sumByCurrency(open).value_or(QList<Money>());
    for (const auto &absent : comparison.absent.mid(0, shownAbsent))
        outcome.absent << absent.number;
    return outcome;
}

ImportOutcome refusedOutcome(const ImportComparison &comparison, const ReadInvoices &file)
{
    ImportOutcome outcome;
    outcome.read = file.read;
    outcome.rejected = comparison.rejected;
    outcome.refused = true;
    return outcome;
}

class Import
{
public:
    Import(Books &books, const ReadInvoices &file, const ImportChoice &choice, QDate businessDate,
           const ImportWatch &watch)
        : m_books(books),
          m_file(file),
          m_choice(choice),
          m_today(businessDate),
          m_watch(watch),
          m_comparison(books, file, businessDate, watch)
    {
    }

    Result<ImportOutcome> run(const QString &name);

private:
    Result<void> bookAct(const QString &name, const ImportOutcome &outcome);
    Result<void> layPages(const QString &file);
    template <typename Item, typename Lay> Result<void> inPages(const QList<Item> &list, const Lay &lay);
    Result<void> layPage(const QString &file, const QJsonArray &customers, const QJsonArray &invoices,
                         const QJsonArray &settled);

    Books &m_books;
    const ReadInvoices &m_file;
    const ImportChoice m_choice;
    const QDate m_today;
    const ImportWatch &m_watch;
    ImportComparison m_comparison;
    ImportProgress m_progress;
};

Result<void> Import::layPage(const QString &file, const QJsonArray &customers, const QJsonArray &invoices,
                             const QJsonArray &settled)
{
    PALIER_TRY(m_books.connection().run(
        "INSERT INTO import_page (administration_id, file_id, on_date, customers, invoices, settled) VALUES (?, ?, ?, "
        "?, ?, ?)",
        {m_books.administration(), file, dateText(m_today), textOf(customers), textOf(invoices), textOf(settled)}));
    return {};
}

// Hands a list over in pages of JSON, in its order.
template <typename Item, typename Lay> Result<void> Import::inPages(const QList<Item> &list, const Lay &lay)
{
    for (qsizetype from = 0; from < list.size(); from += atOnce) {
        PALIER_TRY(tell(m_watch, m_progress));
        const qsizetype to = std::min(from + atOnce, list.size());
        QJsonArray page;
        for (qsizetype i = from; i < to; ++i)
            page << jsonOf(list[i]);
        PALIER_TRY(lay(page));
        m_progress.done += to - from;
    }
    return {};
}

// Customers first: invoices name them. In the order of their keys, as everybody writes.
Result<void> Import::layPages(const QString &file)
{
    auto &changes = m_comparison.changes;
    std::sort(changes.begin(), changes.end(),
              [](const Change &a, const Change &b) { return a.row->number.text() < b.row->number.text(); });
    std::sort(m_comparison.customers.begin(), m_comparison.customers.end(),
              [](const auto &a, const auto &b) { return a.id < b.id; });
    m_progress = {ImportStage::Writing, 0, m_comparison.customers.size() + changes.size() + m_comparison.absent.size()};
    PALIER_TRY(inPages(m_comparison.customers, [&](const QJsonArray &page) { return layPage(file, page, {}, {}); }));
    PALIER_TRY(inPages(changes, [&](const QJsonArray &page) { return layPage(file, {}, page, {}); }));
    return inPages(m_comparison.absent, [&](const QJsonArray &page) { return layPage(file, {}, {}, page); });
}

Result<void> Import::bookAct(const QString &name, const ImportOutcome &outcome)
{
    const auto id = newId();
    PALIER_TRY(m_books.bookInside({"import_file",
                                   id,
                                   {{"name", name},
                                    {"digest", QString::fromLatin1(m_file.digest)},
                                    {"on_date", dateText(m_today)},
                                    {"read_rows", outcome.read},
                                    {"added", outcome.added},
                                    {"updated", outcome.updated},
                                    {"settled", outcome.settled},
                                    {"rejected", qint64(outcome.rejected.size())}}}));
    PALIER_TRY(layPages(id.text()));
    PALIER_TRY(tell(m_watch, {ImportStage::Finishing}));
    return m_books.sealInside();
}

Result<ImportOutcome> Import::run(const QString &name)
{
    PALIER_TRY_ASSIGN(const auto transaction, Transaction::begin(m_books.connection()));
    PALIER_TRY(m_comparison.compareInvoices());
    if (isRefused(m_comparison, m_file, m_choice))
        return refusedOutcome(m_comparison, m_file);
    PALIER_TRY(m_comparison.compareCustomers());
    if (m_choice.snapshot)
        PALIER_TRY(m_comparison.findAbsent());
    const ImportOutcome outcome = outcomeOf(m_comparison, m_file);
    const bool isNews =
        !m_comparison.changes.isEmpty() || !m_comparison.absent.isEmpty() || !m_comparison.customers.isEmpty();
    if (isNews)
        PALIER_TRY(bookAct(name, outcome)); // in a dry run too: what the books would refuse is told
    if (m_choice.dryRun)
        return outcome;
    PALIER_TRY(transaction->commit());
    m_books.sealAfterwards();
    return outcome;
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
                                     const ImportChoice &choice, QDate businessDate, const ImportWatch &watch)
{
    PALIER_TRY(takeRoom(books.connection()));
    PALIER_TRY_ASSIGN(const ImportOutcome outcome, Import(books, file, choice, businessDate, watch).run(name));
    const bool isLarge = outcome.added + outcome.updated + outcome.settled >= manyChanges;
    if (isLarge && !choice.dryRun)
        std::ignore = books.analyze(); // what came in stands already; the office's upkeep makes up for it
    return outcome;
}

Result<ImportOutcome> previewImport(Ledger &ledger, const ReadInvoices &file, const ImportChoice &choice,
                                    QDate businessDate, const ImportWatch &watch)
{
    PALIER_TRY_ASSIGN(const auto transaction, Transaction::begin(ledger.connection(), Transaction::Access::Read));
    ImportComparison comparison(ledger, file, businessDate, watch);
    PALIER_TRY(comparison.compareInvoices());
    PALIER_TRY(comparison.compareCustomers());
    if (choice.snapshot)
        PALIER_TRY(comparison.findAbsent());
    ImportOutcome outcome = outcomeOf(comparison, file);
    outcome.refused = isRefused(comparison, file, choice);
    return outcome;
}

} // namespace palier
