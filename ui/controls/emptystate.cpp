// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/emptystate.h"

#include "ui/controls/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel),
      m_title(new Label({}, TextRole::Heading)),
      m_text(new Label),
      m_button(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::small);
    column->addStretch(2);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->muted()->wrapped()->setAlignment(Qt::AlignCenter);
    m_text->setFixedWidth(460);
    m_button->setObjectName("emptyStateAction");
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionClicked);
}

void EmptyState::setMessage(const QString &iconName, const QString &title, const QString &text, const QString &action)
{
    m_icon->setPixmap(themedIcon(iconName).pixmap(40, 40));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->maximumWidth())); // a layout takes the old text's
    m_button->setText(action);
    m_button->setAccessibleName(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace palier
