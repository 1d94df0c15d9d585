// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/history.h"

#include "services/sql/boundvalues.h"

#include <algorithm>

namespace palier {

// Each: event, moment, actor, claim, code, text; of the administration and the invoice's number. The plan's acts are
// found by the plans that the invoice was ever in, and those first (CROSS JOIN holds SQLite to it): they are few.
static const QStringList historySources{
    "SELECT 'proposed', f.booked_at, f.actor, f.claim, f.kind, f.wording FROM plan_invoice AS l CROSS JOIN proposal AS "
    "f\n"
    " WHERE l.administration_id = ? AND l.number = ? AND f.administration_id = l.administration_id AND f.id = "
    "l.plan_id",
    "SELECT CASE f.verdict WHEN 'approve' THEN 'approved' ELSE 'refused' END, f.booked_at, f.actor, f.claim, f.reason, "
    "f.note FROM plan_invoice AS l CROSS JOIN decision AS f\n"
    " WHERE l.administration_id = ? AND l.number = ? AND f.administration_id = l.administration_id AND f.plan_id = "
    "l.plan_id",
    "SELECT 'undone', f.booked_at, f.actor, f.claim, d.verdict, '' FROM plan_invoice AS l CROSS JOIN reversal AS f\n"
    "  JOIN decision AS d ON d.administration_id = f.administration_id AND d.id = f.decision_id\n"
    " WHERE l.administration_id = ? AND l.number = ? AND f.administration_id = l.administration_id AND f.plan_id = "
    "l.plan_id",
    "SELECT 'withdrawn', f.booked_at, f.actor, f.claim, '', '' FROM plan_invoice AS l CROSS JOIN withdrawal AS f\n"
    " WHERE l.administration_id = ? AND l.number = ? AND f.administration_id = l.administration_id AND f.plan_id = "
    "l.plan_id",
    "SELECT 'lapsed', f.booked_at, f.actor, f.claim, '', '' FROM plan_invoice AS l CROSS JOIN lapse AS f\n"
    " WHERE l.administration_id = ? AND l.number = ? AND f.administration_id = l.administration_id AND f.plan_id = "
    "l.plan_id",
    "SELECT f.verb || 'ed', f.booked_at, f.actor, f.claim, f.reason, f.note FROM blocking AS f WHERE "
    "f.administration_id = ? AND f.number = ?",
    "SELECT 'reminder_queued', f.booked_at, f.actor, f.claim, CAST(r.step AS text), '' FROM reminder_step AS r JOIN "
    "reminder AS f\n"
    "    ON f.administration_id = r.administration_id AND f.id = r.reminder_id WHERE r.administration_id = ? AND "
    "r.number = ?",
};

static HistoryEntry entryOf(const Row &row)
{
    const QString by = row.text(3).isEmpty() ? row.text(2) : row.text(3);
    return {row.moment(1), fromWord<HistoryEvent>(row.text(0)).value_or(HistoryEvent::Proposed), by, row.text(4),
            row.text(5)};
}

Result<QList<HistoryEntry>> historyOf(Ledger &ledger, const InvoiceNumber &number)
{
    QList<HistoryEntry> entries;
    const auto take = [&](const Row &row) -> Result<void> {
        entries << entryOf(row);
        return {};
    };
    for (const QString &source : historySources)
        PALIER_TRY(ledger.connection().each(source, {ledger.administration(), number.text()}, take));
    const QString mails =
        "SELECT CASE m.state WHEN 'sent' THEN 'mail_sent' ELSE 'mail_failed' END, coalesce(m.sent_at, "
        "m.next_attempt_at), '', '', m.kind, m.last_error\n"
        "  FROM invoice AS i JOIN mail AS m ON m.administration_id = i.administration_id AND m.customer_id = "
        "i.customer_id\n"
        " WHERE i.administration_id = ? AND i.number = ? AND m.state IN ('sent', 'failed')\n"
        "   AND lower(m.invoices) LIKE ? ESCAPE '\\'";
    PALIER_TRY(ledger.connection().each(
        mails, {ledger.administration(), number.text(), likeAnywhere('"' + number.text() + '"')}, take));
    std::stable_sort(entries.begin(), entries.end(), [](const HistoryEntry &a, const HistoryEntry &b) {
        if (a.at.isNull() != b.at.isNull())
            return a.at.isNull();
        if (a.at != b.at)
            return a.at > b.at;
        const auto isMail = [](const HistoryEntry &entry) {
            return entry.event == HistoryEvent::MailSent || entry.event == HistoryEvent::MailFailed;
        };
        return isMail(a) && !isMail(b); // what it tells of was before it
    });
    return entries;
}

} // namespace palier
