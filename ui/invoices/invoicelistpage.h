// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/page.h"

class QStackedWidget;
class QTableView;

namespace palier {

class EmptyState;
class InvoiceFilterBar;
class InvoiceTableModel;
class Label;

// All invoices: filter, table, how many.
class InvoiceListPage : public Page
{
    Q_OBJECT

public:
    explicit InvoiceListPage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override { return tr("Invoices"); }
    void lookAgain() override;
    QString helpTopic() const override { return QStringLiteral("invoices"); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void filter();
    void showTotal();
    void openRow(const QModelIndex &index);

    Desk &m_desk;
    InvoiceTableModel *m_model;
    InvoiceFilterBar *m_filter;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Label *m_total;
};

} // namespace palier
