// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QToolButton;

namespace palier {

class Label;

// The head of the window: the way back, the page's title, the gear.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setBackVisible(bool visible);

Q_SIGNALS:
    void backClicked();
    void settingsClicked();

private:
    QToolButton *m_back, *m_settings;
    Label *m_title;
};

} // namespace palier
