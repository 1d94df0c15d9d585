// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/report.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace palier::chaos {

void Report::add(quint32 seed, const Outcome &outcome)
{
    ++m_rounds;
    if (!outcome.failure.isEmpty())
        m_found << Found{seed, {"round_not_played", outcome.failure}};
    for (const Violation &violation : outcome.violations)
        m_found << Found{seed, violation};
    m_sums.acts += outcome.acts;
    m_sums.decisions += outcome.decisions;
    m_sums.undone += outcome.undone;
    m_sums.takenBack += outcome.takenBack;
    m_sums.conflicts += outcome.conflicts;
    m_sums.mails += outcome.mails;
    m_sums.copiesInWindow += outcome.copiesInWindow;
}

QString Report::text(const Tally &tally, qint64 seconds) const
{
    QString text = QString("%1 rounds in %2 s, %3 faults injected\n").arg(m_rounds).arg(seconds).arg(tally.faults());
    const auto counts = tally.all();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        text += QString("  %1 %2%3\n")
                    .arg(it.key(), -22)
                    .arg(it.value(), 7)
                    .arg(Tally::isFault(it.key()) ? "" : "  (not counted)");
    text += QString("%1 acts acknowledged, %2 decisions made and %3 of them undone, %4 more taken back before "
                    "they left\n"
                    "%5 conflicts shown to their authors\n"
                    "%6 mails arrived; %7 second copies, each under the same Message-ID and in SMTP's own window\n"
                    "%8 violations\n")
                .arg(m_sums.acts)
                .arg(m_sums.decisions)
                .arg(m_sums.undone)
                .arg(m_sums.takenBack)
                .arg(m_sums.conflicts)
                .arg(m_sums.mails)
                .arg(m_sums.copiesInWindow)
                .arg(m_found.size());
    for (const Found &found : m_found)
        text += QString("  seed %1: %2: %3\n").arg(found.seed).arg(found.violation.name, found.violation.detail);
    return text;
}

QByteArray Report::json(const Tally &tally, qint64 seconds, quint32 seed) const
{
    QJsonObject faults;
    const auto counts = tally.all();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        faults.insert(it.key(), it.value());
    QJsonArray violations;
    for (const Found &found : m_found)
        violations << QJsonObject{
            {"seed", qint64(found.seed)}, {"name", found.violation.name}, {"detail", found.violation.detail}};
    const QJsonObject all{{"seed", qint64(seed)},
                          {"seconds", seconds},
                          {"rounds", m_rounds},
                          {"faults", faults},
                          {"faults_total", tally.faults()},
                          {"acts", m_sums.acts},
                          {"decisions", m_sums.decisions},
                          {"undone", m_sums.undone},
                          {"taken_back", m_sums.takenBack},
                          {"conflicts", m_sums.conflicts},
                          {"mails", m_sums.mails},
                          {"mails_twice_in_window", m_sums.copiesInWindow},
                          {"violations", violations}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace palier::chaos
