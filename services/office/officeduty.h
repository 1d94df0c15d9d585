// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/mail/postman.h"
#include "services/reminders/reminderrun.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace palier {

// The office duty of one administration: reminders, lapses and mail, carried out by whoever holds it, a desktop or the
// headless service. Any number of computers may hold it at once: they meet in the books. Mail and reminders have a
// thread and a connection each, so that a stuck mail server never holds up reminders.
class OfficeDuty
{
public:
    // How books are opened, on the thread that uses them, with the administration chosen.
    using OpenBooks = std::function<Result<std::unique_ptr<Books>>()>;

    struct Pace {
        std::chrono::milliseconds look = std::chrono::seconds(5);      // at the mail queue, and at the calendar
        std::chrono::milliseconds reminders = std::chrono::minutes(5); // between two rounds of one day
        std::chrono::milliseconds breather = std::chrono::seconds(15); // after the books or the mail server failed
    };
    struct Round {
        ReminderOutcome reminders;
        Postman::Outcome mail;
        std::optional<Error> unsent; // MailNotConfigured: mail waits that nobody can send
    };

    // `today`: the business date where it is given from outside.
    OfficeDuty(OpenBooks openBooks, PasswordSource password, QDate today = {});
    OfficeDuty(OpenBooks openBooks, PasswordSource password, QDate today, Pace pace);
    ~OfficeDuty(); // stops
    Q_DISABLE_COPY_MOVE(OfficeDuty)

    // Reminders, then mail until none is due, on the caller's thread.
    Result<Round> once();

    // Both until stopped. What fails is logged and tried again.
    void start();
    // Ends a send that is going on, and waits for both threads: a second or two. From any thread but theirs.
    void stop();

private:
    Result<QDate> dateOf(Books &books) const;
    void keepMailing();
    void keepReminding();
    // False once stopped.
    bool rest(std::chrono::milliseconds time);

    OpenBooks m_openBooks;
    PasswordSource m_password;
    QDate m_today;
    Pace m_pace;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    std::unique_ptr<QThread> m_mailThread;
    std::unique_ptr<QThread> m_reminderThread;
};

} // namespace palier
