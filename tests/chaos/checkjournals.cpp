// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"
#include "tests/chaos/undoings.h"

namespace palier::chaos {

static QSet<QString> idsOf(const TableCopy &table)
{
    QSet<QString> ids;
    for (const TableRow &row : table.rows)
        ids.insert(table.field(row, "id"));
    return ids;
}

namespace {

// Where the acts have come to, by their ids.
class Whereabouts
{
public:
    explicit Whereabouts(const Evidence &evidence) : m_evidence(evidence), m_undoings(evidence)
    {
        for (auto table = evidence.books.cbegin(); table != evidence.books.cend(); ++table) {
            if (table->columns.contains("booked_at"))
                m_booked.insert(table.key(), idsOf(*table));
        }
        for (const StationCopy &station : evidence.stations) {
            m_conflicts.insert(station.who, idsOf(station.tables["conflict"]));
            m_waiting.insert(station.who, idsOf(station.tables["outbox"]));
        }
    }

    const Undoings &undoings() const { return m_undoings; }
    bool isBooked(const QString &table, const QString &id) const { return m_booked[table].contains(id); }
    bool isConflict(const QString &who, const QString &id) const { return m_conflicts[who].contains(id); }
    bool isWaiting(const QString &who, const QString &id) const { return m_waiting[who].contains(id); }

    // For a driver who isn't told its acts' ids: whether such a decision stands, or is a conflict of theirs.
    bool hasCome(const QString &who, const QString &plan, const QString &verdict) const
    {
        if (stands(plan, verdict))
            return true;
        for (const StationCopy &station : m_evidence.stations) {
            const TableCopy &conflicts = station.tables["conflict"];
            for (const TableRow &row : conflicts.rows) {
                const QString columns = conflicts.field(row, "columns");
                if (station.who == who && columns.contains(plan) && columns.contains('"' + verdict + '"'))
                    return true;
            }
        }
        return false;
    }
    bool stands(const QString &plan, const QString &verdict) const
    {
        const TableCopy &decisions = m_evidence.books["decision"];
        return std::any_of(decisions.rows.cbegin(), decisions.rows.cend(), [&](const TableRow &row) {
            return decisions.joined(row, {"plan_id", "verdict"}) == plan + ' ' + verdict;
        });
    }
    bool isOver(const QString &plan) const
    {
        const TableCopy &plans = m_evidence.books["plan"];
        return std::any_of(plans.rows.cbegin(), plans.rows.cend(), [&](const TableRow &row) {
            return plans.field(row, "id") == plan && plans.field(row, "state") != "proposed";
        });
    }

private:
    const Evidence &m_evidence;
    Undoings m_undoings;
    QHash<QString, QSet<QString>> m_booked;               // by table
    QHash<QString, QSet<QString>> m_conflicts, m_waiting; // by station
};

} // namespace

// A decision that never left goes as if it had not been; then nothing is booked, and the undoing has no id. One that
// the books refused takes its undoing along.
static QString faultOfUndoing(const Whereabouts &acts, const QJsonObject &act, const QString &id)
{
    const QString decision = act["decision"].toString();
    if (!id.isEmpty() && (acts.isBooked("reversal", id) || acts.isConflict(act["who"].toString(), id)))
        return {};
    if (!acts.isBooked("decision", decision))
        return {};
    return id.isEmpty() ? "undone_stands" : "act_lost";
}

// Kept on a workstation: it stands, or is a conflict there, never both and never neither.
static QString faultOfKept(const Whereabouts &acts, const QJsonObject &act, const QString &id)
{
    const QString who = act["who"].toString(), table = act["act"].toString();
    if (table == "reversal" && !acts.isWaiting(who, id))
        return faultOfUndoing(acts, act, id);
    if (id.isEmpty())
        return table != "decision" || acts.hasCome(who, act["plan"].toString(), act["verdict"].toString()) ? QString()
                                                                                                           : "act_lost";
    const bool booked = acts.isBooked(table, id), conflict = acts.isConflict(who, id);
    if (booked && conflict)
        return "conflict_stands";
    if (acts.isWaiting(who, id))
        return "act_waits_for_ever";
    const bool takenBack = table == "decision" && acts.undoings().isMeantBy(who, id);
    return booked || conflict || takenBack ? QString() : "act_lost";
}

// Acknowledged by the books.
static bool isKeptPromise(const Whereabouts &acts, const QJsonObject &act, const QString &id)
{
    const QString table = act["act"].toString(), plan = act["plan"].toString();
    if (table == "decision")
        return acts.stands(plan, act["verdict"].toString());
    if (table == "withdrawal")
        return acts.isOver(plan);
    if (table == "reversal")
        return acts.undoings().isUndone(act["decision"].toString());
    return id.isEmpty() || acts.isBooked(table, id);
}

QList<Violation> violationsOfJournals(const Evidence &evidence)
{
    QList<Violation> found;
    const Whereabouts acts(evidence);
    QHash<QString, QJsonObject> begun; // by who and number
    const auto named = [](const QJsonObject &line, const char *number) {
        return line["who"].toString() + ' ' + QString::number(line[QLatin1String(number)].toInt());
    };
    for (const QJsonObject &line : evidence.journal) {
        if (line.contains("n"))
            begun.insert(named(line, "n"), line);
        const QJsonObject act = begun.value(named(line, "after"));
        if (!line.contains("after") || act["act"] == "sync") {
            if (line["outcome"] == "broken")
                found << Violation{"program_broke", line["who"].toString() + " sync " + line["detail"].toString()};
            continue;
        }
        const QString id = line["id"].toString(), outcome = line["outcome"].toString();
        const QString where = QString("%1 %2 %3 %4 %5")
                                  .arg(line["who"].toString(), act["act"].toString(), id, act["plan"].toString(),
                                       act["verdict"].toString());
        if (outcome == "broken")
            found << Violation{"program_broke", where + ' ' + line["detail"].toString()};
        if (outcome == "kept") {
            if (const QString fault = faultOfKept(acts, act, id); !fault.isEmpty())
                found << Violation{fault, where};
        }
        if (outcome == "booked" && !isKeptPromise(acts, act, id))
            found << Violation{"acknowledged_act_lost", where};
    }
    return found;
}

} // namespace palier::chaos
