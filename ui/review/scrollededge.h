// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace palier {

// The right margin of what stands above or below something that scrolls: where the scroll bar shows, what it scrolls is
// so much narrower, and this ends where that does.
class ScrolledEdge : public QObject
{
public:
    explicit ScrolledEdge(QLayout *layout) : QObject(layout), m_layout(layout) {}
    void follow(QScrollBar *bar)
    {
        m_bar = bar;
        m_bar->installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_bar && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        QMargins margins = m_layout->contentsMargins();
        margins.setRight(space::page + (m_bar->isVisible() ? m_bar->sizeHint().width() : 0));
        m_layout->setContentsMargins(margins);
    }
    QLayout *m_layout;
    QScrollBar *m_bar = nullptr;
};

} // namespace palier
