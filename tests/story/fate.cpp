// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/fate.h"

#include <QElapsedTimer>
#include <numeric>

namespace palier::test {

double &Fate::span(const QString &kind) { return m_spans.contains(kind) ? m_spans[kind] : *m_spans.insert(kind, 150); }

std::chrono::milliseconds Fate::delay(const QString &kind)
{
    return std::chrono::milliseconds(m_random.bounded(int(span(kind)) + 1));
}

void Fate::escaped(const QString &kind, std::chrono::milliseconds took)
{
    ++m_escapes[kind];
    span(kind) = double(took.count()) * 1.3 + 2;
}

void Fate::hit(const QString &kind)
{
    ++m_hits[kind];
    span(kind) *= 1.25;
}

bool Fate::strike(QProcess &process, const QString &kind)
{
    QElapsedTimer timer;
    timer.start();
    if (process.waitForFinished(int(delay(kind).count()))) {
        escaped(kind, std::chrono::milliseconds(timer.elapsed()));
        return true;
    }
    process.kill();
    process.waitForFinished();
    hit(kind);
    return false;
}

int Fate::hits() const
{
    const auto all = m_hits.values();
    return std::accumulate(all.cbegin(), all.cend(), 0);
}

QString Fate::summary() const
{
    QStringList parts;
    QStringList kinds = m_spans.keys();
    kinds.sort();
    for (const QString &kind : std::as_const(kinds))
        parts << QString("%1 %2 of %3").arg(kind).arg(m_hits[kind]).arg(m_hits[kind] + m_escapes[kind]);
    return "killed in time: " + parts.join(", ");
}

} // namespace palier::test
