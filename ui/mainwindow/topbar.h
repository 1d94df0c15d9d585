// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/mainwindow/booksreach.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace palier {

class AgeLine;
class Chip;
class PageTitle;

// The head of the window: the way back, the page's title and how old it is, what waits and what conflicts, the gear.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setTrail(bool canBack, bool canForward);
    void setDeskOpen(bool open);    // without a desk there are no settings
    void setShowsBooks(bool shows); // else there is nothing that could be old
    void setAtConflicts(bool at);   // the way to them leads nowhere there
    // `syncedAt`: UTC; null: never. `waiting`: acts of this workstation's that are still to be sent.
    void showStanding(const ReachNews &news, const QDateTime &syncedAt, qint64 waiting, qsizetype conflicts);

Q_SIGNALS:
    void backClicked();
    void forwardClicked();
    void settingsClicked();
    void conflictsClicked();

private:
    void showWayToConflicts();
    void showAge();
    QToolButton *m_back, *m_forward, *m_settings;
    QPushButton *m_conflicts;
    Chip *m_waiting;
    PageTitle *m_title;
    AgeLine *m_age;
    qsizetype m_conflictCount = 0;
    bool m_isAtConflicts = false, m_isDeskOpen = false, m_showsBooks = true;
};

} // namespace palier
