// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

using namespace palier::chaos;

// `dev chaos`: rounds of faults, each with a seed of its own and a check at its end, until the time is over.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{"minutes", "How long, at least one round", "N", "5"},
                       {"seed", "Of the first round; the others count on from it", "S", "1"},
                       {"round", "Seconds of faults in a round", "SECONDS", "40"},
                       {"folder", "Where journals and evidence are kept", "DIR", "build/chaos"},
                       {"json", "One JSON document instead of text"}});
    parser.process(application);
    const double minutes = parser.value("minutes").toDouble();
    const auto most = qint64(minutes * 60'000);
    const quint32 seed = parser.value("seed").toUInt();
    if (minutes <= 0 || parser.value("round").toInt() <= 0) {
        std::fputs("chaos: --minutes and --round want a number\n", stderr);
        return 2;
    }
    listenForStop();
    qputenv("PGPASSWORD", ServerNode::password().toUtf8());
    QString why;
    const auto servers = ServerPair::start(&why);
    if (!servers) {
        std::fprintf(stderr, "chaos: %s\n", qPrintable(why));
        return 2;
    }
    if (Cast::clockLibrary().isEmpty())
        std::fputs("chaos: libfaketime is not installed, so all clocks are right\n", stderr);
    Tally tally;
    Report report;
    QElapsedTimer timer;
    timer.start();
    for (quint32 round = seed; !isAskedToStop() && (round == seed || timer.elapsed() < most); ++round) {
        const int before = tally.faults();
        const Outcome outcome = Round(*servers, tally, round, QString("%1/%2").arg(parser.value("folder")).arg(round))
                                    .play(parser.value("round").toInt());
        if (isAskedToStop())
            break; // half a round says nothing
        report.add(round, outcome);
        for (const Violation &violation : outcome.violations)
            std::fprintf(stderr, "seed %u: %s: %s\n", round, qPrintable(violation.name), qPrintable(violation.detail));
        std::fprintf(stderr, "seed %u: %d faults, %d acts, %d decisions, %d conflicts, %lld violations %s\n", round,
                     tally.faults() - before, outcome.acts, outcome.decisions, outcome.conflicts,
                     qlonglong(outcome.violations.size()), qPrintable(outcome.failure));
    }
    const qint64 seconds = timer.elapsed() / 1000;
    const QByteArray json = report.json(tally, seconds, seed);
    QFile kept(parser.value("folder") + "/report.json");
    if (kept.open(QIODevice::WriteOnly))
        kept.write(json);
    std::fputs(parser.isSet("json") ? json.constData() : qPrintable(report.text(tally, seconds)), stdout);
    if (!report.isClean())
        return 1;
    return isAskedToStop() ? 128 + stopSignal() : 0; // stopped before its time
}
