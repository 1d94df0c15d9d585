// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/customerhistory.h"

#include <algorithm>
#include <tuple>

namespace palier {

namespace {

struct Source {
    CustomerEvent event;
    QString sql;
};

// Each: id, moment, actor, claim, event's word or key, code or value, text or what stood before, invoice or plan. Of
// the administration and the customer; the plan's acts are found by the customer's plans, and those first (CROSS JOIN
// holds SQLite to it). What waits here has no moment and is newest of all.
const QList<Source> &sources()
{
    static const auto ofPlans = [](const QString &columns, const QString &fact) {
        return QString("SELECT f.id, f.booked_at, f.actor, f.claim, %1, p.id FROM plan AS p CROSS JOIN %2 AS f\n"
                       " WHERE p.administration_id = ? AND p.customer_id = ? AND f.administration_id = "
                       "p.administration_id AND f.plan_id = p.id")
            .arg(columns, fact);
    };
    static const auto ofLinks = [](const QString &moment, const QString &by, const QString &condition) {
        return QString(
                   "SELECT l.id, l.%1, %2, '', '', '', '', '' FROM portal_link AS l WHERE l.administration_id = ? AND "
                   "l.customer_id = ?%3")
            .arg(moment, by, condition);
    };
    static const auto ofImports = [](const QString &field) {
        return QString("SELECT f.id || ' %1', f.booked_at, f.actor, f.claim, '%1', n.%1, f.name, n.%1_was FROM "
                       "customer_import AS n CROSS JOIN import_file AS f\n"
                       " WHERE n.administration_id = ? AND n.customer_id = ? AND n.%1_was IS NOT NULL AND "
                       "f.administration_id = n.administration_id AND f.id = n.file_id")
            .arg(field);
    };
    static const QList<Source> all{
        {CustomerEvent::Changed, "SELECT f.id, f.booked_at, f.actor, f.claim, f.key, f.value, f.note, f.was FROM "
                                 "customer_change AS f WHERE f.administration_id = ? AND f.customer_id = ?"},
        {CustomerEvent::Imported, ofImports("name")},
        {CustomerEvent::Imported, ofImports("email")},
        {CustomerEvent::Imported, ofImports("language")},
        {CustomerEvent::Imported, ofImports("type")},
        {CustomerEvent::LinkMade, ofLinks("made_at", "l.made_by", {})},
        {CustomerEvent::LinkOpened, ofLinks("used_at", "''", " AND l.used_at IS NOT NULL")},
        {CustomerEvent::LinkRevoked, ofLinks("revoked_at", "l.revoked_by", " AND l.revoked_at IS NOT NULL")},
        {CustomerEvent::Plan,
         "SELECT f.id, f.booked_at, f.actor, f.claim, 'proposed', f.kind, f.wording, p.id FROM plan AS "
         "p CROSS JOIN proposal AS f\n"
         " WHERE p.administration_id = ? AND p.customer_id = ? AND f.administration_id = "
         "p.administration_id AND f.id = p.id"},
        {CustomerEvent::Plan,
         ofPlans("CASE f.verdict WHEN 'approve' THEN 'approved' ELSE 'refused' END, f.reason, f.note", "decision")},
        {CustomerEvent::Plan, ofPlans("'withdrawn', '', ''", "withdrawal")},
        {CustomerEvent::Plan, ofPlans("'lapsed', '', ''", "lapse")},
        {CustomerEvent::Plan, ofPlans("'undone', '', ''", "reversal")},
        {CustomerEvent::Block,
         "SELECT f.id, f.booked_at, f.actor, f.claim, f.verb || 'ed', f.reason, f.note, f.number FROM "
         "invoice AS i CROSS JOIN blocking AS f\n"
         " WHERE i.administration_id = ? AND i.customer_id = ? AND f.administration_id = "
         "i.administration_id AND f.number = i.number"},
        {CustomerEvent::Mail,
         "SELECT m.id, coalesce(m.sent_at, m.next_attempt_at), '', '', CASE m.state WHEN 'sent' THEN "
         "'mail_sent' ELSE 'mail_failed' END, m.kind, m.last_error, ''\n"
         "  FROM mail AS m WHERE m.administration_id = ? AND m.customer_id = ? AND m.state IN "
         "('sent', 'failed')"},
    };
    return all;
}

CustomerHistoryEntry entryOf(CustomerEvent event, const Row &row)
{
    CustomerHistoryEntry entry;
    entry.at = row.moment(0);
    entry.id = row.text(7);
    entry.event = event;
    entry.by = row.text(2).isEmpty() ? row.text(1) : row.text(2);
    switch (event) {
    case CustomerEvent::Changed:
    case CustomerEvent::Imported:
        entry.field = fromWord<CustomerField>(row.text(3));
        entry.to = row.text(4);
        entry.text = row.text(5);
        if (!row.value(6).isNull())
            entry.from = row.text(6);
        break;
    case CustomerEvent::Plan:
    case CustomerEvent::Block:
    case CustomerEvent::Mail:
        entry.what = fromWord<HistoryEvent>(row.text(3)).value_or(HistoryEvent::Proposed);
        entry.code = row.text(4);
        entry.text = row.text(5);
        if (event == CustomerEvent::Plan)
            entry.plan = PlanId::fromText(row.text(6)).value_or(PlanId());
        if (event == CustomerEvent::Block)
            entry.invoice = InvoiceNumber(row.text(6));
        break;
    case CustomerEvent::LinkMade:
    case CustomerEvent::LinkOpened:
    case CustomerEvent::LinkRevoked:
        break;
    }
    return entry;
}

// Of one moment: what was made later, to the millisecond that its id bears; then an e-mail after the decision that it
// tells of, whose id it has; then the fields of one save in their order.
bool isNewer(const CustomerHistoryEntry &a, const CustomerHistoryEntry &b)
{
    if (a.at.isNull() != b.at.isNull())
        return a.at.isNull();
    if (a.at != b.at)
        return a.at > b.at;
    const auto rank = [](const CustomerHistoryEntry &entry) {
        constexpr int msecs = 13; // of the text of a UUID v7
        return std::tuple(entry.id.left(msecs), entry.event == CustomerEvent::Mail,
                          entry.field ? int(*entry.field) : -1, entry.id);
    };
    return rank(a) > rank(b);
}

} // namespace

Result<CustomerHistory> historyOf(Ledger &ledger, const CustomerId &customer, int atMost)
{
    CustomerHistory history;
    for (const Source &source : sources()) { // of each the newest: no more of them can be among the newest of all
        PALIER_TRY(ledger.connection().each(
            "WITH x (id, at, actor, claim, word, code, text, which) AS (" + source.sql +
                ")\nSELECT x.at, x.actor, x.claim, x.word, x.code, x.text, x.which, x.id FROM x\n"
                " ORDER BY CASE WHEN x.at IS NULL THEN 0 ELSE 1 END, x.at DESC, x.id DESC LIMIT ?",
            {ledger.administration(), customer.text(), atMost + 1}, [&](const Row &row) -> Result<void> {
                history.entries << entryOf(source.event, row);
                return {};
            }));
    }
    std::stable_sort(history.entries.begin(), history.entries.end(), isNewer);
    history.isMore = history.entries.size() > atMost;
    if (history.isMore)
        history.entries.resize(atMost);
    return history;
}

} // namespace palier
