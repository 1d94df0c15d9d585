// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the books are, each row beside a yardstick taken in the same run: the same work by hand in bare SQLite.
#include "services/books/invoices.h"
#include "services/intake/demobooks.h"
#include "services/sync/pull.h"
#include "tests/support/office.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <cstdio>

using namespace palier;
using namespace palier::test;

static constexpr int invoices = 50'000;
static constexpr int repeats = 200;

// Milliseconds that the work takes.
template <typename Work> static double millis(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

static void print(const char *name, double ours, double yardstick, const char *unit)
{
    QTextStream(stdout) << name << '\t' << ours << '\t' << yardstick << '\t' << unit << '\n';
}

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

// The first sync of a new replica, against copying the same tables inside SQLite.
static void replicaFill(Books &books, const QString &folder)
{
    const auto replica = have(Replica::open(folder + "/replica"));
    const double ours = millis([&] { have(pull(*replica, books)); });
    const auto bare = have(Connection::open(DatabaseUrl::file(folder + "/bare.sqlite"), Connection::Missing::Create));
    have(bare->execute(QString("ATTACH '%1' AS books").arg(books.connection().url().path)));
    const double yardstick = millis([&] {
        for (const char *table :
             {"customer", "invoice", "invoice_block", "plan", "plan_invoice", "instalment", "proposal", "decision"})
            have(bare->execute(QString("CREATE TABLE %1 AS SELECT * FROM books.%1").arg(table)));
    });
    print("replica_fill", ours, yardstick, "ms");
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
    const QTemporaryDir folder;
    const QDate day = QDate::fromString(today, Qt::ISODate);
    const auto books = have(Books::create(DatabaseUrl::file(folder.filePath("books.sqlite")), "Main", Currency()));
    have(fillDemo(*books, invoices, 1, day));
    firstPage(*books, day);
    replicaFill(*books, folder.path());
    decide(*books, day);
    return 0;
}
