// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first sync of a new replica from embedded books, against copying the same tables inside SQLite.
#include "services/intake/demobooks.h"
#include "services/sync/pull.h"
#include "tests/bench/measure.h"
#include "tests/support/office.h"

using namespace palier;
using namespace palier::test;

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

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!isWanted("replica_fill"))
        return 0;
    const QTemporaryDir folder;
    const auto books = have(Books::create(DatabaseUrl::file(folder.filePath("books.sqlite")), "Main", Currency()));
    have(fillDemo(*books, benchInvoices(50'000), 1, QDate::fromString(today, Qt::ISODate)));
    replicaFill(*books, folder.path());
    return 0;
}
