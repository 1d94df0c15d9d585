// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "models/mailkind.h"
#include "services/books/ledger.h"

namespace palier {

enum class MailState { Queued, Leased, Sent, Failed };

template <> struct WordTable<MailState> {
    static constexpr Word<MailState> words[] = {{MailState::Queued, "queued"},
                                                {MailState::Leased, "leased"},
                                                {MailState::Sent, "sent"},
                                                {MailState::Failed, "failed"}};
};

// A row of the mail queue. Address, language and texts are empty until it is rendered, at its first sending.
struct QueuedMail {
    MailId id;
    MailKind kind = MailKind::PlanApproved;
    CustomerId customer;
    PlanId plan;      // null for a reminder
    QString invoices; // json: numbers, or a reminder's steps
    QString messageId;
    MailState state = MailState::Queued;
    int attempts = 0;
    QString lastError;
    QDateTime queuedAt, nextAttemptAt, sentAt;              // UTC
    QString address, language, subject, bodyText, bodyHtml; // as sent, the customer's link blacked out

    QStringList invoiceNumbers() const;
};

// The mail queue of the ledger's administration. Leases are taken with the books' own clock.
class MailQueue
{
public:
    explicit MailQueue(Ledger &ledger) : m_ledger(ledger) {}

    struct Query {
        std::optional<MailState> state;
        CustomerId customer;
        int limit = 200;
        int offset = 0;
    };

    Result<QueuedMail> find(const MailId &id);          // Fault::UnknownMail
    Result<QList<QueuedMail>> list(const Query &query); // newest last
    Result<qint64> count(const Query &query);

    // Books only. Takes the next message that is due for `holder`: queued and its time has come, or leased and the
    // lease ran out. Nothing when none is due. Counts an attempt.
    Result<std::optional<QueuedMail>> lease(const QString &holder, int seconds);
    // The text that goes out, kept before it does. False when the lease was lost meanwhile: then nothing may be sent.
    Result<bool> keepText(const QueuedMail &mail, const QString &holder);
    Result<void> sent(const MailId &id, const QString &holder);
    Result<void> tryAgain(const MailId &id, const QString &holder, const QString &error, int delaySeconds);
    // Will not be sent; its open invoices are blocked as undeliverable where that is why.
    Result<void> failed(const QueuedMail &mail, const QString &holder, const QString &error, bool undeliverable);
    // A failed or waiting one is due at once.
    // Waiting where this is a workstation: an act. Faults: UnknownMail, AlreadySent (also while it is on its way).
    Result<Booking> retry(const MailId &id);
    Result<qint64> dueCount();
    // When the next waiting message is due, by the books' clock; null: none waits.
    Result<QDateTime> nextDue();

private:
    // Lays an errand: the schema alone moves a message (resources/schema/errands/mail_turn.sql).
    Result<void> turn(const MailId &id, const QString &verb, QVariantMap values);
    Result<void> blockUndeliverable(const QueuedMail &mail);
    Result<QList<QueuedMail>> read(const QString &where, const QVariantList &values);
    Ledger &m_ledger;
};

} // namespace palier
