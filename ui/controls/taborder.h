// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace palier {

// `group` itself, or the first in it that the tabulator comes to.
inline QWidget *firstForTabulator(QWidget *group)
{
    QWidget *one = group;
    do {
        if (one->focusPolicy() & Qt::TabFocus)
            return one;
        one = one->nextInFocusChain();
    } while (one != group && group->isAncestorOf(one));
    return group;
}

// For the tabulator `first` comes right before `group`. (Behind it at first: from a window's last to its first is no
// move for Qt, and they would stay where they are.)
inline void orderBefore(QWidget *first, QWidget *group)
{
    QWidget *second = firstForTabulator(group);
    QWidget::setTabOrder(second, first);
    QWidget::setTabOrder(first, second);
}

} // namespace palier
