// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the desktop stands there: process start to first painted window, of the real program in processes of its
// own, beside a program that shows an empty QMainWindow. Both tell the moment themselves (app/firstpaint.h).
#include "tests/bench/measure.h"
#include "tests/bench/reference.h"

#include <QProcess>

using namespace palier::test;

static constexpr int turns = 25, warmUp = 5;

static double untilPainted(const QString &program, const QStringList &arguments)
{
    constexpr int patience = 60'000;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PALIER_TELL_PAINTED", "1");
    process.setProcessEnvironment(environment);
    QByteArray told;
    const double spent = millis([&] {
        process.start(program, arguments);
        while (!told.contains("painted") && process.waitForReadyRead(patience))
            told += process.readAllStandardOutput();
    });
    process.terminate();
    process.waitForFinished(patience);
    if (!told.contains("painted"))
        qFatal("%s never painted its window", qPrintable(program));
    return spent;
}

// A team's workstation whose server is out of reach: nothing is written into the reference, and nothing is waited for.
static QStringList on(const Reference &reference)
{
    return {"--books", "postgresql://palier_bench@127.0.0.1:9/palier", "--replica",  reference.replica,
            "--today", reference.today.toString(Qt::ISODate),          "--language", "en"};
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!isWanted("startup") && !isWanted("startup_small"))
        return 0;
    const QString desktop = PALIER_BIN_DIR "/palier", empty = QCoreApplication::applicationDirPath() + "/emptywindow";
    const Reference large = referenceOf(benchInvoices(50'000));
    const auto ours = [&] { return untilPainted(desktop, on(large)); };
    const auto yardstick = [&] { return untilPainted(empty, {}); };
    inTurns(warmUp, ours, yardstick); // what lies on the disk is in memory, the processor at its usual pace
    if (isWanted("startup")) {
        const auto [mine, its] = inTurns(turns, ours, yardstick);
        print("startup", mine, its, "ms");
    }
    if (isWanted("startup_small")) {
        const Reference small = referenceOf(1000);
        const auto [mine, its] = inTurns(turns, ours, [&] { return untilPainted(desktop, on(small)); });
        print("startup_small", mine, its, "ms");
    }
    return 0;
}
