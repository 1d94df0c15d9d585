// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/mailqueue.h"

namespace palier {

// Which messages.
struct MailQuery {
    QList<MailState> states; // any of these; empty: whatever
    QList<MailKind> kinds;
    CustomerId customer;
    QString text; // part of the customer's name or of the subject, start of the customer's number or the address
    QDateTime from, before; // UTC, when it was queued; null: whenever
    bool oldestFirst = false;
};

// A message as a list shows it, without its text.
struct MailEntry {
    MailId id;
    MailKind kind = MailKind::PlanApproved;
    CustomerId customer;
    QString customerName;
    PlanId plan; // null for a reminder
    MailState state = MailState::Queued;
    int attempts = 0;
    QString lastError;                         // a fault's word, and what the server said
    QDateTime queuedAt, nextAttemptAt, sentAt; // UTC
    QString address;                           // until it is rendered the customer's of today; empty: staff's, or none
    QString language, subject;                 // empty until it is rendered
    QString exactlyQueuedAt;                   // as the books write it
    bool pending = false;                      // that it be sent again still waits on this workstation
};

// Where a page ended, so that the next begins behind it whatever was added before.
struct MailMark {
    QString queuedAt; // as exact as the books have it
    MailId id;
};

// Mail that doesn't leave.
struct MailTrouble {
    qint64 failed = 0;  // given up
    qint64 delayed = 0; // was due a while ago, or was tried often in vain
    QString lastError;  // of one of those
    bool isAny() const { return failed + delayed > 0; }
};

// The mail queue as a clerk looks through it: everything that was ever to be sent, newest first.
class MailRegister
{
public:
    explicit MailRegister(Ledger &ledger) : m_ledger(ledger) {}

    Result<MailEntry> find(const MailId &id); // Fault::UnknownMail
    Result<QList<MailEntry>> page(const MailQuery &query, int limit, const std::optional<MailMark> &after = {});
    Result<QList<MailEntry>> pageAt(const MailQuery &query, int limit, int offset);
    Result<qint64> count(const MailQuery &query, qint64 atMost);
    // The mark of the row so many rows behind; nothing where the list ends before.
    Result<std::optional<MailMark>> step(const MailQuery &query, const std::optional<MailMark> &after, int rows);
    static MailMark markOf(const MailEntry &entry) { return {entry.exactlyQueuedAt, entry.id}; }

    // As it stood at `asOf`: a copy of the books knows no more than what it was told. Failed ones count from `since`
    // on. Neither number goes on beyond a thousand.
    Result<MailTrouble> trouble(const QDateTime &asOf, const QDateTime &since);

private:
    Result<QList<MailEntry>> read(const QStringList &ids);
    Ledger &m_ledger;
};

} // namespace palier
