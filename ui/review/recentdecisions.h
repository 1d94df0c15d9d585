// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/bulkdecision.h"

#include <QElapsedTimer>
#include <QTimer>

namespace palier {

// One decision of this clerk's, or one on many proposals, that can still be undone.
struct RecentDecision {
    // NotUp: the books don't have it yet. Held: its mail waits for a moment. Due: it may leave any moment.
    enum class Mail { NotUp, Held, Due };

    QList<PlanId> plans;
    Verdict verdict = Verdict::Approve;
    QString customerName; // of the only one
    Money total;          // of the only one
    int holdSeconds = 0;
    Mail mail = Mail::NotUp;
    int secondsLeft = 0; // while it is held
    QElapsedTimer sinceHeld;
};

// What the clerk decided at this desk a moment ago, for as long as the mail has not left: one list a desk, so that it
// can be undone wherever they went meanwhile. The last one first.
class RecentDecisions : public QObject
{
    Q_OBJECT

public:
    static RecentDecisions &of(Desk &desk);

    void note(const Plan &plan, Verdict verdict, int holdSeconds);
    void note(const QList<PlanId> &plans, Verdict verdict, int holdSeconds);
    const RecentDecision *latest() const { return m_decisions.isEmpty() ? nullptr : &m_decisions.last(); }
    qsizetype count() const { return m_decisions.size(); }
    void undoLatest();
    // The clerk doesn't want to be reminded of the last one.
    void leaveLatest();
    // Something changed in the replica: what has left goes.
    void lookAgain();

Q_SIGNALS:
    void changed();
    void undone(const QList<palier::PlanId> &plans);
    void failed(const palier::Error &error);

private:
    explicit RecentDecisions(Desk &desk);
    void add(RecentDecision decision);
    void countDown();
    bool looksAt(RecentDecision &decision); // false: there is nothing left to undo
    void bulkUndone();

    Desk &m_desk;
    BulkDecision m_bulk;
    QList<RecentDecision> m_decisions;
    QTimer m_second;
};

} // namespace palier
