// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/courier.h"

#include <QDateTime>

namespace palier {

// Between rounds that nobody asked for. A round without news is two small reads.
static constexpr int pollMsecs = 2000;
static constexpr int offlineMsecs = 5000;

class Courier::Rounds : public QObject
{
public:
    Rounds(Courier &courier, DatabaseUrl url, QString folder, QString claim)
        : m_courier(courier),
          m_url(std::move(url)),
          m_folder(std::move(folder)),
          m_claim(std::move(claim)),
          m_timer(this)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { round(); });
    }

    void round()
    {
        m_timer.stop();
        const auto outcome = attempt();
        if (outcome) {
            tell(SyncState::Idle);
            Q_EMIT m_courier.synced(QDateTime::currentDateTimeUtc());
            if (outcome->pulled > 0 || outcome->conflicts > 0)
                Q_EMIT m_courier.changed();
        } else {
            // Whatever it was, the next round begins with fresh connections.
            m_books.reset();
            m_replica.reset();
            tell(outcome.error().kind == Kind::Offline ? SyncState::Offline : SyncState::Failed);
            Q_EMIT m_courier.failed(outcome.error());
        }
        m_timer.start(outcome ? pollMsecs : offlineMsecs);
    }

private:
    Result<SyncOutcome> attempt()
    {
        if (!m_replica) {
            PALIER_TRY_ASSIGN(m_replica, Replica::open(m_folder, m_claim));
        }
        if (!m_books) {
            PALIER_TRY_ASSIGN(m_books, Books::open(m_url));
            tell(SyncState::Syncing);
        }
        return syncOnce(*m_replica, *m_books);
    }

    void tell(SyncState state)
    {
        if (state == m_state && m_told)
            return;
        m_told = true;
        m_state = state;
        Q_EMIT m_courier.stateChanged(state);
    }

    Courier &m_courier;
    DatabaseUrl m_url;
    QString m_folder, m_claim;
    QTimer m_timer;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<Books> m_books;
    SyncState m_state = SyncState::Idle;
    bool m_told = false;
};

Courier::Courier(DatabaseUrl books, QString replicaFolder, QString claim, QObject *parent)
    : QObject(parent),
      m_rounds(new Rounds(*this, std::move(books), std::move(replicaFolder), std::move(claim)))
{
    qRegisterMetaType<SyncState>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName("courier");
    m_rounds->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_rounds, &QObject::deleteLater); // connections close on their thread
}

Courier::~Courier()
{
    const bool neverStarted = !m_thread.isRunning() && !m_thread.isFinished();
    stop();
    if (neverStarted)
        delete m_rounds;
}

void Courier::start()
{
    m_thread.start();
    wake();
}

void Courier::wake()
{
    QMetaObject::invokeMethod(
        m_rounds, [rounds = m_rounds] { rounds->round(); }, Qt::QueuedConnection);
}

void Courier::stop()
{
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    }
}

} // namespace palier
