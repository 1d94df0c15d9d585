// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/windowedmodel.h"

#include <QTableView>

class QMenu;

namespace palier {

class ListArrangement;

// The table of a list page. Columns are chosen, moved, sized and remembered; several rows are chosen at once; Enter or
// a double click opens one, Ctrl+C copies the chosen ones as a table. Actions that the page adds with addAction() stand
// in its context menu, Copy behind them.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int mostCopied = 10'000; // rows at a time

    // `list`: the name under which the workstation remembers its columns, "invoices".
    // The model is the table's from then on.
    ListTable(WindowedModel *model, const QString &list, QWidget *parent = nullptr);

    ~ListTable() override;

    WindowedModel *windowedModel() const { return m_model; }
    ListArrangement *arrangement() const { return m_arrangement; }
    QList<int> selectedRows() const; // in their order; at most mostCopied
    int selectedCount() const;       // all of them
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void goTo(int row);
    void copy(); // what is not read yet is, aside, first
    QAction *copyAction() const { return m_copy; }
    // The context menu, as it would be shown now; the caller's to delete.
    QMenu *contextMenu();

Q_SIGNALS:
    void opened(int row);
    void selectionIsNow(int rows);
    void tooManyToCopy(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void copyRows(const QList<int> &rows);
    void rememberPlace();
    void returnToPlace();
    void open(const QModelIndex &index);
    void look(std::chrono::milliseconds atMost); // reads what is seen

    WindowedModel *m_model;
    ListArrangement *m_arrangement;
    QAction *m_copy;
    bool m_hasWaited = false; // for rows of the picture that is due
    // While the model is renewed: what was current, chosen and at the top.
    struct {
        QString current, top;
        QSet<QString> chosen;
        int column = 0, scrolled = 0, topRow = 0;
        bool isKept = false;
    } m_place;
};

} // namespace palier
