// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"
#include "tests/chaos/undoings.h"

namespace palier::chaos {

// What ends a proposal's waiting. Of these a plan has one, or none while it waits.
static const QStringList endings{"decision", "withdrawal", "lapse"};

QList<Violation> violationsOfDecisions(const Evidence &evidence)
{
    QList<Violation> found;
    const Undoings undoings(evidence);
    QMultiHash<QString, QString> ends; // plan, id of what ended it
    for (const QString &table : endings) {
        const TableCopy &facts = evidence.books[table];
        for (const TableRow &row : facts.rows) {
            if (!undoings.isUndone(facts.field(row, "id")))
                ends.insert(facts.field(row, "plan_id"), facts.field(row, "id"));
        }
    }
    const TableCopy &plans = evidence.books["plan"];
    for (const TableRow &plan : plans.rows) {
        const QString id = plans.field(plan, "id"), state = plans.field(plan, "state");
        const auto ended = ends.values(id);
        if (ended.size() > 1)
            found << Violation{"decided_twice", id + " by " + ended.join(' ')};
        if ((state == "proposed") != ended.isEmpty() || plans.field(plan, "decision_id") != ended.value(0))
            found << Violation{"state_without_decision", id + ' ' + state + ' ' + plans.field(plan, "decision_id")};
    }
    const TableCopy &reversals = evidence.books["reversal"];
    const auto decisionOf = evidence.books["decision"].by({"plan_id", "id"});
    QSet<QString> undone;
    for (const TableRow &row : reversals.rows) {
        const QString decision = reversals.joined(row, {"plan_id", "decision_id"});
        if (!decisionOf.contains(decision) || undone.contains(decision))
            found << Violation{"undoing_of_nothing", reversals.field(row, "id") + ' ' + decision};
        undone.insert(decision);
    }
    // Each was made by somebody who wrote down before that they would.
    QSet<QString> meant;
    for (const QJsonObject &line : evidence.journal) {
        if (line["act"] == "decision")
            meant.insert(line["plan"].toString() + ' ' + line["verdict"].toString());
    }
    const TableCopy &decisions = evidence.books["decision"];
    for (const TableRow &row : decisions.rows) {
        if (!meant.contains(decisions.joined(row, {"plan_id", "verdict"})))
            found << Violation{"decision_of_nobody", decisions.joined(row, {"plan_id", "verdict"})};
    }
    return found;
}

} // namespace palier::chaos
