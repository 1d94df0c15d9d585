// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/bulkdecision.h"

#include <QElapsedTimer>
#include <QTimer>

namespace palier {

// How long a step may keep the events waiting: a frame.
static constexpr int stepMilliseconds = 16;

BulkDecision::BulkDecision(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void BulkDecision::decide(const Order &order)
{
    begin(order.plans, [this, order](const PlanId &plan) {
        return m_desk.reviews().decide(plan, order.verdict, order.reason, order.note, 0, order.holdSeconds);
    });
}

void BulkDecision::undo(const QList<PlanId> &plans)
{
    begin(plans, [this](const PlanId &plan) { return m_desk.undoing().undo(plan, m_desk.today()); });
}

void BulkDecision::begin(const QList<PlanId> &plans, Act act)
{
    Q_ASSERT(!m_isRunning);
    m_act = std::move(act);
    m_left = plans;
    m_done.clear();
    m_failed.clear();
    m_all = int(plans.size());
    m_isRunning = true;
    m_isStopped = false;
    QTimer::singleShot(0, this, &BulkDecision::step);
}

void BulkDecision::stop() { m_isStopped = true; }

void BulkDecision::step()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_isStopped && !m_left.isEmpty() && elapsed.elapsed() < stepMilliseconds) {
        const PlanId plan = m_left.takeFirst();
        if (const auto booked = m_act(plan))
            m_done << plan;
        else
            m_failed << Failure{plan, booked.error()};
    }
    Q_EMIT progressed(int(m_done.size() + m_failed.size()), m_all);
    if (m_isStopped || m_left.isEmpty())
        finish();
    else
        QTimer::singleShot(0, this, &BulkDecision::step);
}

void BulkDecision::finish()
{
    if (!m_done.isEmpty())
        m_desk.noteActed(); // once for all of them: every page looks again, and the courier carries them up
    m_isRunning = false;
    m_act = {};
    Q_EMIT finished();
}

} // namespace palier
