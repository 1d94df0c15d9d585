// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/planregister.h"

#include "services/books/planwalk.h"
#include "services/sql/boundvalues.h"

#include <algorithm>

namespace palier {

static constexpr auto planColumns =
    "SELECT p.id, p.customer_id, c.name, p.state, p.kind, p.instalment_count, p.currency, p.total, p.proposed_on,\n"
    "       p.answer_by, p.ended_on, d.actor, d.claim, d.booked_at, d.id, p.version, p.proposed_at, p.sort_name\n"
    "  FROM plan AS p JOIN customer AS c ON c.administration_id = p.administration_id AND c.id = p.customer_id\n"
    "  LEFT JOIN decision AS d ON d.administration_id = p.administration_id AND d.id = p.decision_id\n"
    " WHERE p.administration_id = ? AND p.id IN (SELECT j.value FROM json_each(?) AS j)";

static PlanEntry planEntryOf(const Row &row)
{
    PlanEntry entry;
    entry.id = PlanId::fromText(row.text(0)).value_or(PlanId());
    entry.customer = CustomerId(row.text(1));
    entry.customerName = row.text(2);
    entry.customerSortedAs = row.text(17);
    entry.state = fromWord<PlanState>(row.text(3)).value_or(PlanState::Proposed);
    entry.kind = fromWord<PlanKind>(row.text(4)).value_or(PlanKind::Deferred);
    entry.instalments = int(row.number(5));
    entry.total = {row.number(7), Currency::fromCode(row.text(6)).value_or(Currency())};
    entry.proposedOn = row.date(8);
    entry.answerBy = row.date(9);
    entry.endedOn = row.date(10);
    entry.decidedBy = row.text(12).isEmpty() ? row.text(11) : row.text(12);
    entry.decidedAt = row.moment(13);
    entry.version = row.number(15);
    entry.pending = row.isNull(16) || (!row.isNull(14) && row.isNull(13));
    return entry;
}

Result<QList<PlanEntry>> PlanRegister::read(const QStringList &ids)
{
    QList<PlanEntry> entries;
    if (ids.isEmpty())
        return entries;
    QHash<PlanId, qsizetype> places;
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.insert(PlanId::fromText(ids[i]).value_or(PlanId()), i);
    PALIER_TRY(m_ledger.connection().each(planColumns, {m_ledger.administration(), jsonList(ids)},
                                          [&](const Row &row) -> Result<void> {
                                              entries << planEntryOf(row);
                                              return {};
                                          }));
    std::sort(entries.begin(), entries.end(),
              [&](const PlanEntry &a, const PlanEntry &b) { return places.value(a.id) < places.value(b.id); });
    PALIER_TRY(addNext(entries));
    PALIER_TRY(addPending(entries));
    return entries;
}

// What was paid on a plan's invoices since it was proposed is laid on its instalments in their order (Plans does the
// same of a whole plan).
Result<void> PlanRegister::addNext(QList<PlanEntry> &entries)
{
    QHash<QString, PlanEntry *> running;
    for (PlanEntry &entry : entries) {
        if (entry.state == PlanState::Active || entry.state == PlanState::Paused)
            running.insert(entry.id.text(), &entry);
    }
    if (running.isEmpty())
        return {};
    const QVariantList these{m_ledger.administration(), jsonList(running.keys())};
    QHash<QString, qint64> paid;
    PALIER_TRY(m_ledger.connection().each(
        "SELECT l.plan_id, sum(CASE WHEN l.open_then > i.open THEN l.open_then - i.open ELSE 0 END)\n"
        "  FROM plan_invoice AS l JOIN invoice AS i ON i.administration_id = l.administration_id AND i.number = "
        "l.number\n"
        " WHERE l.administration_id = ? AND l.plan_id IN (SELECT j.value FROM json_each(?) AS j) GROUP BY l.plan_id",
        these, [&](const Row &row) -> Result<void> {
            paid.insert(row.text(0), row.number(1));
            return {};
        }));
    return m_ledger.connection().each(
        "SELECT s.plan_id, s.ordinal, s.agreed, s.due, s.amount FROM instalment AS s\n"
        " WHERE s.administration_id = ? AND s.plan_id IN (SELECT j.value FROM json_each(?) AS j) ORDER BY s.plan_id, "
        "s.ordinal",
        these, [&](const Row &row) -> Result<void> {
            PlanEntry &entry = *running.value(row.text(0));
            qint64 &left = paid[row.text(0)];
            const Currency currency = entry.total.currency;
            const qint64 part = std::min(left, row.number(4));
            left -= part;
            if (!entry.next && part < row.number(4))
                entry.next = Instalment{
                    {int(row.number(1)), row.date(2), row.date(3), {row.number(4), currency}}, {part, currency}, false};
            return {};
        });
}

Result<void> PlanRegister::addPending(QList<PlanEntry> &entries)
{
    if (!m_ledger.isReplica())
        return {};
    QSet<QString> waiting;
    PALIER_TRY(m_ledger.connection().each(
        "SELECT json_extract(o.columns, '$.plan_id') FROM outbox AS o WHERE o.administration_id = ? AND o.fact IN "
        "('decision', 'withdrawal')",
        {m_ledger.administration()}, [&](const Row &row) -> Result<void> {
            waiting << row.text(0);
            return {};
        }));
    for (PlanEntry &entry : entries)
        entry.pending = entry.pending || waiting.contains(entry.id.text());
    return {};
}

PlanMark PlanRegister::markOf(const PlanEntry &entry, PlanOrder order)
{
    switch (order) {
    case PlanOrder::Proposed:
        return {dateText(entry.proposedOn), entry.id};
    case PlanOrder::AnswerBy:
        return {dateText(entry.answerBy), entry.id};
    case PlanOrder::Total:
        return {entry.total.minor, entry.id};
    case PlanOrder::Customer:
        return {entry.customerSortedAs, entry.id};
    case PlanOrder::State:
        return {stateMark(entry.state, entry.proposedOn), entry.id};
    }
    Q_UNREACHABLE();
    return {};
}

Result<QList<PlanEntry>> PlanRegister::page(const PlanQuery &query, int limit, const std::optional<PlanMark> &after)
{
    PALIER_TRY_ASSIGN(const QStringList ids, planIds(query, m_ledger, limit, 0, after));
    return read(ids);
}

Result<QList<PlanEntry>> PlanRegister::pageAt(const PlanQuery &query, int limit, int offset)
{
    PALIER_TRY_ASSIGN(const QStringList ids, planIds(query, m_ledger, limit, offset, {}));
    return read(ids);
}

Result<std::optional<PlanMark>> PlanRegister::step(const PlanQuery &query, const std::optional<PlanMark> &after,
                                                   int rows)
{
    PALIER_TRY_ASSIGN(const QStringList ids, planIds(query, m_ledger, 1, rows - 1, after));
    PALIER_TRY_ASSIGN(const auto found, read(ids));
    return found.isEmpty() ? std::nullopt : std::optional(markOf(found.first(), query.order));
}

Result<qint64> PlanRegister::count(const PlanQuery &query, qint64 atMost) { return planCount(query, m_ledger, atMost); }

} // namespace palier
