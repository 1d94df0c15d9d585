// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/patience.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace palier {

// Looks after all waits of the program. He is woken only for a wait whose limit is over before he looks anyway: one
// statement after the other costs no switch of threads.
class Watchman
{
public:
    static Watchman &instance()
    {
        static Watchman watchman;
        return watchman;
    }
    void add(Patience *patience)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.insert(patience);
        if (patience->m_until.load() < m_wakes)
            m_changed.notify_one();
    }
    void remove(Patience *patience)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.erase(patience);
    }

private:
    Watchman() : m_thread([this] { watch(); }) {}
    ~Watchman()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
            m_changed.notify_one();
        }
        m_thread.join();
    }
    void watch();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<Patience *> m_waiting;
    Patience::Clock::time_point m_wakes = Patience::Clock::time_point::max();
    bool m_over = false;
    std::thread m_thread; // the last: it uses the others
};

void Watchman::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_over) {
        auto next = Patience::Clock::time_point::max();
        const auto now = Patience::Clock::now();
        for (auto at = m_waiting.begin(); at != m_waiting.end();) {
            const auto until = (*at)->m_until.load();
            if (until > now) {
                next = std::min({next, until, now + (*at)->m_limit}); // who pauses is looked at again
                ++at;
                continue;
            }
            shutdown((*at)->m_socket, 2); // both ways
            at = m_waiting.erase(at);
        }
        m_wakes = next;
        if (next == Patience::Clock::time_point::max())
            m_changed.wait(lock);
        else
            m_changed.wait_until(lock, next);
    }
}

// A descriptor of our own for the same socket: libpq closes its own when a connection breaks, and the number may then
// be another file's.
#ifdef Q_OS_WIN
Patience::Patience(int socket) : m_socket(socket) {}
Patience::~Patience() = default;
#else
Patience::Patience(int socket) : m_socket(fcntl(socket, F_DUPFD_CLOEXEC, 0)) {}
Patience::~Patience() { close(m_socket); }
#endif

Patience::Wait::Wait(Patience *patience) : m_patience(patience && patience->m_limit.count() > 0 ? patience : nullptr)
{
    again();
    if (m_patience)
        Watchman::instance().add(m_patience);
}

Patience::Wait::~Wait()
{
    if (m_patience)
        Watchman::instance().remove(m_patience);
}

void Patience::Wait::pause()
{
    if (m_patience)
        m_patience->m_until = Clock::time_point::max();
}

void Patience::Wait::again()
{
    if (m_patience)
        m_patience->m_until = Clock::now() + m_patience->m_limit;
}

} // namespace palier
