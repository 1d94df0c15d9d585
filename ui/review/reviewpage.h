// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/page.h"

class QPushButton;

namespace palier {

class ReviewPanel;
class UndoBanner;

// The page of one plan: the preview, and once it is decided, by whomever, the way to the proposal that waits longest.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override;
    void open(const QString &plan) override;
    void lookAgain() override;
    QString helpTopic() const override { return QStringLiteral("plans"); }

private:
    void show(const Plan &plan);
    void showNext();

    Desk &m_desk;
    UndoBanner *m_undo;
    ReviewPanel *m_panel;
    QPushButton *m_nextButton;
    QAction *m_approve, *m_refuse;
    PlanId m_plan, m_next;
    PlanId m_waited; // seen here while it waited
};

} // namespace palier
