// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/emptystate.h"

#include "ui/controls/icons.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

static constexpr int readableWidth = 460;
static constexpr int textShare = 100; // of a narrow row, and 1 on either side of it

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel),
      m_title(new Label({}, TextRole::Heading)),
      m_text(new Label),
      m_button(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::normal, space::page, space::normal);
    column->setSpacing(space::small);
    column->addStretch(2);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setObjectName("emptyStateTitle");
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setObjectName("emptyStateText");
    m_text->muted()->wrapped()->setAlignment(Qt::AlignCenter);
    m_text->setMaximumWidth(readableWidth);
    auto *row = new QHBoxLayout; // in the middle, and narrower where there is less room
    row->addStretch(1);
    row->addWidget(m_text, textShare);
    row->addStretch(1);
    m_button->setObjectName("emptyStateAction");
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addLayout(row);
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
    m_text->setVisible(!text.isEmpty());
    fitText();
    m_button->setText(action);
    m_button->setAccessibleName(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::takeKeyboard()
{
    QMetaObject::invokeMethod( // when it is shown
        this,
        [this] {
            if (m_button->isVisible() && !qobject_cast<QLineEdit *>(window()->focusWidget()))
                m_button->setFocus();
        },
        Qt::QueuedConnection);
}

// As high as its lines, and no higher: a layout would take the height of the text before. (Asked for its height a label
// answers with no less than its own minimum, so that must go first.)
void EmptyState::fitText()
{
    const QMargins around = layout()->contentsMargins();
    const int room = (width() - around.left() - around.right()) * textShare / (textShare + 2);
    m_text->setMinimumHeight(0);
    m_text->setFixedHeight(std::max(0, m_text->heightForWidth(std::clamp(room, 1, readableWidth))));
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

} // namespace palier
