// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/middlepanel.h"

#include "ui/controls/theme.h"

#include <QFrame>
#include <QVBoxLayout>

namespace palier {

QVBoxLayout *panelInTheMiddle(QWidget *page)
{
    auto *panel = new QFrame;
    panel->setProperty("look", "panel");
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    constexpr int goodWidth = 680;
    panel->setFixedWidth(goodWidth);
    // By stretches: an aligned panel would not be asked how high it is at its width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(panel);
    middle->addStretch(1);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addStretch(2);
    whole->addLayout(middle);
    whole->addStretch(3);
    return column;
}

} // namespace palier
