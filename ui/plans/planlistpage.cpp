// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planlistpage.h"

#include "ui/controls/icons.h"
#include "ui/controls/naming.h"
#include "ui/lists/amountfilter.h"
#include "ui/lists/choicefilter.h"
#include "ui/lists/customerfilter.h"
#include "ui/lists/onechoicefilter.h"
#include "ui/lists/textfilter.h"
#include "ui/plans/planlistmodel.h"

#include <QAction>

namespace palier {

PlanListPage::PlanListPage(Desk &desk, QWidget *parent)
    : ListPage(
          desk, new PlanListModel(desk),
          {.list = QStringLiteral("plans"), .table = "planTable", .name = tr("Payment plans"), .count = "planCount"},
          parent),
      m_plans(static_cast<PlanListModel *>(listModel()))
{
    setObjectName("planListPage");
    addFilters();
    addActs();
    connect(table(), &ListTable::opened, this, [this](int row) {
        if (const PlanEntry *entry = m_plans->at(row))
            Q_EMIT go(Destination::of(entry->id));
    });
    connect(table(), &ListTable::selectionIsNow, this, &PlanListPage::showChosen);
    connect(m_plans, &WindowedModel::dataChanged, this, &PlanListPage::showChosen);
    showChosen();
    start();
}

void PlanListPage::addFilters()
{
    filters()->add<TextFilter>("text", "planSearch", tr("Search payment plans"), tr("Search customer or invoice"));
    QList<ChoiceFilter::Choice> states, kinds;
    for (const auto &[state, word] : WordTable<PlanState>::words) {
        if (state == PlanState::Active || state == PlanState::Refused)
            states << ChoiceFilter::Choice(); // what waits, what runs, what ended
        states << ChoiceFilter::Choice{QLatin1String(word), Naming::of(state)};
    }
    for (const auto &[kind, word] : WordTable<PlanKind>::words)
        kinds << ChoiceFilter::Choice{QLatin1String(word), Naming::of(kind)};
    filters()->add<ChoiceFilter>("state", "planStateFilter", "planStateMenu", tr("State"), states);
    const QList<ChoiceFilter::Choice> answers = {{QStringLiteral("overdue"), tr("Overdue")},
                                                 {QStringLiteral("soon"), tr("Due within three days")}};
    filters()->add<OneChoiceFilter>("answer", "planAnswerFilter", "planAnswerMenu", tr("Answer"), answers);
    filters()->add<ChoiceFilter>("kind", "planKindFilter", "planKindMenu", tr("Kind"), kinds);
    filters()->add<AmountFilter>("amount", "planAmountFilter", tr("Total"), desk().currency());
    filters()->add<CustomerFilter>("customer", "planCustomerFilter", tr("Customer"), desk());
}

QAction *PlanListPage::addAct(const char *name, const QString &text, const QString &icon, void (PlanListPage::*act)())
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    table()->addAction(action);
    return action;
}

void PlanListPage::addActs()
{
    m_view = addAct("viewChosenPlan", tr("View"), "view", &PlanListPage::view);
    m_customer = addAct("openCustomerOfPlan", tr("Open the customer"), "customers", &PlanListPage::openCustomer);
    m_invoice = addAct("openInvoiceOfPlan", tr("Open the invoice"), "invoices", &PlanListPage::openInvoice);
}

const PlanEntry *PlanListPage::current() const
{
    const QList<int> rows = table()->selectedRows();
    return rows.size() == 1 ? m_plans->at(rows.first()) : nullptr;
}

void PlanListPage::showChosen()
{
    const PlanEntry *entry = current();
    const bool waits = entry && entry->state == PlanState::Proposed;
    m_view->setText(waits && desk().may(Act::Decide) ? tr("View, approve or refuse…") : tr("View"));
    for (QAction *action : {m_view, m_customer, m_invoice})
        action->setEnabled(entry);
}

void PlanListPage::view()
{
    if (const PlanEntry *entry = current())
        Q_EMIT go(Destination::of(entry->id));
}

void PlanListPage::openCustomer()
{
    if (const PlanEntry *entry = current())
        Q_EMIT go(Destination::of(entry->customer));
}

void PlanListPage::openInvoice()
{
    const PlanEntry *entry = current();
    if (!entry)
        return;
    const auto plan = desk().plans().find(entry->id);
    if (!plan)
        Q_EMIT failed(plan.error());
    else if (!plan->invoices.isEmpty())
        Q_EMIT go(Destination::of(plan->invoices.first().number));
}

ListPage::Empty PlanListPage::emptyText() const
{
    return {"plans",
            tr("No payment plans yet"),
            tr("They come from customers, who ask for them in the billing portal. An admin switches that on: "
               "Administration settings, Billing, Allow proposal."),
            {}};
}

QString PlanListPage::nothingMatches() const { return tr("No payment plan matches"); }

} // namespace palier
