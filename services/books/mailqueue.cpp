// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/mailqueue.h"

#include "models/block.h"
#include "services/books/auditlog.h"
#include "services/books/factinsert.h"
#include "services/sql/boundvalues.h"
#include "services/sql/clock.h"

#include <QJsonObject>

namespace palier {

static constexpr auto columns =
    "SELECT id, kind, customer_id, plan_id, invoices, message_id, state, attempts, last_error, queued_at, "
    "next_attempt_at, sent_at,\n"
    "       address, language, subject, body_text, body_html FROM mail WHERE administration_id = ?";

QStringList QueuedMail::invoiceNumbers() const
{
    QStringList numbers;
    for (const QJsonValue &value : QJsonDocument::fromJson(invoices.toUtf8()).array())
        numbers << (value.isObject() ? value.toObject().value("number").toString() : value.toString());
    return numbers;
}

Result<QList<QueuedMail>> MailQueue::read(const QString &where, const QVariantList &values)
{
    QList<QueuedMail> mails;
    PALIER_TRY(m_ledger.connection().each(columns + where, QVariantList{m_ledger.administration()} + values,
                                          [&](const Row &row) -> Result<void> {
                                              QueuedMail mail;
                                              mail.id = MailId::fromText(row.text(0)).value_or(MailId());
                                              mail.kind = fromWord<MailKind>(row.text(1)).value_or(MailKind::PlanEnded);
                                              mail.customer = CustomerId(row.text(2));
                                              mail.plan = PlanId::fromText(row.text(3)).value_or(PlanId());
                                              mail.invoices = row.text(4);
                                              mail.messageId = row.text(5);
                                              mail.state = fromWord<MailState>(row.text(6)).value_or(MailState::Queued);
                                              mail.attempts = int(row.number(7));
                                              mail.lastError = row.text(8);
                                              mail.queuedAt = row.moment(9);
                                              mail.nextAttemptAt = row.moment(10);
                                              mail.sentAt = row.moment(11);
                                              mail.address = row.text(12);
                                              mail.language = row.text(13);
                                              mail.subject = row.text(14);
                                              mail.bodyText = row.text(15);
                                              mail.bodyHtml = row.text(16);
                                              mails << mail;
                                              return {};
                                          }));
    return mails;
}

static QString condition(const MailQueue::Query &query, QVariantList &values)
{
    QString where;
    if (query.state) {
        where += " AND state = ?";
        values << word(*query.state);
    }
    if (!query.customer.isEmpty()) {
        where += " AND customer_id = ?";
        values << query.customer.text();
    }
    return where;
}

Result<QueuedMail> MailQueue::find(const MailId &id)
{
    PALIER_TRY_ASSIGN(const auto found, read(" AND id = ?", {id.text()}));
    if (found.isEmpty())
        return refused(Fault::UnknownMail, id.text(), "mail");
    return found.first();
}

Result<QList<QueuedMail>> MailQueue::list(const Query &query)
{
    QVariantList values;
    const QString where = condition(query, values);
    return read(where + " ORDER BY queued_at, id LIMIT ? OFFSET ?", values << query.limit << query.offset);
}

Result<qint64> MailQueue::count(const Query &query)
{
    QVariantList values{m_ledger.administration()};
    const QString where = condition(query, values);
    PALIER_TRY_ASSIGN(const auto row, m_ledger.connection().row(
                                          "SELECT count(*) FROM mail WHERE administration_id = ?" + where, values));
    return row->number(0);
}

// Due: waiting and its time has come, or its lease ran out. The books ask their own clock, as mail_turn.sql does: a
// moment that had been here would have lost its microseconds, and what is due at once would not be due yet.
static QString due(const Connection &connection)
{
    return QString(" AND (state = 'queued' AND next_attempt_at <= %1 OR state = 'leased' AND leased_until <= %1)")
        .arg(clockOf(connection.engine()));
}

Result<void> MailQueue::turn(const MailId &id, const QString &verb, QVariantMap values)
{
    values.insert("administration_id", m_ledger.administration());
    values.insert("mail_id", id.text());
    values.insert("verb", verb);
    const QStringList names = values.keys();
    PALIER_TRY(m_ledger.connection().run("INSERT INTO mail_turn (" + names.join(", ") + ") VALUES (" +
                                             QStringList(names.size(), "?").join(", ") + ")",
                                         values.values()));
    return {};
}

Result<std::optional<QueuedMail>> MailQueue::lease(const QString &holder, int seconds)
{
    // Another one may take the message between the look and the lease: then it is the next one's turn.
    constexpr int mostLooks = 100;
    for (int look = 0; look < mostLooks; ++look) {
        PALIER_TRY_ASSIGN(const auto next,
                          read(due(m_ledger.connection()) + " ORDER BY next_attempt_at, id LIMIT 1", {}));
        if (next.isEmpty())
            break;
        const MailId id = next.first().id;
        const auto leased = turn(id, "lease", {{"holder", holder}, {"seconds", seconds}});
        if (!leased && leased.error().kind != Kind::Stale)
            return fail(leased.error());
        if (leased) {
            PALIER_TRY_ASSIGN(QueuedMail mail, find(id));
            return std::optional(mail);
        }
    }
    return std::optional<QueuedMail>();
}

Result<bool> MailQueue::keepText(const QueuedMail &mail, const QString &holder)
{
    const auto kept = turn(mail.id, "keep",
                           {{"holder", holder},
                            {"address", mail.address},
                            {"language", mail.language},
                            {"subject", mail.subject},
                            {"body_text", mail.bodyText},
                            {"body_html", mail.bodyHtml}});
    if (!kept && kept.error().kind != Kind::Stale)
        return fail(kept.error());
    return kept.has_value();
}

Result<void> MailQueue::sent(const MailId &id, const QString &holder) { return turn(id, "sent", {{"holder", holder}}); }

Result<void> MailQueue::tryAgain(const MailId &id, const QString &holder, const QString &error, int delaySeconds)
{
    return turn(id, "later", {{"holder", holder}, {"seconds", delaySeconds}, {"error", error}});
}

Result<void> MailQueue::failed(const QueuedMail &mail, const QString &holder, const QString &error, bool undeliverable)
{
    return inTransaction(m_ledger.connection(), [&]() -> Result<void> {
        PALIER_TRY(turn(mail.id, "fail", {{"holder", holder}, {"error", error}}));
        PALIER_TRY_ASSIGN(const QueuedMail now, find(mail.id));
        return now.state == MailState::Failed && undeliverable ? blockUndeliverable(mail) : Result<void>{};
    });
}

// As if a clerk had laid the block: an act with its line in the audit log and in the invoice's history.
Result<void> MailQueue::blockUndeliverable(const QueuedMail &mail)
{
    Connection &connection = m_ledger.connection();
    PALIER_TRY_ASSIGN(
        const auto unblocked,
        connection.rows("SELECT i.number FROM invoice AS i WHERE i.administration_id = ? AND i.open > 0\n"
                        "   AND i.number IN (SELECT j.value FROM json_each(?) AS j) AND NOT EXISTS (SELECT 1 FROM "
                        "invoice_block AS b\n"
                        "   WHERE b.administration_id = i.administration_id AND b.number = i.number AND b.reason = "
                        "'undeliverable') ORDER BY i.number",
                        {m_ledger.administration(), jsonList(mail.invoiceNumbers())}));
    for (const Row &row : unblocked) {
        const Fact block{
            "blocking",
            newId(),
            {{"number", row.text(0)}, {"verb", "block"}, {"reason", word(BlockReason::Undeliverable)}, {"note", ""}}};
        PALIER_TRY(insertFact(connection, m_ledger.administration(), m_ledger.actor(), block));
    }
    return connection.isSqlite() ? AuditLog(connection, m_ledger.administration()).seal() : Result<void>{};
}

Result<Booking> MailQueue::retry(const MailId &id)
{
    PALIER_TRY_ASSIGN(const QueuedMail mail, find(id));
    if (mail.state == MailState::Sent || mail.state == MailState::Leased)
        return refused(Fault::AlreadySent, id.text(), "mail");
    return m_ledger.book({"mail_retry", newId(), {{"mail_id", id.text()}}});
}

Result<qint64> MailQueue::dueCount()
{
    Connection &connection = m_ledger.connection();
    PALIER_TRY_ASSIGN(const auto row,
                      connection.row("SELECT count(*) FROM mail WHERE administration_id = ?" + due(connection),
                                     {m_ledger.administration()}));
    return row->number(0);
}

Result<QDateTime> MailQueue::nextDue()
{
    PALIER_TRY_ASSIGN(const auto row,
                      m_ledger.connection().row(
                          "SELECT min(CASE state WHEN 'queued' THEN next_attempt_at ELSE leased_until END) FROM mail\n"
                          " WHERE administration_id = ? AND state IN ('queued', 'leased')",
                          {m_ledger.administration()}));
    return row->moment(0);
}

} // namespace palier
