// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"
#include "tests/chaos/undoings.h"

#include <QJsonDocument>

namespace palier::chaos {

// Reasons against a decision that may come and go while nobody else has decided.
static const QStringList passing{"balance_changed", "date_passed"};

QList<Violation> violationsOfConflicts(const Evidence &evidence)
{
    QList<Violation> found;
    const TableCopy &plans = evidence.books["plan"];
    const auto planOf = plans.by({"id"});
    const Undoings undoings(evidence);
    QHash<QString, QStringList> standing; // by plan: the act, its verdict where it is a decision, whose it is
    for (const QString &act : {QString("decision"), QString("withdrawal"), QString("lapse")}) {
        const TableCopy &facts = evidence.books[act];
        for (const TableRow &row : facts.rows) {
            if (!undoings.isUndone(facts.field(row, "id")))
                standing.insert(facts.field(row, "plan_id"),
                                {act, facts.field(row, "verdict"), facts.field(row, "actor")});
        }
    }
    for (const StationCopy &station : evidence.stations) {
        QHash<QString, QJsonObject> shown;
        for (const QJsonObject &conflict : station.conflicts)
            shown.insert(conflict["id"].toString(), conflict);
        const TableCopy &conflicts = station.tables["conflict"];
        for (const TableRow &row : conflicts.rows) {
            const QString id = conflicts.field(row, "id"), where = station.who + ' ' + id;
            if (!shown.contains(id) && conflicts.field(row, "dismissed") != "1")
                found << Violation{"conflict_not_shown", where};
            if (conflicts.field(row, "fact") != "decision")
                continue;
            const auto columns = QJsonDocument::fromJson(conflicts.field(row, "columns").toUtf8()).object();
            const QString plan = columns["plan_id"].toString();
            const TableRow planRow = planOf.value(plan);
            const QString fault = conflicts.field(row, "fault");
            // Its balance has changed since the author looked.
            const bool hasMoved =
                fault == "stale" && plans.field(planRow, "version").toInt() > columns["expected_version"].toInt();
            const bool waits = plans.field(planRow, "state") == "proposed" && !undoings.isOnPlan(plan);
            if (waits && !hasMoved && !passing.contains(fault))
                found << Violation{"conflict_without_cause", where + ' ' + plan + ' ' + fault};
            const QStringList stands = standing.value(plan);
            const QJsonObject told = shown.value(id)["stands"].toObject();
            const bool isTold = told["act"] == stands.value(0) && told["by"] == stands.value(2) &&
                                (stands.value(0) != "decision" || told["verdict"] == stands.value(1));
            if (shown.contains(id) && !stands.isEmpty() && !isTold)
                found << Violation{"conflict_hides_what_stands", where + ' ' + plan + ' ' + stands.join(' ')};
        }
    }
    return found;
}

} // namespace palier::chaos
