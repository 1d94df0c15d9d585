// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QRegularExpression>
#include <QTextStream>
#include <algorithm>
#include <cstdio>

// What every benchmark needs: a stopwatch, the row that `dev bench` reads, and how much of the reference to take.
namespace palier::test {

// Milliseconds that the work takes.
template <typename Work> double millis(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

// Ours and the yardstick in turns, now the one first and now the other, so that what else the computer does meets both;
// the median of each.
template <typename Ours, typename Yardstick>
std::pair<double, double> inTurns(int turns, const Ours &ours, const Yardstick &yardstick)
{
    QList<double> mine, its;
    for (int turn = 0; turn < turns; ++turn) {
        if (turn % 2 == 0)
            mine << ours();
        its << yardstick();
        if (turn % 2 == 1)
            mine << ours();
    }
    return {median(mine), median(its)};
}

// A row: ours, what it is held against (0: nothing), and the unit of both.
inline void print(const char *name, double ours, double yardstick, const char *unit)
{
    QTextStream(stdout) << name << '\t' << ours << '\t' << yardstick << '\t' << unit << '\n';
}

// What `dev bench` was given: `--full` takes the reference, the million invoices of `palierctl demo`, `--invoices N` so
// many, and names only those benchmarks.
inline int benchInvoices(int usually)
{
    const QStringList words = QCoreApplication::arguments();
    const qsizetype option = words.indexOf("--invoices");
    return words.contains("--full") ? 1'000'000 : option < 0 ? usually : words.value(option + 1).toInt();
}
inline bool isWanted(const QString &benchmark)
{
    static const QRegularExpression name("^[a-z][a-z_]*$");
    const QStringList names = QCoreApplication::arguments().mid(1).filter(name);
    return names.isEmpty() || names.contains(benchmark);
}

} // namespace palier::test
