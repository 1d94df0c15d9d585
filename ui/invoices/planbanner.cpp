// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/planbanner.h"

#include "ui/controls/display.h"
#include "ui/controls/icons.h"
#include "ui/controls/naming.h"

#include <QPushButton>

namespace palier {

PlanBanner::PlanBanner(QWidget *parent) : Banner(Tone::Warning, parent), m_view(new QPushButton(tr("View")))
{
    setObjectName("planBanner");
    m_view->setObjectName("viewPlan");
    m_view->setAccessibleName(tr("View"));
    m_view->setToolTip(tr("View the payment plan"));
    m_view->setProperty("look", "primary");
    addButton(m_view);
    connect(m_view, &QPushButton::clicked, this, [this] { Q_EMIT viewClicked(m_plan); });
}

void PlanBanner::show(const Plan &plan)
{
    m_plan = plan.id;
    const QString terms = Naming::terms(plan.terms);
    const QString amount = displayed(plan.total);
    QString title;
    if (plan.state == PlanState::Proposed)
        title = tr("The customer proposes a payment plan");
    else if (plan.state == PlanState::Active)
        title = tr("Payment plan active");
    else
        title = tr("Payment plan: %1").arg(Naming::of(plan.state));
    QString text = tr("%1 in total: %2. Proposed on %3.").arg(amount, terms, displayed(plan.proposedOn));
    if (plan.pending)
        text += u' ' + tr("Your decision is waiting to sync.");
    setTone(Naming::toneOf(plan.state));
    setMessage(plan.state == PlanState::Active ? "calendar" : "plans", title, text);
    QWidget::show();
}

} // namespace palier
