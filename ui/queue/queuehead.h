// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QWidget>

class QActionGroup;
class QComboBox;

namespace palier {

class Desk;
class FilterBar;
class Label;

// Above the queue: how many wait, in which order, and which of them are shown.
class QueueHead : public QWidget
{
    Q_OBJECT

public:
    static constexpr int leftMargin = space::normal + space::tight, rightMargin = space::normal;

    explicit QueueHead(Desk &desk, QWidget *parent = nullptr);

    void setCount(const QString &text);
    // Of ProposalListModel.
    QJsonObject filter() const;
    FilterBar *filters() const { return m_filters; }
    // The orders as a menu, for the page's actions; the one that is chosen is ticked.
    QAction *orderAction() const { return m_orderAction; }

Q_SIGNALS:
    void changed();

private:
    void makeOrderMenu();
    Label *m_count;
    QComboBox *m_order;
    FilterBar *m_filters;
    QAction *m_orderAction = nullptr;
};

} // namespace palier
