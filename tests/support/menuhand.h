// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMenu>
#include <QTest>

namespace palier::test {

// As a hand does: it comes from elsewhere, the menu opens, the entry is clicked. (Qt takes a click for the end of the
// one that opened the menu until the mouse has moved.)
inline void clickIn(QMenu *menu, QAction *action)
{
    Q_ASSERT(menu->parentWidget());
    QWidget *window = menu->parentWidget()->window();
    QTest::mouseMove(window, window->rect().bottomRight());
    menu->popup({});
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    menu->close();
    window->activateWindow(); // as a window manager does
}

} // namespace palier::test
