// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/readingledger.h"

#include <QDate>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QThread>
#include <QWaitCondition>
#include <array>
#include <atomic>
#include <chrono>

namespace palier {

class Desk;

// A reading that was asked for. Dropped, its answer comes to nobody; a long one looks now and then and stops.
class ReadingTicket
{
public:
    ReadingTicket() = default;
    static ReadingTicket numbered() { return ReadingTicket(std::make_shared<std::atomic<bool>>(false)); }
    void drop()
    {
        if (m_dropped)
            *m_dropped = true;
    }
    bool isDropped() const { return !m_dropped || *m_dropped; }
    friend bool operator==(const ReadingTicket &, const ReadingTicket &) = default;

private:
    explicit ReadingTicket(std::shared_ptr<std::atomic<bool>> dropped) : m_dropped(std::move(dropped)) {}
    std::shared_ptr<std::atomic<bool>> m_dropped;
};

// Where a desk's readings are done that may take longer than a clerk's click may: on two threads, each with a desk and
// a connection of its own that only read. Quick is what somebody waits for, a page of rows; Long is what walks through
// a whole list, a count: no page ever waits for one.
class ReadingRoom : public QObject
{
    Q_OBJECT

public:
    enum class Pace { Quick, Long };

    ReadingRoom(Ledger &ledger, QDate today);
    ~ReadingRoom() override; // waits for the statement that runs

    // `work` is done on a thread of the room and holds values only; `answered` is called on the caller's, unless the
    // ticket was dropped or `receiver` is gone.
    template <typename Answer> ReadingTicket ask(QObject *receiver, Pace pace,
                                                 std::function<Result<Answer>(Desk &, const ReadingTicket &)> work,
                                                 std::function<void(Result<Answer>)> answered)
    {
        const auto answer = std::make_shared<std::optional<Result<Answer>>>();
        const ReadingTicket ticket = ReadingTicket::numbered();
        enter(pace, {ticket, receiver,
                     [=](const Result<Desk *> &desk) {
                         if (desk)
                             *answer = work(**desk, ticket);
                         else
                             *answer = Result<Answer>(fail(desk.error()));
                     },
                     [=] { answered(std::move(**answer)); }});
        return ticket;
    }

    // Opens what the first quick reading needs, ahead of it.
    void getReady();
    // Held, nothing long is begun: a window that is not painted yet wants the processors for itself.
    void holdLong(bool held);

    // Waits at most so long and hands the answer over before it returns; false where there is none yet.
    bool wait(const ReadingTicket &ticket, std::chrono::milliseconds atMost);

private:
    struct Job {
        ReadingTicket ticket;
        QPointer<QObject> receiver; // looked at on the clerk's thread only
        std::function<void(const Result<Desk *> &)> work;
        std::function<void()> deliver;
    };

    void enter(Pace pace, Job job);
    void serve(Pace pace);
    void deliver();

    const ReadingLedger::Place m_place;
    const QDate m_today;
    QMutex m_mutex; // of all below
    QWaitCondition m_arrived, m_answered;
    std::array<QQueue<Job>, 2> m_jobs;
    QQueue<Job> m_done;
    bool m_isHeld = false, m_isClosing = false;
    std::array<std::unique_ptr<QThread>, 2> m_threads;
};

} // namespace palier
