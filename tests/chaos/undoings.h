// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/evidence.h"

namespace palier::chaos {

// Decisions that were undone: in the books by a reversal, or taken back on a workstation before they had left it.
class Undoings
{
public:
    explicit Undoings(const Evidence &evidence)
    {
        const TableCopy &reversals = evidence.books["reversal"];
        for (const TableRow &row : reversals.rows) {
            m_undone.insert(reversals.field(row, "decision_id"));
            m_plans.insert(reversals.field(row, "plan_id"));
        }
        for (const QJsonObject &line : evidence.journal) {
            if (line["act"] == "reversal")
                m_meant.insert(line["who"].toString() + ' ' + line["decision"].toString());
        }
    }

    bool isUndone(const QString &decision) const { return m_undone.contains(decision); } // in the books
    bool isOnPlan(const QString &plan) const { return m_plans.contains(plan); }
    // Whether a driver wrote down that it would take the decision back.
    bool isMeantBy(const QString &who, const QString &decision) const { return m_meant.contains(who + ' ' + decision); }

private:
    QSet<QString> m_undone, m_plans, m_meant;
};

} // namespace palier::chaos
