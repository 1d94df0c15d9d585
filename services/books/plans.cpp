// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/plans.h"

#include "services/books/planrow.h"
#include "services/sql/boundvalues.h"

namespace palier {

// What was paid on the plan's invoices since it was proposed, laid on its instalments in their order.
static void layPaid(Plan &plan)
{
    qint64 paid = 0;
    for (const PlanInvoice &invoice : plan.invoices)
        paid += std::max<qint64>(0, invoice.openThen.minor - invoice.openNow.minor);
    for (Instalment &instalment : plan.instalments) {
        const qint64 part = std::min(paid, instalment.terms.amount.minor);
        instalment.paid = {part, plan.total.currency};
        paid -= part;
    }
}

Result<void> Plans::fill(Plan &plan)
{
    Connection &connection = m_ledger.connection();
    const Currency currency = plan.total.currency;
    const QVariantList key{m_ledger.administration(), plan.id.text()};
    PALIER_TRY_ASSIGN(
        const auto invoices,
        connection.rows("SELECT l.number, i.due, l.open_then, i.open FROM plan_invoice AS l JOIN invoice AS i\n"
                        "    ON i.administration_id = l.administration_id AND i.number = l.number\n"
                        " WHERE l.administration_id = ? AND l.plan_id = ? ORDER BY i.due, l.number",
                        key));
    for (const Row &row : invoices)
        plan.invoices << PlanInvoice{
            InvoiceNumber(row.text(0)), row.date(1), {row.number(2), currency}, {row.number(3), currency}};
    PALIER_TRY_ASSIGN(const auto instalments,
                      connection.rows("SELECT ordinal, agreed, due, amount FROM instalment WHERE administration_id = ? "
                                      "AND plan_id = ? ORDER BY ordinal",
                                      key));
    for (const Row &row : instalments)
        plan.instalments << Instalment{
            {int(row.number(0)), row.date(1), row.date(2), {row.number(3), currency}}, {0, currency}, false};
    PALIER_TRY_ASSIGN(
        const auto decision,
        connection.row(
            "SELECT d.id, d.expected_version, d.verdict, d.reason, d.note, d.on_date, d.actor, d.claim, d.booked_at, "
            "d.hold_seconds\n"
            "  FROM decision AS d JOIN plan AS p ON p.administration_id = d.administration_id AND p.decision_id = "
            "d.id\n"
            " WHERE d.administration_id = ? AND p.id = ?",
            key));
    if (decision) {
        const QString by = decision->text(7).isEmpty() ? decision->text(6) : decision->text(7);
        plan.decision = Decision{ActId::fromText(decision->text(0)).value_or(ActId()),
                                 plan.id,
                                 decision->number(1),
                                 fromWord<Verdict>(decision->text(2)).value_or(Verdict::Refuse),
                                 decision->text(3),
                                 decision->text(4),
                                 decision->date(5),
                                 by,
                                 decision->moment(8),
                                 int(decision->number(9))};
        plan.pending = plan.pending || decision->isNull(8);
    }
    if (holdsInvoices(plan.state) && plan.state != PlanState::Proposed)
        layPaid(plan);
    if (m_ledger.isReplica() && !plan.pending) {
        PALIER_TRY_ASSIGN(
            const auto waits,
            connection.row(
                "SELECT 1 FROM withdrawal WHERE administration_id = ? AND plan_id = ? AND booked_at IS NULL\n"
                "UNION ALL SELECT 1 FROM reversal WHERE administration_id = ? AND plan_id = ? AND booked_at "
                "IS NULL",
                key + key));
        plan.pending = waits.has_value();
    }
    return {};
}

Result<QList<Plan>> Plans::read(const QString &where, const QVariantList &values)
{
    PALIER_TRY_ASSIGN(const auto rows,
                      m_ledger.connection().rows(planSelect + where, QVariantList{m_ledger.administration()} + values));
    QList<Plan> plans;
    for (const Row &row : rows) {
        plans << planOf(row);
        PALIER_TRY(fill(plans.last()));
    }
    return plans;
}

Result<Plan> Plans::find(const PlanId &id)
{
    PALIER_TRY_ASSIGN(const auto plans, read(" AND p.id = ?", {id.text()}));
    if (plans.isEmpty())
        return refused(Fault::UnknownPlan, id.text(), "plan");
    return plans.first();
}

static QString condition(const Plans::Query &query, QVariantList &values)
{
    QString where;
    if (query.state) {
        where += " AND p.state = ?";
        values << word(*query.state);
    }
    if (!query.customer.isEmpty()) {
        where += " AND p.customer_id = ?";
        values << query.customer.text();
    }
    return where;
}

Result<QList<Plan>> Plans::list(const Query &query)
{
    QVariantList values;
    const QString where = condition(query, values);
    return read(where + (query.newestFirst ? " ORDER BY p.id DESC" : " ORDER BY p.id") + " LIMIT ? OFFSET ?",
                values << query.limit << query.offset);
}

Result<qint64> Plans::count(const Query &query)
{
    QVariantList values{m_ledger.administration()};
    const QString where = condition(query, values);
    PALIER_TRY_ASSIGN(
        const auto row,
        m_ledger.connection().row("SELECT count(*) FROM plan AS p WHERE p.administration_id = ?" + where, values));
    return row->number(0);
}

Result<int> Plans::openProposals(const CustomerId &customer)
{
    PALIER_TRY_ASSIGN(const qint64 waiting, count({PlanState::Proposed, customer}));
    return int(waiting);
}

Result<QDate> Plans::lastEnded(const CustomerId &customer)
{
    PALIER_TRY_ASSIGN(
        const auto row,
        m_ledger.connection().row("SELECT max(ended_on) FROM plan WHERE administration_id = ? AND customer_id = ?\n"
                                  "   AND state IN ('refused', 'withdrawn', 'lapsed', 'broken', 'terminated')",
                                  {m_ledger.administration(), customer.text()}));
    return row->date(0);
}

Result<QSet<InvoiceNumber>> Plans::held(const QList<InvoiceNumber> &numbers)
{
    PALIER_TRY_ASSIGN(const auto rows,
                      m_ledger.connection().rows(
                          "SELECT l.number FROM plan_invoice AS l WHERE l.administration_id = ? AND l.live = 1\n"
                          "   AND l.number IN (SELECT j.value FROM json_each(?) AS j)",
                          {m_ledger.administration(), jsonListOf(numbers)}));
    QSet<InvoiceNumber> found;
    for (const Row &row : rows)
        found << InvoiceNumber(row.text(0));
    return found;
}

Result<QList<Plan>> Plans::overdueAnswers(QDate businessDate)
{
    return read(" AND p.state = 'proposed' AND p.answer_by < ? ORDER BY p.id", {dateText(businessDate)});
}

} // namespace palier
