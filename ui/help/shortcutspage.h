// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/page.h"

#include <functional>

class QBoxLayout;
class QVBoxLayout;

namespace palier {

// Every action that has keys, by menus and pages: read from the window's menus and from the pages themselves.
class ShortcutsPage : public Page
{
    Q_OBJECT

public:
    // `pages`: what each page of the window can do, shown yet or not.
    explicit ShortcutsPage(std::function<QList<PageActions>()> pages, QWidget *parent = nullptr);
    QString title() const override { return tr("Keyboard shortcuts"); }
    void lookAgain() override;
    QString helpTopic() const override { return QStringLiteral("keyboard"); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCard(const QString &heading, const QList<QAction *> &actions);
    std::function<QList<PageActions>()> m_pages;
    QBoxLayout *m_columns;
    QVBoxLayout *m_left, *m_right;
};

} // namespace palier
