// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"

#include <QJsonDocument>

namespace palier::chaos {

namespace {

// Settings' values come again; these are written once each.
struct Detail {
    QString fact, key;
    QStringList subject;             // the fact's columns that say whose it is
    QString table, tableKey, column; // where it stands; whose it is, where the fact doesn't say
    QStringList keyColumns;
};

const QList<Detail> &details()
{
    static const QList<Detail> all{
        {"setting_change", "creditor.reference", {}, "setting", "creditor.reference", "value", {"key"}},
        {"customer_change", "address", {"customer_id"}, "customer", {}, "address", {"id"}},
    };
    return all;
}

} // namespace

// Two acts that saw the same and both stand: the second went over the first, which its author had not seen.
static QList<Violation> overwritten(const Evidence &evidence, const Detail &detail)
{
    QList<Violation> found;
    const TableCopy &facts = evidence.books[detail.fact];
    QHash<QString, QString> by; // what was seen, by whose act
    for (const TableRow &row : facts.rows) {
        const QString seen = facts.field(row, "seen");
        if (facts.field(row, "key") != detail.key || seen.isNull())
            continue;
        const QString what = facts.joined(row, detail.subject) + " saw " + seen, id = facts.field(row, "id");
        if (by.contains(what))
            found << Violation{"overwritten_unseen", what + ": " + by[what] + ' ' + id};
        by.insert(what, id);
    }
    return found;
}

// A change that didn't stand tells what does.
static QList<Violation> hidden(const Evidence &evidence, const StationCopy &station, const Detail &detail)
{
    QList<Violation> found;
    const TableCopy &now = evidence.books[detail.table];
    const auto nowBy = now.by(detail.keyColumns);
    QHash<QString, QJsonObject> shown;
    for (const QJsonObject &conflict : station.conflicts)
        shown.insert(conflict["id"].toString(), conflict);
    const TableCopy &conflicts = station.tables["conflict"];
    for (const TableRow &row : conflicts.rows) {
        const auto mine = QJsonDocument::fromJson(conflicts.field(row, "columns").toUtf8()).object();
        const QString id = conflicts.field(row, "id");
        if (conflicts.joined(row, {"fact", "fault"}) != detail.fact + " changed_meanwhile" ||
            mine["key"] != detail.key || !shown.contains(id))
            continue;
        const QString subject = detail.tableKey.isEmpty() ? mine["customer_id"].toString() : detail.tableKey;
        const QString stands = now.field(nowBy.value(subject), detail.column);
        if (shown[id]["stands"].toObject()["verdict"].toString() != stands)
            found << Violation{"change_hides_what_stands", station.who + ' ' + id + ' ' + stands};
    }
    return found;
}

QList<Violation> violationsOfChanges(const Evidence &evidence)
{
    QList<Violation> found;
    for (const Detail &detail : details()) {
        found += overwritten(evidence, detail);
        for (const StationCopy &station : evidence.stations)
            found += hidden(evidence, station, detail);
    }
    return found;
}

} // namespace palier::chaos
