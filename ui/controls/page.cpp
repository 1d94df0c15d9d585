// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/page.h"

#include <QScrollArea>

namespace palier {

Page::Page(QWidget *parent) : QWidget(parent) {}

void Page::open(const QString &) {}

void Page::showReach(const ReachNews &) {}

void Page::restore(const QVariant &) {}

QWidget *scrolling(QWidget *contents, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    contents->setProperty("look", "page");
    contents->setAttribute(Qt::WA_StyledBackground);
    area->setWidget(contents);
    return area;
}

} // namespace palier
