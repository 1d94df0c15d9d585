// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/topbar.h"

#include "ui/controls/icons.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace palier {

TopBar::TopBar(QWidget *parent)
    : QFrame(parent),
      m_back(new QToolButton),
      m_settings(new QToolButton),
      m_title(new Label({}, TextRole::Title))
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
    prepare(m_settings, "administrationSettings", "settings", tr("Administration settings"));
    m_title->setObjectName("pageTitle");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_settings);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backClicked);
    connect(m_settings, &QToolButton::clicked, this, &TopBar::settingsClicked);
}

void TopBar::setTitle(const QString &title) { m_title->setText(title); }

// The arrow, or else the title, stands over the left edge of the page's cards.
void TopBar::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
    layout()->setContentsMargins(visible ? space::wide : space::page, space::normal, space::wide, space::normal);
}

} // namespace palier
