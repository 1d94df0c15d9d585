// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/banner.h"

#include "ui/controls/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace palier {

Banner::Banner(Tone tone, QWidget *parent)
    : QFrame(parent),
      m_tone(tone),
      m_icon(new QLabel),
      m_title(new Label({}, TextRole::Strong)),
      m_text(new Label),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_message(new QHBoxLayout),
      m_buttons(new QHBoxLayout)
{
    m_row->setContentsMargins(space::normal + space::tight, space::normal, space::normal, space::normal);
    m_row->setSpacing(space::normal);
    m_icon->setFixedWidth(24);
    m_message->setSpacing(space::normal);
    m_message->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(m_title->wrapped());
    words->addWidget(m_text->wrapped());
    m_message->addLayout(words, 1);
    m_buttons->setSpacing(space::normal);
    m_row->addLayout(m_message, 1);
    m_row->addLayout(m_buttons);
}

void Banner::setMessage(const QString &iconName, const QString &title, const QString &text)
{
    m_icon->setPixmap(themedIcon(iconName).pixmap(22, 22));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_message->setAlignment(m_icon, text.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Banner::addButton(QWidget *button) { m_buttons->addWidget(button, 0, Qt::AlignVCenter); }

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    constexpr int readable = 300;
    const bool isBelow = width() - m_buttons->sizeHint().width() < readable;
    m_row->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_buttons, isBelow ? Qt::AlignRight : Qt::Alignment());
}

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColours colours = Theme::current().tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(rect(), space::radius, space::radius);
    painter.setBrush(colours.ink);
    painter.drawRoundedRect(QRect(0, space::small, 4, height() - 2 * space::small), 2, 2);
}

} // namespace palier
