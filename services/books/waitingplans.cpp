// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/waitingplans.h"

#include "services/books/customersearch.h"
#include "services/books/planrow.h"
#include "services/sql/boundvalues.h"

namespace palier {

static QString idsOf(const QList<Plan> &plans)
{
    QStringList ids;
    for (const Plan &plan : plans)
        ids << plan.id.text();
    return jsonList(ids);
}

Result<QList<Plan>> WaitingPlans::read(const QString &where, const QVariantList &values)
{
    QList<Plan> plans;
    PALIER_TRY(m_ledger.connection().each(planSelect + QString(" AND p.state = 'proposed'") + where,
                                          QVariantList{m_ledger.administration()} + values,
                                          [&](const Row &row) -> Result<void> {
                                              plans << planOf(row);
                                              return {};
                                          }));
    if (plans.isEmpty())
        return plans;
    PALIER_TRY(fill(plans));
    PALIER_TRY(markPending(plans));
    return plans;
}

// All invoices and instalments of a page in one statement each: a plan more costs no round trip more.
Result<void> WaitingPlans::fill(QList<Plan> &plans)
{
    QHash<QString, Plan *> byId;
    for (Plan &plan : plans)
        byId.insert(plan.id.text(), &plan);
    const QVariantList values{m_ledger.administration(), idsOf(plans)};
    PALIER_TRY(m_ledger.connection().each(
        "SELECT l.plan_id, l.number, i.due, l.open_then, i.open FROM plan_invoice AS l JOIN invoice AS i\n"
        "    ON i.administration_id = l.administration_id AND i.number = l.number\n"
        " WHERE l.administration_id = ? AND l.plan_id IN (SELECT j.value FROM json_each(?) AS j)\n"
        " ORDER BY l.plan_id, l.number",
        values, [&](const Row &row) -> Result<void> {
            Plan &plan = *byId.value(row.text(0));
            const Currency currency = plan.total.currency;
            plan.invoices << PlanInvoice{
                InvoiceNumber(row.text(1)), row.date(2), {row.number(3), currency}, {row.number(4), currency}};
            return {};
        }));
    return m_ledger.connection().each(
        "SELECT s.plan_id, s.ordinal, s.agreed, s.due, s.amount FROM instalment AS s\n"
        " WHERE s.administration_id = ? AND s.plan_id IN (SELECT j.value FROM json_each(?) AS j)\n"
        " ORDER BY s.plan_id, s.ordinal",
        values, [&](const Row &row) -> Result<void> {
            Plan &plan = *byId.value(row.text(0));
            const Currency currency = plan.total.currency;
            plan.instalments << Instalment{
                {int(row.number(1)), row.date(2), row.date(3), {row.number(4), currency}}, {0, currency}, false};
            return {};
        });
}

// Few acts wait on a workstation at a time.
Result<void> WaitingPlans::markPending(QList<Plan> &plans)
{
    if (!m_ledger.isReplica())
        return {};
    QSet<QString> waiting;
    PALIER_TRY(m_ledger.connection().each("SELECT json_extract(o.columns, '$.plan_id') FROM outbox AS o\n"
                                          " WHERE o.administration_id = ? AND o.fact IN ('reversal', 'withdrawal')",
                                          {m_ledger.administration()}, [&](const Row &row) -> Result<void> {
                                              waiting << row.text(0);
                                              return {};
                                          }));
    for (Plan &plan : plans)
        plan.pending = plan.pending || waiting.contains(plan.id.text());
    return {};
}

WaitingMark WaitingPlans::markOf(const Plan &plan, WaitingOrder order)
{
    switch (order) {
    case WaitingOrder::Oldest:
        return {dateText(plan.proposedOn), plan.id};
    case WaitingOrder::Deadline:
        return {dateText(plan.answerBy), plan.id};
    case WaitingOrder::Largest:
        return {plan.total.minor, plan.id};
    }
    Q_UNREACHABLE();
    return {};
}

namespace {
// The end of a statement that walks what is asked for in its order, from behind the mark on. Few wait beside all that
// there are: each is looked at, and the index is that of the order, whatever is searched for.
struct Walk {
    const char *column;
    QString where, order;
    QVariantList values;
    bool isDown;

    Walk(const WaitingPlans::Query &query, Ledger &ledger)
        : column(query.order == WaitingOrder::Oldest     ? "proposed_on"
                 : query.order == WaitingOrder::Deadline ? "answer_by"
                                                         : "total"),
          isDown(query.order == WaitingOrder::Largest)
    {
        if (query.after)
            goOnAt(isDown ? "<" : ">", query.after->value, query.after->plan);
        order = QString(isDown ? " ORDER BY p.%1 DESC, p.id DESC" : " ORDER BY p.%1, p.id").arg(column);
        if (!query.text.isEmpty())
            search(query.text);
        // (The plus keeps SQLite from collecting by the total and sorting.)
        const QString total = ledger.connection().isSqlite() && !isDown ? "+p.total" : "p.total";
        if (query.least || query.most)
            add(" AND p.currency = ?", {ledger.currency().code()});
        if (query.least)
            add(" AND " + total + " >= ?", {*query.least});
        if (query.most)
            add(" AND " + total + " <= ?", {*query.most});
    }

