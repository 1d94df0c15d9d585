// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/mainwindow/goalmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace palier {

class Label;

// Ctrl+K: a field over the page, and below it what it finds. Up and Down choose, Enter goes there, Escape or a click
// elsewhere closes. The keys stay in the field: a screen reader hears of the chosen row as its description.
class GoToPanel : public QFrame
{
    Q_OBJECT

public:
    using Search = std::function<Goals(const QString &text)>;

    // A child of the window, which it covers in part. `search` is asked at each letter.
    GoToPanel(Search search, QWidget *window);
    void open();
    void close(bool giveFocusBack = true);

Q_SIGNALS:
    void chosen(const palier::Goal &goal);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void place();
    void step(int rows);
    void tell();
    void choose(const QModelIndex &index);

    Search m_search;
    QLineEdit *m_typed;
    QListView *m_list;
    GoalModel *m_model;
    Label *m_hint;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace palier
