// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/noticecard.h"

#include "ui/controls/icons.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace palier {

NoticeCard::NoticeCard(Notice notice, QWidget *parent) : QFrame(parent), m_notice(std::move(notice))
{
    const QLatin1String name(m_notice.name());
    setObjectName(name);
    setAccessibleName(m_notice.title);
    setAccessibleDescription(m_notice.text);
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(QLatin1String(m_notice.icon())).pixmap(18, 18));
    auto *title = new Label(m_notice.title, TextRole::Strong);
    constexpr int closeHeight = 26;
    const int line = title->fontMetrics().height();
    const int head = std::max(closeHeight, line); // icon, first line of the title and cross have one middle
    icon->setFixedHeight(head);
    auto *close = new QToolButton;
    close->setObjectName(name + QLatin1String("Close"));
    close->setIcon(themedIcon("refuse"));
    close->setIconSize({14, 14});
    close->setFixedSize(head, head);
    close->setAccessibleName(tr("Close the notice: %1").arg(m_notice.title));
    close->setToolTip(tr("Close"));
    close->setFocusPolicy(Qt::TabFocus);
    auto *view = new QPushButton(tr("View"));
    view->setObjectName(name + QLatin1String("View"));
    view->setAccessibleName(tr("View the notice: %1").arg(m_notice.title));
    view->setProperty("look", "link");
    view->setProperty("flush", true); // with the words above it
    view->setFocusPolicy(Qt::TabFocus);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, (head - line) / 2, 0, 0);
    words->setSpacing(2);
    words->addWidget(title->wrapped());
    words->addWidget((new Label(m_notice.text, TextRole::Caption))->wrapped());
    words->addWidget(view, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::normal, space::tight, space::tight, space::tight);
    row->setSpacing(space::small);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
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
