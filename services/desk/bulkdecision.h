// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"

namespace palier {

// One verdict on many proposals: each in a transaction of its own, so that one that fails leaves the others be. Works
// in small steps between the events of its thread, can be stopped after any of them, and then says of each what became
// of it.
class BulkDecision : public QObject
{
    Q_OBJECT

public:
    struct Order {
        QList<PlanId> plans;
        Verdict verdict = Verdict::Approve;
        QString reason; // of a refusal
        QString note;
        int holdSeconds = 0;
    };
    struct Failure {
        PlanId plan;
        Error why;
    };

    explicit BulkDecision(Desk &desk, QObject *parent = nullptr);

    // Once at a time. Begins after the caller's event.
    void decide(const Order &order);
    // Takes these decisions back in the same way; what the mail has left of is among the failed.
    void undo(const QList<PlanId> &plans);
    void stop(); // after the step that runs; finished() comes all the same
    bool isRunning() const { return m_isRunning; }

    const QList<PlanId> &done() const { return m_done; }
    const QList<Failure> &failed() const { return m_failed; }
    const QList<PlanId> &left() const { return m_left; } // not looked at: it was stopped

Q_SIGNALS:
    void progressed(int dealtWith, int ofAll);
    void finished();

private:
    using Act = std::function<Result<Booking>(const PlanId &plan)>;
    void begin(const QList<PlanId> &plans, Act act);
    void step();
    void finish();

    Desk &m_desk;
    Act m_act;
    QList<PlanId> m_left, m_done;
    QList<Failure> m_failed;
    int m_all = 0;
    bool m_isRunning = false, m_isStopped = false;
};

} // namespace palier
