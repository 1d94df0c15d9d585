// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/demobooks.h"

#include "services/intake/demoplans.h"

namespace palier {

namespace {

constexpr int mostInvoices = 10'000'000;

Result<void> setDemoSettings(Books &books, DemoRandom &random, QDate today)
{
    static constexpr std::pair<const char *, const char *> settings[] = {
        {"billing.allow_proposal", "on"},
        {"creditor.name", "Palier Demo"},
        {"creditor.iban", "NL91ABNA0417164300"}, // the example of the Dutch banks' association
        {"creditor.bic", "ABNANL2A"},
    };
    for (const auto &[key, value] : settings)
        PALIER_TRY(books.bookInside({"setting_change",
                                     random.id<ActId>(today),
                                     {{"key", QString::fromLatin1(key)}, {"value", QString::fromLatin1(value)}}}));
    return {};
}

// A decision of the past was told to its customer then, where there was an address: nothing of it goes out any more.
Result<void> tickOffMails(Books &books)
{
    const QString customers =
        "FROM customer AS c WHERE c.administration_id = mail.administration_id AND c.id = mail.customer_id";
    PALIER_TRY(books.connection().run("UPDATE mail SET attempts = 1, address = (SELECT c.email " + customers +
                                          "), language = (SELECT c.language " + customers +
                                          ")\n"
                                          " WHERE administration_id = ?",
                                      {books.administration()}));
    PALIER_TRY(books.connection().run(
        "UPDATE mail SET state = CASE address WHEN '' THEN 'failed' ELSE 'sent' END, last_error = CASE address WHEN '' "
        "THEN ? ELSE '' END,\n"
        "       sent_at = CASE address WHEN '' THEN NULL ELSE queued_at END WHERE administration_id = ?",
        {word(Fault::NoAddress), books.administration()}));
    return {};
}

} // namespace

Result<DemoOutcome> fillDemo(Books &books, int invoices, quint64 seed, QDate today)
{
    if (invoices < 1 || invoices > mostInvoices)
        return refused(Fault::BadCount, QString("1..%1").arg(mostInvoices), "invoices");
    Connection &connection = books.connection();
    // Each administration has its own people and ids, also where all are filled from one seed.
    DemoRandom random(seed + quint64(books.administration() - 1) * 0x9e3779b97f4a7c15ULL);
    // The transaction's pages stay in memory, up to half a gigabyte, instead of going back and forth to the disk.
    if (connection.isSqlite())
        PALIER_TRY(connection.execute("PRAGMA cache_size = -500000"));
    auto filled = inTransaction(connection, [&]() -> Result<DemoOutcome> {
        PALIER_TRY_ASSIGN(const auto taken, connection.row("SELECT 1 FROM customer WHERE administration_id = ? LIMIT 1",
                                                           {books.administration()}));
        if (taken)
            return refused(Fault::NotEmpty, {}, "books");
        PALIER_TRY(setDemoSettings(books, random, today));
        PALIER_TRY_ASSIGN(const DemoInvoices laid, layDemoInvoices(books, random, invoices, today));
        // Else PostgreSQL takes the tables for as small as they were, and every act reads them whole.
        if (!connection.isSqlite())
            PALIER_TRY(books.analyze());
        PALIER_TRY_ASSIGN(const DemoPlans plans, layDemoPlans(books, random, invoices, laid, today));
        PALIER_TRY(tickOffMails(books));
        PALIER_TRY(books.sealInside());
        PALIER_TRY_ASSIGN(const auto open,
                          connection.row("SELECT count(*) FROM invoice WHERE administration_id = ? AND open > 0",
                                         {books.administration()}));
        return DemoOutcome{laid.customers,        invoices,     int(open->number(0)), plans.blocks, plans.waiting,
                           plans.waitingInvoices, plans.active, plans.refused};
    });
    if (connection.isSqlite())
        PALIER_TRY(connection.execute("PRAGMA cache_size = -2000")); // as it comes
    if (filled) {
        books.sealAfterwards();
        PALIER_TRY(books.analyze());
    }
    return filled;
}

} // namespace palier
