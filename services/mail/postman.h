// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/setting.h"
#include "services/books/books.h"
#include "services/books/mailqueue.h"
#include "services/mail/letterbuilder.h"
#include "services/mail/passwordsource.h"
#include "services/mail/smtptransport.h"

#include <QElapsedTimer>
#include <atomic>

namespace palier {

// The mail server of the settings. Refused MailNotConfigured, naming the setting that
// is missing; what the password's source says.
Result<SmtpServer> smtpServerOf(const Settings &settings, const PasswordSource &password);

// Works the mail queue off: leases a row, renders it from the books of that moment, keeps the text, sends it with the
// row's Message-ID, ticks it off. Any number of postmen may do so at once. Belongs to the thread of its books.
//
// An error of these functions is the books' (the lease runs out, and somebody takes the mail up again), or
// MailNotConfigured, where nothing was leased. What becomes of a mail is no error: it stands in its row.
class Postman
{
public:
    enum class Delivery { Sent, Failed, Postponed };
    struct Outcome {
        int sent = 0;
        int failed = 0;    // will not be sent, a person has to look
        int postponed = 0; // tried again later
    };

    // Sent, and not yet ticked off because the books were out of reach.
    struct SentMail {
        MailId id;
        QString holder; // whose lease it was
    };

    // `holder` is unique to this postman. `today`: the business date where it is given from outside. `unticked`
    // outlives postmen that follow one another over new connections: each begins by ticking off what is left in it, so
    // that a connection lost behind the mail server's answer brings no second copy.
    Postman(Books &books, PasswordSource password, QString holder, QDate today = {},
            QList<SentMail> *unticked = nullptr);
    // "office@computer 1f0c…": says to a person whose lease it is, and is nobody else's.
    static QString newHolder(const Actor &actor);

    // What is left in `unticked`. Offline: it stays there.
    Result<void> tickOff();
    // The next mail that is due; nothing when none is. Raising `stop` ends a send within about a second, and leaves the
    // mail due.
    Result<std::optional<Delivery>> sendNext(const std::atomic<bool> &stop);
    // Until none is due, or nothing got through for a while, or the server turned us away: a queue of thousands is
    // neither held against a silent server, nor does it try a wrong password thousands of times.
    Result<Outcome> sendDue(const std::atomic<bool> &stop);

private:
    struct Message {
        QString from, to;
        QByteArray bytes;
    };
    Result<Delivery> deliver(QueuedMail mail, const Settings &settings, SmtpServer server,
                             const std::atomic<bool> &stop, int leaseSeconds, const QElapsedTimer &sinceLease);
    Result<Message> render(QueuedMail &mail, const Settings &settings, LetterBuilder::Draft draft);
    Result<QString> mintLink(const QueuedMail &mail, const Settings &settings, QString &token);
    Result<Delivery> giveUp(const QueuedMail &mail, const Error &error, bool undeliverable);
    Result<Delivery> postpone(const QueuedMail &mail, const Error &error, bool wasStopped);

    Books &m_books;
    MailQueue m_queue;
    PasswordSource m_password;
    QString m_holder;
    QDate m_today;
    QList<SentMail> m_ownUnticked;
    QList<SentMail> *m_unticked;
    bool m_isTurnedAway = false; // the server doesn't take mail from us, whatever mail it is
};

} // namespace palier
