// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/bench/teambench.h"
#include "tests/support/office.h"

#include <QProcess>

namespace palier::test {

namespace {

// Statements that clients sent to this database since the server counts.
double statementsSoFar(Connection &counter, const QString &database)
{
    return double(have(counter.row("SELECT coalesce(sum(s.calls), 0) FROM counting.pg_stat_statements AS s\n"
                                   "  JOIN pg_database AS d ON d.oid = s.dbid WHERE d.datname = ?",
                                   {database}))
                      ->number(0));
}

} // namespace

// What an open desktop that nobody touches asks of the server: the program itself, after its first sync.
void benchIdleDesktop(TeamBooks &team)
{
    constexpr int settlingMsecs = 15'000, countedMsecs = 60'000;
    // Counted from another database, whose own statements are not among them.
    DatabaseUrl other = team.books->connection().url();
    other.database = "postgres";
    const auto counter = have(Connection::open(other));
    have(counter->execute("CREATE SCHEMA counting"));
    have(counter->execute("CREATE EXTENSION pg_stat_statements SCHEMA counting"));
    QProcess desktop;
    desktop.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    desktop.start(PALIER_BIN_DIR "/palier",
                  {"--books", team.url.text(), "--replica", team.folder.filePath("listener")});
    const auto staysOpen = [&desktop](int msecs) {
        if (desktop.waitForFinished(msecs) || desktop.state() != QProcess::Running)
            qFatal("the desktop did not stay open");
    };
    if (!desktop.waitForStarted())
        qFatal("the desktop does not start");
    staysOpen(settlingMsecs);
    const double before = statementsSoFar(*counter, team.url.database);
    staysOpen(countedMsecs);
    const double counted = statementsSoFar(*counter, team.url.database) - before;
    if (before <= 0)
        qFatal("the desktop never spoke to the books");
    desktop.terminate();
    if (!desktop.waitForFinished())
        desktop.kill();
    print("pg_idle", counted * 60'000 / countedMsecs, 0, "statements/min");
}

} // namespace palier::test
