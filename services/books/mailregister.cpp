// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/mailregister.h"

#include "services/books/exactmoment.h"
#include "services/books/mailwalk.h"
#include "services/sql/boundvalues.h"

#include <algorithm>

namespace palier {

static const QString mailColumns =
    "SELECT m.id, m.kind, m.customer_id, c.name, m.plan_id, m.state, m.attempts, m.last_error, m.queued_at,\n"
    "       m.next_attempt_at, m.sent_at, m.address, m.language, m.subject, c.email, %1\n"
    "  FROM mail AS m LEFT JOIN customer AS c ON c.administration_id = m.administration_id AND c.id = m.customer_id\n"
    " WHERE m.administration_id = ? AND m.id IN (SELECT j.value FROM json_each(?) AS j)";

static MailEntry mailEntryOf(const Row &row)
{
    MailEntry entry;
    entry.id = MailId::fromText(row.text(0)).value_or(MailId());
    entry.kind = fromWord<MailKind>(row.text(1)).value_or(MailKind::PlanEnded);
    entry.customer = CustomerId(row.text(2));
    entry.customerName = row.text(3);
    entry.plan = PlanId::fromText(row.text(4)).value_or(PlanId());
    entry.state = fromWord<MailState>(row.text(5)).value_or(MailState::Queued);
    entry.attempts = int(row.number(6));
    entry.lastError = row.text(7);
    entry.queuedAt = row.moment(8);
    entry.nextAttemptAt = row.moment(9);
    entry.sentAt = row.moment(10);
    entry.address = row.text(11);
    entry.language = row.text(12);
    entry.subject = row.text(13);
    if (entry.address.isEmpty() && !goesToStaff(entry.kind))
        entry.address = row.text(14);
    entry.exactlyQueuedAt = row.text(15);
    return entry;
}

Result<QList<MailEntry>> MailRegister::read(const QStringList &ids)
{
    QList<MailEntry> entries;
    if (ids.isEmpty())
        return entries;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.insert(ids[i], i);
    const QString list = jsonList(ids);
    PALIER_TRY(m_ledger.connection().each(mailColumns.arg(exactMoment(m_ledger.connection(), "m.queued_at")),
                                          {m_ledger.administration(), list}, [&](const Row &row) -> Result<void> {
                                              entries << mailEntryOf(row);
                                              return {};
                                          }));
    QSet<QString> waiting;
    if (m_ledger.isReplica()) {
        PALIER_TRY(m_ledger.connection().each(
            "SELECT json_extract(o.columns, '$.mail_id') FROM outbox AS o WHERE o.administration_id = ? AND o.fact = "
            "'mail_retry'",
            {m_ledger.administration()}, [&](const Row &row) -> Result<void> {
                waiting << row.text(0);
                return {};
            }));
    }
    for (MailEntry &entry : entries)
        entry.pending = waiting.contains(entry.id.text());
    std::sort(entries.begin(), entries.end(), [&](const MailEntry &a, const MailEntry &b) {
        return places.value(a.id.text()) < places.value(b.id.text());
    });
    return entries;
}

Result<MailEntry> MailRegister::find(const MailId &id)
{
    PALIER_TRY_ASSIGN(const auto entries, read({id.text()}));
    if (entries.isEmpty())
        return refused(Fault::UnknownMail, id.text(), "mail");
    return entries.first();
}

Result<QList<MailEntry>> MailRegister::page(const MailQuery &query, int limit, const std::optional<MailMark> &after)
{
    PALIER_TRY_ASSIGN(MergedWalk walk, walkOf(query, m_ledger));
    if (after)
        walk.goOnAfter(after->queuedAt, after->id.text());
    PALIER_TRY_ASSIGN(const QStringList ids, walk.ids(m_ledger, limit));
    return read(ids);
}

Result<QList<MailEntry>> MailRegister::pageAt(const MailQuery &query, int limit, int offset)
{
    PALIER_TRY_ASSIGN(const MergedWalk walk, walkOf(query, m_ledger));
    PALIER_TRY_ASSIGN(const QStringList ids, walk.ids(m_ledger, limit, offset));
    return read(ids);
}

Result<qint64> MailRegister::count(const MailQuery &query, qint64 atMost)
{
    PALIER_TRY_ASSIGN(const MergedWalk walk, walkOf(query, m_ledger));
    return walk.count(m_ledger, atMost);
}

Result<std::optional<MailMark>> MailRegister::step(const MailQuery &query, const std::optional<MailMark> &after,
                                                   int rows)
{
    PALIER_TRY_ASSIGN(MergedWalk walk, walkOf(query, m_ledger));
    if (after)
        walk.goOnAfter(after->queuedAt, after->id.text());
    PALIER_TRY_ASSIGN(const QStringList ids, walk.ids(m_ledger, 1, rows - 1));
    PALIER_TRY_ASSIGN(const auto found, read(ids));
    return found.isEmpty() ? std::nullopt : std::optional(markOf(found.first()));
}

Result<MailTrouble> MailRegister::trouble(const QDateTime &asOf, const QDateTime &since)
{
    constexpr qint64 most = 1000;
    constexpr int patience = 15 * 60; // seconds that a message may be due before anybody is told
    constexpr int manyAttempts = 3;   // a mail server that says "later" once or twice is none of a clerk's business
    MailQuery gaveUp;
    gaveUp.states = {MailState::Failed};
    gaveUp.from = since;
    MailTrouble trouble;
    PALIER_TRY_ASSIGN(trouble.failed, count(gaveUp, most));
    PALIER_TRY_ASSIGN(
        const auto row,
        m_ledger.connection().row(
            "SELECT count(*), max(q.last_error) FROM (SELECT m.next_attempt_at, m.last_error, m.attempts FROM mail AS "
            "m\n"
            "   WHERE m.administration_id = ? AND m.state = 'queued' ORDER BY m.next_attempt_at, m.id LIMIT ?) AS q\n"
            " WHERE q.next_attempt_at <= ? OR q.attempts >= ?",
            {m_ledger.administration(), most, momentText(asOf.addSecs(-patience)), manyAttempts}));
    trouble.delayed = row->number(0);
    trouble.lastError = row->text(1);
    if (!trouble.lastError.isEmpty() || trouble.failed == 0)
        return trouble;
    PALIER_TRY_ASSIGN(const auto failed, page(gaveUp, 1));
    if (!failed.isEmpty())
        trouble.lastError = failed.first().lastError;
    return trouble;
}

} // namespace palier
