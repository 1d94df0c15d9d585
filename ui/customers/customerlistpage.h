// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listpage.h"

namespace palier {

class CustomerListModel;

// All customers: filters, table, how many.
class CustomerListPage : public ListPage
{
    Q_OBJECT

public:
    explicit CustomerListPage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override { return tr("Customers"); }
    QString helpTopic() const override { return QStringLiteral("customers"); }

protected:
    QString countText(int total) const override { return tr("%n customer(s)", nullptr, total); }
    Empty emptyText() const override;
    QString nothingMatches() const override;

private:
    void addFilters();
    void addActions();
    CustomerId current() const;
    CustomerListModel *m_customers;
};

} // namespace palier
