// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/bulkdecision.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace palier {

class BulkChoice;
class BulkResult;
class Label;

// Several proposals decided in one go: what was chosen, how far it is, and what became of each.
class BulkPanel : public QWidget
{
    Q_OBJECT

public:
    // So many at most: whoever decides on more has not looked at them.
    static constexpr int most = 1000;

    explicit BulkPanel(Desk &desk, QWidget *parent = nullptr);

    // `chosen` may be more than the proposals that are given, while they are being read or are too many.
    void choose(const QList<QueuedProposal> &proposals, int chosen);
    bool isRunning() const { return m_bulk.isRunning(); }
    bool showsResult() const;
    bool canDecide() const;
    void approve();
    void refuse(); // asks for the reason first

Q_SIGNALS:
    void runningChanged(bool running);
    void left(); // the result was read, or there is none to read
    void view(const palier::PlanId &plan);

private:
    QWidget *makeProgress();
    void showProgress(int dealtWith, int ofAll);
    void decide(Verdict verdict, const QString &reason = {}, const QString &note = {});
    void finish();

    Desk &m_desk;
    BulkDecision m_bulk;
    QStackedWidget *m_stack;
    BulkChoice *m_choice;
    BulkResult *m_result;
    QWidget *m_progress;
    Label *m_doing;
    QProgressBar *m_bar;
    QList<QueuedProposal> m_proposals;
    Verdict m_verdict = Verdict::Approve;
    int m_holdSeconds = 0;
};

} // namespace palier
