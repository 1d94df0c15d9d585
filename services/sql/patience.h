// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <atomic>
#include <chrono>

namespace palier {

// A limit on how long a server may say nothing. libpq waits for an answer as long as the network holds; a server that
// is held up behind an open network would hold its client for ever. When the limit is over, the connection's socket is
// shut down from a thread of its own, and the statement ends as one whose connection was lost.
class Patience
{
public:
    explicit Patience(int socket); // libpq's
    ~Patience();
    Q_DISABLE_COPY_MOVE(Patience)

    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; } // 0: none

    // From its beginning to its end something is waited for.
    class Wait
    {
    public:
        explicit Wait(Patience *patience); // null: waits without a limit
        ~Wait();
        Q_DISABLE_COPY_MOVE(Wait)
        void pause(); // something came, and is being dealt with
        void again();

    private:
        Patience *m_patience;
    };

private:
    friend class Watchman;
    using Clock = std::chrono::steady_clock;

    int m_socket;
    std::chrono::milliseconds m_limit{0};
    std::atomic<Clock::time_point> m_until{};
};

} // namespace palier
