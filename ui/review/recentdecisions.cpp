// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/recentdecisions.h"

namespace palier {

static constexpr int mostKept = 50;

RecentDecisions &RecentDecisions::of(Desk &desk)
{
    auto *known = desk.findChild<RecentDecisions *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new RecentDecisions(desk);
}

RecentDecisions::RecentDecisions(Desk &desk) : QObject(&desk), m_desk(desk), m_bulk(desk)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &RecentDecisions::countDown);
    connect(&desk, &Desk::acted, this, &RecentDecisions::lookAgain);
    connect(&m_bulk, &BulkDecision::finished, this, &RecentDecisions::bulkUndone);
}

void RecentDecisions::note(const Plan &plan, Verdict verdict, int holdSeconds)
{
    RecentDecision decision;
    decision.plans = {plan.id};
    decision.verdict = verdict;
    decision.customerName = plan.customerName;
    decision.total = plan.total;
    decision.holdSeconds = holdSeconds;
    add(std::move(decision));
}

void RecentDecisions::note(const QList<PlanId> &plans, Verdict verdict, int holdSeconds)
{
    RecentDecision decision;
    decision.plans = plans;
    decision.verdict = verdict;
    decision.holdSeconds = holdSeconds;
    add(std::move(decision));
}

void RecentDecisions::add(RecentDecision decision)
{
    m_decisions << std::move(decision);
    while (m_decisions.size() > mostKept)
        m_decisions.removeFirst();
    lookAgain();
}

bool RecentDecisions::looksAt(RecentDecision &decision)
{
    const auto mails = m_desk.undoing().heldMails(decision.plans);
    if (!mails || mails->notUp + mails->queued == 0)
        return false;
    if (mails->queued == 0) {
        decision.mail = RecentDecision::Mail::NotUp;
        return true;
    }
    // Counted by this computer's own seconds since the mail was seen: its clock may be hours off.
    if (!decision.sinceHeld.isValid())
        decision.sinceHeld.start();
    decision.secondsLeft = int(std::max<qint64>(0, decision.holdSeconds - decision.sinceHeld.elapsed() / 1000));
    decision.mail = decision.secondsLeft > 0 ? RecentDecision::Mail::Held : RecentDecision::Mail::Due;
    return true;
}

void RecentDecisions::lookAgain()
{
    bool isHeld = false;
    for (qsizetype i = m_decisions.size() - 1; i >= 0; --i) {
        if (!looksAt(m_decisions[i]))
            m_decisions.removeAt(i);
        else
            isHeld = isHeld || m_decisions[i].mail == RecentDecision::Mail::Held;
    }
    isHeld ? m_second.start() : m_second.stop();
    Q_EMIT changed();
}

void RecentDecisions::countDown() { lookAgain(); }

void RecentDecisions::undoLatest()
{
    if (m_decisions.isEmpty() || m_bulk.isRunning())
        return;
    const RecentDecision decision = m_decisions.takeLast();
    if (decision.plans.size() > 1) {
        m_bulk.undo(decision.plans);
        Q_EMIT changed();
        return;
    }
    const auto booked = m_desk.undo(decision.plans.first());
    Q_EMIT changed();
    if (booked)
        Q_EMIT undone(decision.plans);
    else
        Q_EMIT failed(booked.error());
}

void RecentDecisions::bulkUndone()
{
    if (!m_bulk.failed().isEmpty())
        Q_EMIT failed(m_bulk.failed().first().why);
    if (!m_bulk.done().isEmpty())
        Q_EMIT undone(m_bulk.done());
}

void RecentDecisions::leaveLatest()
{
    if (!m_decisions.isEmpty())
        m_decisions.removeLast();
    Q_EMIT changed();
}

} // namespace palier
