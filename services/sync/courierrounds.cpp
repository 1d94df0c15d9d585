// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/courierrounds.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace palier {

namespace {
Q_LOGGING_CATEGORY(log, "palier.sync", QtInfoMsg)
}

using namespace std::chrono_literals;

// Who writes for a moment is nobody's news.
static constexpr auto heldBackIsWorthTelling = 3s;
// A statement of ours that takes longer has lost its server.
static constexpr auto patienceOfRounds = 30s;

Courier::Rounds::Rounds(Courier &courier, DatabaseUrl url, QString folder, QString claim, QString password)
    : m_courier(courier),
      m_url(std::move(url)),
      m_folder(std::move(folder)),
      m_claim(std::move(claim)),
      m_password(std::move(password)),
      m_timer(this),
      m_burst(this),
      m_pace(m_url.engine)
{
    for (QTimer *timer : {&m_timer, &m_burst}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { round(); });
    }
}

void Courier::Rounds::round()
{
    m_timer.stop();
    m_burst.stop();
    m_pace.begin(RoundPace::Delay(m_sinceRound.isValid() ? m_sinceRound.restart() : 0));
    m_sinceRound.start();
    if (const auto outcome = attempt()) {
        heard(*outcome);
        m_timer.start(m_pace.next());
    } else {
        failed(outcome.error());
        m_timer.start(RoundPace::jittered(m_pace.next(), QRandomGenerator::global()->generateDouble()));
    }
}

void Courier::Rounds::notice()
{
    if (!m_burst.isActive())
        m_burst.start(m_pace.afterNotice());
}

Result<SyncOutcome> Courier::Rounds::attempt()
{
    if (!m_replica) {
        PALIER_TRY_ASSIGN(m_replica, Replica::open(m_folder, m_claim));
    }
    if (!m_books) {
        PALIER_TRY_ASSIGN(m_books, reachBooks(*m_replica, m_url, {}, m_password));
        m_books->connection().setPatience(patienceOfRounds);
        const auto listening = listen();
        m_pace.setListening(listening.has_value());
        if (!listening && m_url.engine == Engine::Postgresql)
            qCInfo(log, "no notices from these books (%s): they are asked", qPrintable(word(listening.error().fault)));
        tell(SyncState::Syncing);
    }
    return syncOnce(*m_replica, *m_books);
}

// On the connection that is there anyway; only beside a pooler, through which notices don't come, on one of its own.
Result<void> Courier::Rounds::listen()
{
    if (m_url.engine == Engine::Sqlite)
        return refused(Fault::ConflictingArguments, "sqlite");
    Connection *on = &m_books->connection();
    if (on->isPooled()) {
        if (m_url.forListening() == m_url)
            return refused(Fault::ConflictingArguments, "pooler");
        PALIER_TRY_ASSIGN(m_ear, Connection::open(m_url.forListening(), Connection::Missing::Refuse, m_password));
        on = m_ear.get();
    }
    return on->listen(
        "palier", [this] { notice(); },
        [this] {
            letGo();
            round();
        });
}

void Courier::Rounds::heard(const SyncOutcome &outcome)
{
    const bool isNews = outcome.pulled > 0 || outcome.conflicts > 0 || outcome.pushed > 0 || outcome.loadedAnew;
    outcome.isHeldBack ? m_pace.heldBack() : isNews ? m_pace.news() : m_pace.quiet();
    tell(SyncState::Idle);
    tellHeldBack(outcome.isHeldBack);
    Q_EMIT m_courier.synced(QDateTime::currentDateTimeUtc());
    if (isNews)
        Q_EMIT m_courier.changed();
}

void Courier::Rounds::failed(const Error &error)
{
    letGo();
    m_pace.failed();
    tell(error.kind == Kind::Offline ? SyncState::Offline : SyncState::Failed);
    Q_EMIT m_courier.failed(error);
    if (error.fault == Fault::ClerkRemoved)
        Q_EMIT m_courier.changed(); // the copy was wiped
}

void Courier::Rounds::letGo()
{
    m_ear.reset();
    m_books.reset();
    m_replica.reset();
}

void Courier::Rounds::tell(SyncState state)
{
    if (state == m_state && m_told)
        return;
    m_told = true;
    m_state = state;
    Q_EMIT m_courier.stateChanged(state);
}

void Courier::Rounds::tellHeldBack(bool is)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!is) {
        m_heldBackSince = {};
        if (std::exchange(m_heldBackTold, false))
            Q_EMIT m_courier.heldBackSince({});
    } else if (m_heldBackSince.isNull()) {
        m_heldBackSince = now;
    } else if (!m_heldBackTold &&
               m_heldBackSince.msecsTo(now) >= std::chrono::milliseconds(heldBackIsWorthTelling).count()) {
        m_heldBackTold = true;
        Q_EMIT m_courier.heldBackSince(m_heldBackSince);
    }
}

} // namespace palier
