// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/customerstanding.h"

namespace palier {

qint64 CustomerStanding::plansOf(const QList<PlanState> &states) const
{
    qint64 sum = 0;
    for (const PlanState state : states)
        sum += plans.value(state);
    return sum;
}

Result<PaymentRecord> paymentRecordOf(Ledger &ledger, const CustomerId &customer)
{
    constexpr int looked = 500, shown = 24;
    PaymentRecord record;
    qint64 lateDays = 0;
    PALIER_TRY(ledger.connection().each(
        "SELECT i.due, i.settled_on, i.amount, i.currency FROM invoice AS i WHERE i.administration_id = ? AND "
        "i.customer_id = ?\n"
        "   AND i.settled_on IS NOT NULL AND i.amount > 0 ORDER BY i.settled_on DESC, i.number DESC LIMIT ?",
        {ledger.administration(), customer.text(), looked}, [&](const Row &row) -> Result<void> {
            const PaymentRecord::Paid paid{
                row.date(0), row.date(1), {row.number(2), Currency::fromCode(row.text(3)).value_or(Currency())}};
            ++record.settled;
            if (paid.daysLate() > 0) {
                ++record.late;
                lateDays += paid.daysLate();
            }
            if (record.latest.size() < shown)
                record.latest.prepend(paid);
            return {};
        }));
    if (record.late > 0)
        record.averageDaysLate = int((2 * lateDays + record.late) / (2 * record.late));
    return record;
}

static Result<void> addOwed(Ledger &ledger, const CustomerId &customer, QDate businessDate, CustomerStanding &standing)
{
    return ledger.connection().each(
        "SELECT i.currency, sum(i.open), sum(CASE WHEN i.open > 0 AND i.due < ? THEN i.open ELSE 0 END),\n"
        "       count(*), sum(CASE WHEN i.open > 0 AND i.due < ? THEN 1 ELSE 0 END),\n"
        "       min(CASE WHEN i.open > 0 AND i.due < ? THEN i.due END)\n"
        "  FROM invoice AS i WHERE i.administration_id = ? AND i.customer_id = ? AND i.open <> 0\n"
        " GROUP BY i.currency ORDER BY i.currency",
        {dateText(businessDate), dateText(businessDate), dateText(businessDate), ledger.administration(),
         customer.text()},
        [&](const Row &row) -> Result<void> {
            const Currency currency = Currency::fromCode(row.text(0)).value_or(Currency());
            standing.owed << CustomerStanding::Owed{{row.number(1), currency}, {row.number(2), currency}};
            standing.openInvoices += row.number(3);
            standing.overdueInvoices += row.number(4);
            if (const QDate oldest = row.date(5);
                oldest.isValid() && (standing.oldestOverdue.isNull() || oldest < standing.oldestOverdue))
                standing.oldestOverdue = oldest;
            return {};
        });
}

// (CROSS JOIN: what is open comes first, by its own index.)
static Result<void> addBlocks(Ledger &ledger, const CustomerId &customer, QDate businessDate,
                              CustomerStanding &standing)
{
    return ledger.connection().each(
        "SELECT b.reason, count(*) FROM invoice AS i CROSS JOIN invoice_block AS b\n"
        " WHERE i.administration_id = ? AND i.customer_id = ? AND i.open <> 0\n"
        "   AND b.administration_id = i.administration_id AND b.number = i.number\n"
        "   AND b.reason IN ('undeliverable', 'customer_paused') AND (b.until_date IS NULL OR b.until_date >= ?)\n"
        " GROUP BY b.reason",
        {ledger.administration(), customer.text(), dateText(businessDate)}, [&](const Row &row) -> Result<void> {
            if (row.text(0) == QLatin1String("undeliverable"))
                standing.isUndeliverable = true;
            else
                standing.pausedInvoices = row.number(1);
            return {};
        });
}

Result<CustomerStanding> standingOf(Ledger &ledger, const CustomerId &customer, QDate businessDate)
{
    CustomerStanding standing;
    PALIER_TRY(addOwed(ledger, customer, businessDate, standing));
    PALIER_TRY(addBlocks(ledger, customer, businessDate, standing));
    PALIER_TRY_ASSIGN(standing.record, paymentRecordOf(ledger, customer));
    if (!standing.record.latest.isEmpty())
        standing.lastSettled = standing.record.latest.last().settledOn;
    PALIER_TRY(ledger.connection().each(
        "SELECT p.state, count(*) FROM plan AS p WHERE p.administration_id = ? AND p.customer_id = ? GROUP BY p.state",
        {ledger.administration(), customer.text()}, [&](const Row &row) -> Result<void> {
            if (const auto state = fromWord<PlanState>(row.text(0)))
                standing.plans.insert(*state, row.number(1));
            return {};
        }));
    return standing;
}

} // namespace palier
