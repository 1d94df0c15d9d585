// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"

#include <QJsonDocument>

namespace palier::chaos {

// Reasons against a decision that may come and go while nobody else has decided.
static const QStringList passing{"balance_changed", "date_passed"};

QList<Violation> violationsOfConflicts(const Evidence &evidence)
{
    QList<Violation> found;
    const TableCopy &plans = evidence.books["plan"];
    const auto planOf = plans.by({"id"});
    const TableCopy &decisions = evidence.books["decision"];
    const auto decisionOf = decisions.by({"plan_id"});
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
            const QString fault = conflicts.field(row, "fault");
            if (plans.field(planOf.value(plan), "state") == "proposed" && !passing.contains(fault))
                found << Violation{"conflict_without_cause", where + ' ' + plan + ' ' + fault};
            const QString stands = decisions.field(decisionOf.value(plan), "verdict");
            if (shown.contains(id) && !stands.isEmpty() && shown[id]["stands"].toObject()["verdict"].toString() != stands)
                found << Violation{"conflict_hides_what_stands", where + ' ' + plan + ' ' + stands};
        }
    }
    return found;
}

} // namespace palier::chaos
