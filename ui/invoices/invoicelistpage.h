// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listpage.h"

namespace palier {

class InvoiceTableModel;

// All invoices: filters, table, how many.
class InvoiceListPage : public ListPage
{
    Q_OBJECT

public:
    explicit InvoiceListPage(Desk &desk, QWidget *parent = nullptr);
    // "customer:ID": that customer's.
    void open(const QString &subject) override;
    QString title() const override { return tr("Invoices"); }
    QString helpTopic() const override { return QStringLiteral("invoices"); }

protected:
    QString countText(int total) const override { return tr("%n invoice(s)", nullptr, total); }
    Empty emptyText() const override;
    QString nothingMatches() const override;

private:
    void addFilters();
    void showWhatCanBeDone();
    QStringList plansOf(const QList<int> &rows) const;
    void decideOnChosen();
    void decideOn(const QList<int> &rows);
    InvoiceTableModel *m_invoices;
    QAction *m_decide;
};

} // namespace palier
