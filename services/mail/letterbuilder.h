// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/setting.h"
#include "services/books/books.h"
#include "services/books/mailqueue.h"
#include "services/mail/letterfacts.h"
#include "services/mail/mailbox.h"

namespace palier {

// What a letter of the queue has to say, and to whom, read from the books on the day it goes out: balances, addresses
// and dates are those of that day, not of the day it was queued.
class LetterBuilder
{
public:
    struct Draft {
        Mailbox to;
        LetterFacts facts; // without the customer's link
    };

    LetterBuilder(Books &books, const Settings &settings, QDate today)
        : m_books(books),
          m_settings(settings),
          m_today(today)
    {
    }

    // Refused NoAddress; Refused NothingOpen, AlreadyBlocked: a reminder that a payment or a block has overtaken since;
    // Refused UnknownPlan, UnknownCustomer.
    Result<Draft> build(const QueuedMail &mail);

private:
    Result<Mailbox> addressee(const QueuedMail &mail, const Customer &customer) const;
    Result<void> tellReminder(LetterFacts &facts, const QueuedMail &mail, QList<Invoice> invoices) const;
    Result<void> tellPlan(LetterFacts &facts, const QueuedMail &mail, const QList<Invoice> &invoices);
    void tellInvoices(LetterFacts &facts, const QList<Invoice> &invoices) const;
    void tellInstalments(LetterFacts &facts, const Plan &plan) const;
    QDate nextReminder(const QList<Invoice> &invoices) const;
    Result<bool> mayPropose(const Customer &customer, const LetterFacts &facts);

    Books &m_books;
    const Settings &m_settings;
    QDate m_today; // business date
};

} // namespace palier
