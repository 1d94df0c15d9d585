// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/listmemory.h"

#include <QObject>
#include <QTimer>

class QHeaderView;
class QMenu;
class QTableView;

namespace palier {

class SortMenu;
class WindowedModel;

// The columns of one table as the clerk arranges them: which, in which order, how wide, what sorts; remembered on this
// workstation from one start to the next.
class ListArrangement : public QObject
{
    Q_OBJECT

public:
    ListArrangement(QTableView *table, WindowedModel *model, const QString &list);
    ~ListArrangement() override; // remembers what was not written yet

    // The columns to tick, for the header's context menu and a button. Stays open while they are ticked.
    QMenu *menu() const { return m_menu; }
    SortMenu *sortMenu() const { return m_sortMenu; }
    void fit(); // the table's width, or what is shown, changed
    void reset();
    QList<int> shownColumns() const; // from left to right

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMenu();
    void take(const ListLayout &layout);
    ListLayout layout() const;
    void change(); // by the clerk
    void showTicks();
    void fitLater();
    void lookForBlank();

    QTableView *m_table;
    WindowedModel *m_model;
    QHeaderView *m_header;
    QMenu *m_menu;
    SortMenu *m_sortMenu;
    ListMemory m_memory;
    QTimer m_writing; // a column is dragged through a hundred widths
    QStringList m_hidden;
    QList<bool> m_blank;         // by the filter, when they were fitted
    QHash<QString, int> m_sized; // by the clerk, whether they are shown now or not
    bool m_isChosen = false;     // the clerk has said which columns
    bool m_isFitting = false;
};

} // namespace palier
