// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/page.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/listtable.h"

#include <QTimer>

class QHBoxLayout;
class QStackedWidget;

namespace palier {

class EmptyState;
class Label;

// A page that is a list: filters, table, how many. A page of its own derives from it, fills the filter bar in its
// constructor, and calls start() at the end of it:
//
//     CustomerListPage::CustomerListPage(Desk &desk, QWidget *parent)
//         : ListPage(desk, new CustomerListModel(desk), {.list = "customers", .table = "customerTable", .name =
//         tr("Customers")}, parent)
//     {
//         filters()->add(new TextFilter("text", "customerSearch", tr("Search customers"), tr("Name or number")));
//         addRowAction(tr("Open"), "openCustomer", [this](int row) { … });
//         start();
//     }
//
// Copy and Find are among the page's actions already. It says in words how many there are (countText) and what to do
// where there are none (emptyText); opens a row by connecting to table()->opened(). Selected rows:
// table()->selectedRows(), then ListModel::at().
class ListPage : public Page
{
    Q_OBJECT

public:
    struct Names {
        QString list;                // for what the workstation remembers: "customers"
        const char *table;           // objectName: "customerTable"
        QString name;                // accessible name of the table: tr("Customers")
        const char *count = nullptr; // objectName of the line that says how many
    };
    struct Empty {
        QString icon, title, text, action; // action: the text of its button, or none
    };

    ListPage(Desk &desk, WindowedModel *model, const Names &names, QWidget *parent = nullptr);
    void lookAgain() override;
    QVariant state() const override; // filter and place
    QWidget *startingPoint() override;
    void restore(const QVariant &state) override;

    WindowedModel *listModel() const { return m_model; }
    ListTable *table() const { return m_table; }
    FilterBar *filters() const { return m_filters; }
    // Shows the list with this filter, as if the clerk had chosen it: from a count in the navigation, from Ctrl+K.
    void showFiltered(const QJsonObject &filter) { m_filters->setFilter(filter); }

Q_SIGNALS:
    void emptyActionClicked(); // where the list is empty and nothing is filtered

protected:
    void start(); // reads for the first time
    Desk &desk() const { return m_desk; }
    // Something to do with the row that is current: in the context menu and in the window's menus, enabled while there
    // is one.
    QAction *addRowAction(const QString &text, const char *objectName, std::function<void(int row)> act);
    // At the foot, beside how many are chosen, until something else is: what came of an action with them.
    void sayOfChosen(const QString &sentence);
    // Above the table and below the filters: what can be done with the rows that are chosen.
    QHBoxLayout *toolRow() const { return m_tools; }
    virtual QString countText(int total) const = 0;
    virtual Empty emptyText() const = 0;    // nothing is there yet: what to do next
    virtual QString nothingMatches() const; // the title where the filters leave nothing; the button clears them

private:
    void addListActions();
    void filter();
    void showState();
    void say(const Empty &words);

    Desk &m_desk;
    WindowedModel *m_model;
    FilterBar *m_filters;
    QStackedWidget *m_stack;
    ListTable *m_table;
    EmptyState *m_empty;
    Label *m_count, *m_chosen;
    QHBoxLayout *m_tools;
    QTimer m_waited; // for a list that is opened
};

} // namespace palier
