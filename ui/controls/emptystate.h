// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/label.h"

class QPushButton;

namespace palier {

// What a page shows where there is nothing to list: why, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    // Without an action's text there is no button.
    void setMessage(const QString &iconName, const QString &title, const QString &text, const QString &action = {});
    // The action has the keyboard, where there is one and nobody is typing.
    void takeKeyboard();

Q_SIGNALS:
    void actionClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitText();

    QLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QPushButton *m_button;
};

} // namespace palier
