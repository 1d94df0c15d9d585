// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/readingroom.h"

#include "services/desk/desk.h"

#include <QDeadlineTimer>

namespace palier {

ReadingRoom::ReadingRoom(Ledger &ledger, QDate today) : m_place(ReadingLedger::placeOf(ledger)), m_today(today) {}

ReadingRoom::~ReadingRoom()
{
    {
        const QMutexLocker locked(&m_mutex);
        m_isClosing = true;
        for (auto &jobs : m_jobs) {
            for (Job &job : jobs)
                job.ticket.drop();
        }
    }
    m_arrived.wakeAll();
    for (const auto &thread : m_threads) {
        if (thread)
            thread->wait();
    }
}

void ReadingRoom::enter(Pace pace, Job job)
{
    const QMutexLocker locked(&m_mutex);
    m_jobs[size_t(pace)].enqueue(std::move(job));
    auto &thread = m_threads[size_t(pace)];
    if (!thread) {
        thread.reset(QThread::create([this, pace] { serve(pace); }));
        thread->setObjectName(pace == Pace::Quick ? "reading" : "counting");
        thread->start();
    }
    m_arrived.wakeAll();
}

void ReadingRoom::getReady()
{
    enter(Pace::Quick, {ReadingTicket::numbered(), this, [](const Result<Desk *> &) {}, [] {}});
}

void ReadingRoom::holdLong(bool held)
{
    const QMutexLocker locked(&m_mutex);
    m_isHeld = held;
    m_arrived.wakeAll();
}

void ReadingRoom::serve(Pace pace)
{
    std::unique_ptr<ReadingLedger> ledger;
    std::unique_ptr<Desk> desk;
    for (;;) {
        QMutexLocker locked(&m_mutex);
        auto &jobs = m_jobs[size_t(pace)];
        while ((jobs.isEmpty() || (pace == Pace::Long && m_isHeld)) && !m_isClosing)
            m_arrived.wait(&m_mutex);
        if (m_isClosing)
            return;
        Job job = jobs.dequeue();
        locked.unlock();
        if (!job.ticket.isDropped()) {
            Result<Desk *> mine(desk.get());
            if (!desk) {
                if (auto opened = ReadingLedger::open(m_place)) {
                    ledger = *std::move(opened);
                    desk = std::make_unique<Desk>(*ledger, m_today);
                    mine = desk.get();
                } else
                    mine = fail(opened.error());
            }
            job.work(mine);
        }
        locked.relock();
        m_done.enqueue(std::move(job));
        m_answered.wakeAll();
        QMetaObject::invokeMethod(this, &ReadingRoom::deliver, Qt::QueuedConnection);
    }
}

void ReadingRoom::deliver()
{
    for (;;) {
        QMutexLocker locked(&m_mutex);
        if (m_done.isEmpty())
            return;
        Job job = m_done.dequeue();
        locked.unlock();
        if (job.receiver && !job.ticket.isDropped()) {
            job.ticket.drop(); // answered: wait() need not look for it any more
            job.deliver();
        }
    }
}

bool ReadingRoom::wait(const ReadingTicket &ticket, std::chrono::milliseconds atMost)
{
    const QDeadlineTimer deadline(atMost);
    const auto isDone = [&] {
        return std::any_of(m_done.cbegin(), m_done.cend(), [&](const Job &job) { return job.ticket == ticket; });
    };
    {
        const QMutexLocker locked(&m_mutex);
        while (!ticket.isDropped() && !isDone()) {
            if (!m_answered.wait(&m_mutex, deadline))
                return false;
        }
    }
    deliver();
    return true;
}

} // namespace palier
