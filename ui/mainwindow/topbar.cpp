// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/topbar.h"

#include "ui/controls/chip.h"
#include "ui/controls/icons.h"
#include "ui/mainwindow/ageline.h"
#include "ui/mainwindow/pagetitle.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace palier {

TopBar::TopBar(QWidget *parent)
    : QFrame(parent),
      m_back(new QToolButton),
      m_forward(new QToolButton),
      m_settings(new QToolButton),
      m_conflicts(new QPushButton),
      m_waiting(new Chip),
      m_title(new PageTitle),
      m_age(new AgeLine)
{
    setObjectName("topBar");
    setProperty("look", "bar");
    const auto prepare = [](QToolButton *button, const char *name, const char *icon, const QString &text) {
        button->setObjectName(name);
        button->setIcon(themedIcon(icon));
        button->setIconSize({22, 22});
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setFocusPolicy(Qt::TabFocus);
    };
    prepare(m_back, "back", "back", tr("Back"));
    prepare(m_forward, "forward", "forward", tr("Forward"));
    prepare(m_settings, "administrationSettings", "settings", tr("Administration settings"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_age->muted()->wrapped());
    m_conflicts->setObjectName("topConflicts");
    m_conflicts->setProperty("look", "danger");
    m_waiting->setObjectName("waitingCount");
    row->setSpacing(space::normal);
    // As high without books, which have an age.
    row->addStrut(QFontMetrics(m_title->font()).height() + QFontMetrics(m_age->font()).height());
    auto *trail = new QHBoxLayout;
    trail->setSpacing(0);
    trail->addWidget(m_back);
    trail->addWidget(m_forward);
    row->addLayout(trail);
    row->addLayout(words, 1);
    row->addWidget(m_waiting);
    row->addWidget(m_conflicts);
    row->addWidget(m_settings);
    m_waiting->hide();
    m_conflicts->hide();
    connect(m_conflicts, &QPushButton::clicked, this, &TopBar::conflictsClicked);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backClicked);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardClicked);
    connect(m_settings, &QToolButton::clicked, this, &TopBar::settingsClicked);
}

void TopBar::setTitle(const QString &title) { m_title->setTitle(title); }

void TopBar::setDeskOpen(bool open)
{
    m_settings->setEnabled(open);
    m_isDeskOpen = open;
    showAge();
}

void TopBar::showStanding(const ReachNews &news, const QDateTime &syncedAt, qint64 waiting, qsizetype conflicts)
{
    m_age->show(news, syncedAt);
    const QString waits = tr("%n waiting to sync", nullptr, int(waiting));
    m_waiting->setChip({waits, Tone::Info});
    m_waiting->setAccessibleName(waits);
    m_waiting->setVisible(waiting > 0);
    m_conflicts->setText(tr("%n conflict(s)", nullptr, int(conflicts)));
    m_conflicts->setAccessibleName(tr("%n conflict(s) to look at", nullptr, int(conflicts)));
    m_conflictCount = conflicts;
    showWayToConflicts();
}

void TopBar::setShowsBooks(bool shows)
{
    m_showsBooks = shows;
    showAge();
}

void TopBar::showAge() { m_age->setVisible(m_isDeskOpen && m_showsBooks); }

void TopBar::setAtConflicts(bool at)
{
    m_isAtConflicts = at;
    showWayToConflicts();
}

void TopBar::showWayToConflicts() { m_conflicts->setVisible(m_conflictCount > 0 && !m_isAtConflicts); }

void TopBar::setTrail(bool canBack, bool canForward)
{
    m_back->setEnabled(canBack);
    m_forward->setEnabled(canForward);
}

} // namespace palier
