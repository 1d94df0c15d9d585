// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/page.h"

class QVBoxLayout;

namespace palier {

// Every action that has keys, by menus, as they are now: read from the window's menus and the pages there are.
class ShortcutsPage : public Page
{
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget *parent = nullptr);
    QString title() const override { return tr("Keyboard shortcuts"); }
    void lookAgain() override;
    QString helpTopic() const override { return QStringLiteral("keyboard"); }

private:
    void addCard(const QString &heading, const QList<QAction *> &actions);
    QVBoxLayout *m_left, *m_right;
};

} // namespace palier
