// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/noticecard.h"

#include "ui/controls/icons.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace palier {

NoticeCard::NoticeCard(Notice notice, QWidget *parent) : QFrame(parent), m_notice(std::move(notice))
{
    const QLatin1String name(m_notice.name());
    setObjectName(name);
    setAccessibleName(m_notice.title);
    setAccessibleDescription(m_notice.text);
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(QLatin1String(m_notice.icon())).pixmap(18, 18));
    auto *close = new QToolButton;
    close->setObjectName(name + QLatin1String("Close"));
    close->setIcon(themedIcon("refuse"));
    close->setIconSize({14, 14});
    close->setAccessibleName(tr("Close the notice: %1").arg(m_notice.title));
    close->setToolTip(tr("Close"));
    close->setFocusPolicy(Qt::TabFocus);
    auto *view = new QPushButton(tr("View"));
    view->setObjectName(name + QLatin1String("View"));
    view->setAccessibleName(tr("View the notice: %1").arg(m_notice.title));
    view->setProperty("look", "link");
    view->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget((new Label(m_notice.title, TextRole::Strong))->wrapped(), 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal, space::small, space::small, space::tight);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget((new Label(m_notice.text, TextRole::Caption))->wrapped());
    column->addWidget(view, 0, Qt::AlignLeft);
    connect(close, &QToolButton::clicked, this, &NoticeCard::closeClicked);
    connect(view, &QPushButton::clicked, this, &NoticeCard::viewClicked);
}

void NoticeCard::paintEvent(QPaintEvent *)
{
    const ToneColours colours = Theme::current().tone(m_notice.tone());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(rect(), space::radius, space::radius);
    painter.setBrush(colours.ink);
    painter.drawRoundedRect(QRect(0, space::small, 4, height() - 2 * space::small), 2, 2);
}

} // namespace palier
