// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/stayopen.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace palier {

namespace {

class TickFilter : public QObject
{
public:
    explicit TickFilter(QMenu *menu) : QObject(menu), m_menu(menu) { menu->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        QAction *action = nullptr;
        if (event->type() == QEvent::MouseButtonRelease)
            action = m_menu->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
            action = m_menu->activeAction();
        if (!action || !action->isCheckable() || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }

private:
    QMenu *m_menu;
};

} // namespace

void keepOpen(QMenu *menu) { new TickFilter(menu); }

} // namespace palier
