// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/planreview.h"
#include "services/desk/rights.h"

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace palier {

class Label;
class RefusalPanel;

// The foot of the preview: Approve and Refuse, and the panel that asks for the reason of a refusal.
class DecisionBar : public QFrame
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget *parent = nullptr);
    void show(const PlanReview &review, const Rights &rights);
    void complain(const QString &sentence);
    void stopAsking();

    bool canApprove() const;
    bool canRefuse() const;
    void approve();
    void refuse(); // asks for the reason first
    // Closed for as long as a double click takes: whoever clicks twice shall not decide on a plan they haven't seen.
    void rest();

Q_SIGNALS:
    void approved();
    void refused(const QString &reason, const QString &note);

private:
    void askWhy();
    void showButtons();
    QPushButton *m_approve, *m_refuse;
    Label *m_denied; // why both are closed
    RefusalPanel *m_panel;
    QWidget *m_buttons;
    QStringList m_reasons;
    bool m_mayApprove = false, m_mayRefuse = false;
    QTimer m_resting;
};

} // namespace palier
