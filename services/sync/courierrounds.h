// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sync/courier.h"
#include "services/sync/roundpace.h"

#include <QElapsedTimer>
#include <QTimer>

namespace palier {

// The courier's work on its own thread: rounds, when the next one is due, and the connections they need.
class Courier::Rounds : public QObject
{
public:
    Rounds(Courier &courier, DatabaseUrl url, QString folder, QString claim, QString password);

    void round();  // at once
    void notice(); // the books said that there is news: soon, and once for a burst

private:
    Result<SyncOutcome> attempt();
    Result<void> listen();
    void heard(const SyncOutcome &outcome);
    void failed(const Error &error);
    void tell(SyncState state);
    void tellHeldBack(bool is);
    void letGo(); // the next round begins with fresh connections

    Courier &m_courier;
    DatabaseUrl m_url;
    QString m_folder, m_claim, m_password;
    QTimer m_timer, m_burst;
    QElapsedTimer m_sinceRound;
    RoundPace m_pace;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<Books> m_books;
    std::unique_ptr<Connection> m_ear; // where the books are reached through a pooler
    SyncState m_state = SyncState::Idle;
    bool m_told = false;
    QDateTime m_heldBackSince;
    bool m_heldBackTold = false;
};

} // namespace palier
