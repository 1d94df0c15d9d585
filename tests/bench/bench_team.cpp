// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a team's books are, on PostgreSQL with every commit on the disk.
#include "services/books/clerks.h"
#include "services/intake/demobooks.h"
#include "services/sync/syncround.h"
#include "tests/bench/measure.h"
#include "tests/bench/teambench.h"
#include "tests/support/office.h"
#include "tests/support/postgresserver.h"

using namespace palier;
using namespace palier::test;

static constexpr std::pair<const char *, void (*)(TeamBooks &)> benchmarks[] = {
    {"pg_replica_fill", benchReplicaFill},
    {"pg_decide", benchDecisions},
    {"pg_notice", benchNotice},
    {"pg_idle", benchIdleDesktop},
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (std::none_of(std::begin(benchmarks), std::end(benchmarks),
                     [](const auto &benchmark) { return isWanted(benchmark.first); }))
        return 0;
    QString why;
    const auto server = PostgresServer::start(
        &why, {"fsync=on", "shared_preload_libraries=pg_stat_statements", "shared_buffers=512MB", "max_wal_size=4GB"});
    if (!server) {
        std::fprintf(stderr, "bench_team is left out: %s\n", qPrintable(why));
        return 0;
    }
    TeamBooks team;
    team.url = server->newDatabase();
    team.programs = QFileInfo(server->programPath("psql")).path();
    team.today = QDate::fromString(today, Qt::ISODate);
    team.books = have(Books::create(team.url, "Main", Currency()));
    have(fillDemo(*team.books, benchInvoices(200'000), 1, team.today));
    team.url.user = have(Clerks(*team.books).add({"anna", Role::Reviewer})).login;
    team.clerk = have(reachBooks(*have(Replica::open(team.folder.filePath("first"))), team.url)); // as a desk does
    have(team.clerk->choose({}));
    for (const auto &[name, run] : benchmarks) {
        if (isWanted(name))
            run(team);
    }
    return 0;
}
