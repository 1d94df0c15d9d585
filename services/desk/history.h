// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"

namespace palier {

enum class HistoryEvent {
    Proposed,
    Approved,
    Refused,
    Withdrawn,
    Undone,
    Lapsed,
    Blocked,
    Unblocked,
    ReminderQueued,
    MailSent,
    MailFailed
};

template <> struct WordTable<HistoryEvent> {
    static constexpr Word<HistoryEvent> words[] = {
        {HistoryEvent::Proposed, "proposed"},
        {HistoryEvent::Approved, "approved"},
        {HistoryEvent::Refused, "refused"},
        {HistoryEvent::Withdrawn, "withdrawn"},
        {HistoryEvent::Undone, "undone"},
        {HistoryEvent::Lapsed, "lapsed"},
        {HistoryEvent::Blocked, "blocked"},
        {HistoryEvent::Unblocked, "unblocked"},
        {HistoryEvent::ReminderQueued, "reminder_queued"},
        {HistoryEvent::MailSent, "mail_sent"},
        {HistoryEvent::MailFailed, "mail_failed"},
    };
};

struct HistoryEntry {
    QDateTime at; // UTC; null: still waits on this workstation
    HistoryEvent event = HistoryEvent::Proposed;
    QString by;
    QString code; // a refusal's or a block's reason, a mail's kind, a reminder's step
    QString text; // from outside: a note, a wording, an error
};

// What happened to one invoice, newest first.
Result<QList<HistoryEntry>> historyOf(Ledger &ledger, const InvoiceNumber &number);

} // namespace palier
