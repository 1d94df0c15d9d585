// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a desk is on embedded books, each row beside the same work by hand in bare SQLite.
#include "services/intake/demobooks.h"
#include "tests/bench/measure.h"
#include "tests/support/office.h"

using namespace palier;
using namespace palier::test;

static constexpr int repeats = 200;

// The first 200 rows of the filter that a reviewer lives in, against the same rows by one bare statement.
static void firstPage(Books &books, QDate today)
{
    InvoiceQuery query;
    query.blocked = {BlockReason::PlanProposed};
    query.businessDate = today;
    const double ours = millis([&] {
        for (int i = 0; i < repeats; ++i)
            have(Invoices(books).page(query, 200));
    });
    const double bare = millis([&] {
        for (int i = 0; i < repeats; ++i)
            have(books.connection().rows(
                "SELECT i.number, i.customer_id, i.due, i.open FROM invoice AS i JOIN invoice_block AS b\n"
                "    ON b.administration_id = i.administration_id AND b.number = i.number\n"
                " WHERE i.administration_id = 1 AND b.reason = 'plan_proposed' ORDER BY i.due, i.number LIMIT 200"));
    });
    print("first_page", ours / repeats, bare / repeats, "ms");
}

// Decisions one by one, each durable, against the rows of a decision written by hand in a transaction each.
static void decide(Books &books, QDate today)
{
    Desk desk(books, today);
    Plans::Query waiting;
    waiting.state = PlanState::Proposed;
    waiting.limit = repeats;
    const auto plans = have(desk.plans().list(waiting));
    const double ours = millis([&] {
        for (const Plan &plan : plans)
            have(desk.decide(plan.id, Verdict::Refuse, "other"));
    });
    have(books.connection().execute("CREATE TABLE by_hand (a text, b text, c text, d text)"));
    const double yardstick = millis([&] {
        for (const Plan &plan : plans) {
            const auto transaction = have(Transaction::begin(books.connection()));
            for (const char *row : {"decision", "plan", "block", "audit", "mail"})
                have(
                    books.connection().run("INSERT INTO by_hand VALUES (?, ?, ?, ?)", {plan.id.text(), row, "x", "y"}));
            have(transaction->commit());
        }
    });
    print("decide", ours / double(plans.size()), yardstick / double(plans.size()), "ms");
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!isWanted("first_page") && !isWanted("decide"))
        return 0;
    const QTemporaryDir folder;
    const QDate day = QDate::fromString(today, Qt::ISODate);
    const auto books = have(Books::create(DatabaseUrl::file(folder.filePath("books.sqlite")), "Main", Currency()));
    have(fillDemo(*books, benchInvoices(50'000), 1, day));
    if (isWanted("first_page"))
        firstPage(*books, day);
    if (isWanted("decide"))
        decide(*books, day);
    return 0;
}
