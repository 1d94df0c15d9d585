// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <chrono>

namespace palier::test {

// Ends programs at moments that nobody knows beforehand, with SIGKILL. It learns how long each kind takes here, so that
// the blows fall before, within and after the act on fast and on busy computers.
class Fate
{
public:
    explicit Fate(quint32 seed) : m_random(seed) {}

    // Within 150 ms until a kind is known.
    std::chrono::milliseconds delay(const QString &kind);
    // What came of it: it was faster than the blow and took so long, or was hit.
    void escaped(const QString &kind, std::chrono::milliseconds took);
    void hit(const QString &kind);

    // Whether the program, just started, ended by itself before the blow.
    bool strike(QProcess &process, const QString &kind);

    bool coin() { return m_random.bounded(2) == 1; }
    int below(qsizetype end) { return m_random.bounded(int(end)); }
    int hits() const; // of all kinds
    QString summary() const;

private:
    double &span(const QString &kind);

    QRandomGenerator m_random;
    QHash<QString, double> m_spans; // milliseconds
    QHash<QString, int> m_hits, m_escapes;
};

} // namespace palier::test
