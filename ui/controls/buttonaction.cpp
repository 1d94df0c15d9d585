// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/buttonaction.h"

#include <QAbstractButton>
#include <QEvent>

namespace palier {

ButtonAction::ButtonAction(QWidget *page, const char *button, const QString &text, const QKeySequence &keys)
    : QAction(text, page),
      m_page(page),
      m_button(page->findChild<QAbstractButton *>(button))
{
    if (!m_button)
        qFatal("no button of the page is called %s", button);
    setObjectName(QLatin1String(button) + QLatin1String("Action"));
    setShortcut(keys);
    setAutoRepeat(false); // a key that is held clicks once
    m_button->installEventFilter(this);
    m_page->installEventFilter(this);
    connect(this, &QAction::triggered, m_button, [this] {
        follow();
        if (isEnabled())
            m_button->click();
    });
    follow();
}

// Hidden with what it stands in, too; the page itself may be one that isn't shown now.
void ButtonAction::follow() { setEnabled(m_button->isEnabled() && m_button->isVisibleTo(m_page)); }

bool ButtonAction::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::EnabledChange:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        follow();
        break;
    default:
        break;
    }
    return QAction::eventFilter(watched, event);
}

} // namespace palier
