// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/page.h"

#include <QList>
#include <QString>
#include <functional>
#include <utility>

class QBoxLayout;
class QVBoxLayout;

namespace palier {

// Every action that has keys, by menus and pages: read from the window's menus and from the pages themselves, and laid
// out anew only when something of it has changed.
class ShortcutsPage : public Page
{
    Q_OBJECT

public:
    // `pages`: what each page of the window can do, shown yet or not.
    explicit ShortcutsPage(std::function<QList<PageActions>()> pages, QWidget *parent = nullptr);
    bool showsBooks() const override { return false; }
    QString title() const override { return tr("Keyboard shortcuts"); }
    void lookAgain() override;
    QString helpTopic() const override { return QStringLiteral("keyboard"); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // What stands under one heading: each act with its keys.
    struct Group {
        QString heading;
        QList<std::pair<QString, QString>> acts;
        bool operator==(const Group &) const = default;
    };
    QList<Group> groups() const; // of what has keys now
    void addCard(const Group &group, int nameWidth);

    std::function<QList<PageActions>()> m_pages;
    QList<Group> m_shown;
    bool m_isNarrow = false;
    QBoxLayout *m_columns;
    QVBoxLayout *m_left, *m_right;
};

} // namespace palier
