// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/planwalk.h"

#include "services/books/customersearch.h"
#include "services/sql/boundvalues.h"

#include <algorithm>

namespace palier {

static constexpr int soonDays = 3;

static const char *columnOf(PlanOrder order)
{
    switch (order) {
    case PlanOrder::AnswerBy:
        return "answer_by";
    case PlanOrder::Total:
        return "total";
    case PlanOrder::Customer:
        return "sort_name";
    case PlanOrder::Proposed:
    case PlanOrder::State: // a walk a state
        return "proposed_on";
    }
    Q_UNREACHABLE();
    return "";
}

// Only what waits has a deadline.
static QList<PlanState> statesOf(const PlanQuery &query)
{
    const QList<PlanState> chosen = orAll(query.states);
    if (query.deadline == PlanDeadline::Any)
        return chosen;
    return chosen.contains(PlanState::Proposed) ? QList{PlanState::Proposed} : QList<PlanState>();
}

static void narrowBy(MergedWalk &walk, const PlanQuery &query, Currency currency)
{
    if (query.deadline == PlanDeadline::Overdue)
        walk.narrow("r.answer_by < ?", {dateText(query.businessDate)});
    if (query.deadline == PlanDeadline::Soon)
        walk.narrow("r.answer_by BETWEEN ? AND ?",
                    {dateText(query.businessDate), dateText(query.businessDate.addDays(soonDays))});
    if (query.least || query.most)
        walk.narrow("r.currency = ?", {currency.code()});
    if (query.least)
        walk.narrow("r.total >= ?", {*query.least});
    if (query.most)
        walk.narrow("r.total <= ?", {*query.most});
}

// A few plans, in no order of their own: all that are named and fit.
static void addListed(MergedWalk &walk, const PlanQuery &query, Ledger &ledger, const QString &sql,
                      const QVariantList &values)
{
    walk.narrow("r.state IN " + wordList(statesOf(query)));
    walk.narrow("r.kind IN " + wordList(orAll(query.kinds)));
    walk.addBranch(inListed(ledger, "r.id", sql), values);
}

// Words as they stand and not as values: SQLite, which has to know whether an index of some states alone will do, would
// plan the statement anew for each value. (In the order of the customers there is an index of each kind only.)
static void addStatesAndKinds(MergedWalk &walk, const PlanQuery &query)
{
    const QList<PlanKind> kinds = query.order == PlanOrder::Customer ? orAll(query.kinds) : query.kinds;
    for (const PlanState state : statesOf(query)) {
        const QString isState = QString("r.state = '%1'").arg(word(state));
        if (kinds.isEmpty())
            walk.addBranch(isState);
        for (const PlanKind kind : kinds)
            walk.addBranch(QString("%1 AND r.kind = '%2'").arg(isState, word(kind)));
    }
}

// `numbers`: which invoices begin with the text.
static Result<void> addSearch(MergedWalk &walk, const PlanQuery &query, Ledger &ledger)
{
    const QString &text = query.text;
    const QString numbers = "SELECT l.plan_id FROM plan_invoice AS l WHERE l.administration_id = ? AND l.number >= ? "
                            "AND l.number < ?";
    const QVariantList range{ledger.administration(), text, endOf(text)};
    PALIER_TRY_ASSIGN(const QStringList customers, customersCalled(ledger, text));
    PALIER_TRY_ASSIGN(const auto found, ledger.connection().row("SELECT count(*) FROM (" + numbers + " LIMIT ?) AS few",
                                                                range + QVariantList{fewRows + 1}));
    if (customers.size() > fewCustomers || found->number(0) > fewRows) {
        const CalledCustomers called = customersCalledAsSql(ledger, text);
        walk.narrow("(r.customer_id IN (" + called.sql + ") OR r.id IN (" + numbers + "))", called.values + range);
        addStatesAndKinds(walk, query);
        return {};
    }
    addListed(walk, query, ledger,
              numbers + "\n   UNION ALL SELECT t.id FROM plan AS t WHERE t.administration_id = ?\n"
                        "   AND t.customer_id IN (SELECT j.value FROM json_each(?) AS j)",
              range + QVariantList{ledger.administration(), jsonList(customers)});
    return {};
}

static Result<MergedWalk> walkOf(const PlanQuery &query, Ledger &ledger)
{
    MergedWalk walk("plan", columnOf(query.order), query.descending);
    narrowBy(walk, query, ledger.currency());
    if (!query.customer.isEmpty())
        addListed(walk, query, ledger, "SELECT t.id FROM plan AS t WHERE t.administration_id = ? AND t.customer_id = ?",
                  {ledger.administration(), query.customer.text()});
    else if (!query.text.isEmpty())
        PALIER_TRY(addSearch(walk, query, ledger));
    else
        addStatesAndKinds(walk, query);
    return walk;
}

QVariant stateMark(PlanState state, QDate proposedOn)
{
    return QStringLiteral("%1 %2").arg(int(state)).arg(dateText(proposedOn));
}

// State by state, each walked by the day of the proposal.
static Result<QStringList> idsByState(const PlanQuery &query, Ledger &ledger, int limit, int offset,
                                      const std::optional<PlanMark> &after)
{
    QList<PlanState> states = statesOf(query);
    std::sort(states.begin(), states.end());
    if (query.descending)
        std::reverse(states.begin(), states.end());
    PlanQuery one = query;
    one.order = PlanOrder::Proposed;
    QStringList ids;
    for (const PlanState state : states) {
        std::optional<PlanMark> from;
        if (after && ids.isEmpty()) {
            const int at = after->value.toString().section(u' ', 0, 0).toInt();
            if (query.descending ? int(state) > at : int(state) < at)
                continue;
            if (int(state) == at)
                from = PlanMark{after->value.toString().section(u' ', 1), after->id};
        }
        one.states = {state};
        PALIER_TRY_ASSIGN(const QStringList more, planIds(one, ledger, limit + offset - int(ids.size()), 0, from));
        ids += more;
        if (ids.size() >= limit + offset)
            break;
    }
    return ids.mid(offset);
}

Result<QStringList> planIds(const PlanQuery &query, Ledger &ledger, int limit, int offset,
                            const std::optional<PlanMark> &after)
{
    if (query.order == PlanOrder::State)
        return idsByState(query, ledger, limit, offset, after);
    PALIER_TRY_ASSIGN(MergedWalk walk, walkOf(query, ledger));
    if (after)
        walk.goOnAfter(after->value, after->id.text());
    return walk.ids(ledger, limit, offset);
}

Result<qint64> planCount(const PlanQuery &query, Ledger &ledger, qint64 atMost)
{
    PALIER_TRY_ASSIGN(const MergedWalk walk, walkOf(query, ledger));
    return walk.count(ledger, atMost);
}

} // namespace palier
