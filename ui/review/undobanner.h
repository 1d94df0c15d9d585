// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/banner.h"

class QAction;
class QPushButton;

namespace palier {

class RecentDecisions;

// What the clerk decided last, when its e-mail leaves, and Undo, until it has left. Stands on every page where
// proposals are decided, also when they moved on to the next one.
class UndoBanner : public Banner
{
    Q_OBJECT

public:
    UndoBanner(Desk &desk, QWidget *page);
    // The banner with the space around it, for the page's layout: gone where there is nothing to undo.
    QWidget *strip() const { return m_strip; }
    // For the page's menu; the same as the button.
    QAction *action() const { return m_action; }

Q_SIGNALS:
    void failed(const palier::Error &error);
    void undone(const QList<palier::PlanId> &plans);

private:
    void showState();
    QString when() const;
    RecentDecisions &m_recent;
    QWidget *m_strip;
    QAction *m_action;
    QPushButton *m_undo;
};

} // namespace palier