    void add(const QString &condition, const QVariantList &more)
    {
        where += condition;
        values += more;
    }

    void goOnAt(const char *behind, const QVariant &value, const PlanId &plan)
    {
        add(QString(" AND (p.%1, p.id) %2 (?, ?)").arg(column, behind), {value, plan.text()});
    }

    void search(const QString &text)
    {
        add(" AND (EXISTS (SELECT 1 FROM customer AS s WHERE s.administration_id = p.administration_id AND s.id = "
            "p.customer_id\n"
            "   AND (s.sort_name LIKE ? ESCAPE '\\' OR s.id >= ? AND s.id < ?))\n"
            "  OR EXISTS (SELECT 1 FROM plan_invoice AS l WHERE l.administration_id = p.administration_id AND "
            "l.plan_id "
            "= p.id\n"
            "   AND l.number >= ? AND l.number < ?))",
            {partOfName(text), text, endOf(text), text, endOf(text)});
    }

    // Of a row whose first column is this order's.
    QVariant valueOf(const Row &row) const
    {
        return isDown ? QVariant(row.number(0)) : QVariant(dateText(row.date(0)));
    }
};

constexpr auto waiting = " FROM plan AS p WHERE p.administration_id = ? AND p.state = 'proposed'";
} // namespace

Result<QList<Plan>> WaitingPlans::page(const Query &query)
{
    const Walk walk(query, m_ledger);
    return read(walk.where + walk.order + " LIMIT ?", walk.values + QVariantList{query.limit});
}

Result<std::optional<WaitingMark>> WaitingPlans::step(const Query &query, int plans)
{
    const Walk walk(query, m_ledger);
    PALIER_TRY_ASSIGN(
        const auto row,
        m_ledger.connection().row(QString("SELECT p.%1, p.id").arg(walk.column) + waiting + walk.where + walk.order +
                                      " LIMIT 1 OFFSET ?",
                                  QVariantList{m_ledger.administration()} + walk.values + QVariantList{plans - 1}));
    if (!row)
        return std::optional<WaitingMark>();
    return std::optional(WaitingMark{walk.valueOf(*row), PlanId::fromText(row->text(1)).value_or(PlanId())});
}

Result<std::optional<qint64>> WaitingPlans::placeOf(const Query &query, const PlanId &plan)
{
    Query whole = query;
    whole.after.reset();
    Walk walk(whole, m_ledger);
    const QVariantList administration{m_ledger.administration()};
    PALIER_TRY_ASSIGN(
        const auto found,
        m_ledger.connection().row(QString("SELECT p.%1").arg(walk.column) + waiting + " AND p.id = ?" + walk.where,
                                  administration + QVariantList{plan.text()} + walk.values));
    if (!found)
        return std::optional<qint64>();
    walk.goOnAt(walk.isDown ? ">" : "<", walk.valueOf(*found), plan);
    PALIER_TRY_ASSIGN(const auto before, m_ledger.connection().row(QString("SELECT count(*)") + waiting + walk.where,
                                                                   administration + walk.values));
    return std::optional(before->number(0));
}

Result<QList<Plan>> WaitingPlans::find(const QList<PlanId> &plans)
{
    QStringList ids;
    for (const PlanId &plan : plans)
        ids << plan.text();
    return read(" AND p.id IN (SELECT j.value FROM json_each(?) AS j)", {jsonList(ids)});
}

Result<qint64> WaitingPlans::count(const Query &query)
{
    Query whole = query;
    whole.after.reset();
    const Walk walk(whole, m_ledger);
    PALIER_TRY_ASSIGN(const auto row, m_ledger.connection().row(QString("SELECT count(*)") + waiting + walk.where,
                                                                QVariantList{m_ledger.administration()} + walk.values));
    return row->number(0);
}

Result<QHash<CustomerId, WaitingPlans::Standing>> WaitingPlans::standings(const QList<Plan> &plans)
{
    QSet<QString> customers;
    for (const Plan &plan : plans)
        customers << plan.customer.text();
    QHash<CustomerId, Standing> found;
    PALIER_TRY(m_ledger.connection().each(
        "SELECT p.customer_id, sum(CASE p.state WHEN 'proposed' THEN 1 ELSE 0 END),\n"
        "       max(CASE WHEN p.state IN ('refused', 'withdrawn', 'lapsed', 'broken', 'terminated') THEN p.ended_on "
        "END)\n"
        "  FROM plan AS p WHERE p.administration_id = ? AND p.customer_id IN (SELECT j.value FROM json_each(?) AS j)\n"
        " GROUP BY p.customer_id",
        {m_ledger.administration(), jsonList(QStringList(customers.cbegin(), customers.cend()))},
        [&](const Row &row) -> Result<void> {
            found.insert(CustomerId(row.text(0)), {int(row.number(1)), row.date(2)});
            return {};
        }));
    return found;
}

} // namespace palier
