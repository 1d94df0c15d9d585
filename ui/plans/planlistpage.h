// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listpage.h"

namespace palier {

class PlanListModel;

// All payment plans, from those that wait to those that ended long ago.
class PlanListPage : public ListPage
{
    Q_OBJECT

public:
    explicit PlanListPage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override { return tr("Payment plans"); }
    QString helpTopic() const override { return QStringLiteral("plans"); }

protected:
    QString countText(int total) const override { return tr("%n payment plan(s)", nullptr, total); }
    Empty emptyText() const override;
    QString nothingMatches() const override;

private:
    void addFilters();
    void addActs();
    QAction *addAct(const char *name, const QString &text, const QString &icon, void (PlanListPage::*act)());
    void showChosen();
    void view();
    void openCustomer();
    void openInvoice();
    const PlanEntry *current() const;

    PlanListModel *m_plans;
    QAction *m_view, *m_customer, *m_invoice;
};

} // namespace palier
