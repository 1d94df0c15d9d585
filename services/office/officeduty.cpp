// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/office/officeduty.h"

#include "services/books/storedsettings.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QThread>

namespace palier {

namespace {

Q_LOGGING_CATEGORY(log, "palier.office")

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds shortestRest = 100ms;
constexpr std::chrono::milliseconds tickRest = 500ms;
constexpr int lastTicks = 5; // attempts, a second apart, at the end

// What goes wrong is told when it begins and when it is over, not at every attempt.
class Trouble
{
public:
    explicit Trouble(const char *whose) : m_whose(whose) {}

    void tell(const Error &error)
    {
        if (m_fault != error.fault)
            qCWarning(log, "%s: %s %s", m_whose, qPrintable(word(error.fault)), qPrintable(error.field));
        m_fault = error.fault;
    }
    void over()
    {
        if (m_fault)
            qCInfo(log, "%s: works again", m_whose);
        m_fault.reset();
    }

private:
    const char *m_whose;
    std::optional<Fault> m_fault;
};

// Until the next mail is due, by the books' clock, within what the pace allows.
Result<std::chrono::milliseconds> untilNextMail(Books &books, std::chrono::milliseconds most)
{
    PALIER_TRY_ASSIGN(const QDateTime next, MailQueue(books).nextDue());
    if (next.isNull())
        return most;
    PALIER_TRY_ASSIGN(const QDateTime now, books.connection().now());
    return std::clamp(std::chrono::milliseconds(now.msecsTo(next)), std::min(shortestRest, most), most);
}

} // namespace

OfficeDuty::OfficeDuty(OpenBooks openBooks, PasswordSource password, QDate today)
    : OfficeDuty(std::move(openBooks), std::move(password), today, Pace())
{
}

OfficeDuty::OfficeDuty(OpenBooks openBooks, PasswordSource password, QDate today, Pace pace)
    : m_openBooks(std::move(openBooks)),
      m_password(std::move(password)),
      m_today(today),
      m_pace(pace)
{
}

OfficeDuty::~OfficeDuty() { stop(); }

Result<QDate> OfficeDuty::dateOf(Books &books) const
{
    if (m_today.isValid())
        return m_today;
    return businessDate(books);
}

Result<OfficeDuty::Round> OfficeDuty::once()
{
    PALIER_TRY_ASSIGN(const auto books, m_openBooks());
    PALIER_TRY_ASSIGN(const QDate today, dateOf(*books));
    Round round;
    PALIER_TRY_ASSIGN(round.reminders, remindersOfTheDay(*books, today, m_stop));
    books->sealAfterwards();
    Postman postman(*books, m_password, Postman::newHolder(books->actor()), today);
    const auto mail = postman.sendDue(m_stop);
    if (mail)
        round.mail = *mail;
    else if (mail.error().kind == Kind::Refused)
        round.unsent = mail.error(); // what the reminders did stands all the same
    else
        return fail(mail.error());
    return round;
}

void OfficeDuty::start()
{
    if (m_mailThread)
        return;
    m_stop = false;
    m_mailThread.reset(QThread::create([this] { keepMailing(); }));
    m_reminderThread.reset(QThread::create([this] { keepReminding(); }));
    m_mailThread->start();
    m_reminderThread->start();
}

void OfficeDuty::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_stopped.notify_all();
    for (auto *thread : {&m_mailThread, &m_reminderThread}) {
        if (*thread)
            (*thread)->wait();
        thread->reset();
    }
}

bool OfficeDuty::rest(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_stopped.wait_for(lock, time, [this] { return m_stop.load(); });
}

void OfficeDuty::keepMailing()
{
    Trouble trouble("mail");
    std::unique_ptr<Books> books;
    QList<Postman::SentMail> unticked;
    const auto round = [&]() -> Result<std::chrono::milliseconds> {
        if (!books) {
            PALIER_TRY_ASSIGN(books, m_openBooks());
        }
        Postman postman(*books, m_password, Postman::newHolder(books->actor()), m_today, &unticked);
        PALIER_TRY_ASSIGN(const Postman::Outcome outcome, postman.sendDue(m_stop));
        // The server may be down: the rest of the queue waits a moment, not for each mail's time to run out.
        const bool inVain = outcome.postponed > 0 && outcome.sent == 0;
        return inVain ? Result<std::chrono::milliseconds>(m_pace.breather) : untilNextMail(*books, m_pace.look);
    };
    for (auto pause = 0ms; rest(pause);) {
        const auto next = round();
        // What was sent is ticked off as soon as the books are back: its lease runs out.
        pause = next ? *next : unticked.isEmpty() ? m_pace.breather : std::min(tickRest, m_pace.breather);
        if (next) {
            trouble.over();
            continue;
        }
        trouble.tell(next.error());
        if (next.error().fault != Fault::MailNotConfigured)
            books.reset(); // opened anew: a lost connection doesn't come back by itself
    }
    // Whoever comes after us must not send again what we have sent.
    for (int tries = 0; !unticked.isEmpty() && tries < lastTicks; ++tries) {
        if (auto last = m_openBooks()) {
            Postman postman(**last, m_password, Postman::newHolder((*last)->actor()), m_today, &unticked);
            if (postman.tickOff())
                break;
        }
        QThread::sleep(1);
    }
}

void OfficeDuty::keepReminding()
{
    Trouble trouble("reminders");
    std::unique_ptr<Books> books;
    QDate doneFor;
    QElapsedTimer sinceRound;
    const auto round = [&]() -> Result<void> {
        if (!books) {
            PALIER_TRY_ASSIGN(books, m_openBooks());
        }
        PALIER_TRY_ASSIGN(const QDate today, dateOf(*books));
        if (doneFor == today && !sinceRound.hasExpired(m_pace.reminders.count()))
            return {};
        PALIER_TRY(remindersOfTheDay(*books, today, m_stop));
        books->sealAfterwards();
        doneFor = today;
        sinceRound.start();
        return {};
    };
    for (auto pause = 0ms; rest(pause);) {
        const auto done = round();
        pause = done ? m_pace.look : m_pace.breather;
        if (done) {
            trouble.over();
        } else {
            trouble.tell(done.error());
            books.reset();
        }
    }
}

} // namespace palier
