// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QKeySequence>

class QAbstractButton;

namespace palier {

// A button of a page as an action for the menus: it clicks that button, and is enabled while it can be clicked.
class ButtonAction : public QAction
{
    Q_OBJECT

public:
    // The page's button of this name; the action's own name is that and "Action".
    ButtonAction(QWidget *page, const char *button, const QString &text, const QKeySequence &keys = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    QWidget *m_page;
    QAbstractButton *m_button;
};

} // namespace palier
