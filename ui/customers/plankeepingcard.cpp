// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/plankeepingcard.h"

#include "ui/controls/chip.h"
#include "ui/controls/display.h"
#include "ui/controls/naming.h"
#include "ui/plans/planchips.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

PlanKeepingCard::PlanKeepingCard(QWidget *parent)
    : Card(tr("Payment plans"), parent),
      m_words(new Label),
      m_column(new QVBoxLayout)
{
    setObjectName("planKeepingCard");
    m_words->setObjectName("planWords");
    body()->addWidget(m_words->wrapped());
    body()->addLayout(m_column);
}

void PlanKeepingCard::show(const CustomerStanding &standing, const QList<Plan> &latest, qint64 total, QDate today)
{
    m_today = today;
    QStringList parts;
    const std::pair<qint64, QString> counts[] = {
        {standing.waitingPlans(), tr("%n waiting for an answer", nullptr, int(standing.waitingPlans()))},
        {standing.activePlans(), tr("%n active", nullptr, int(standing.activePlans()))},
        {standing.keptPlans(), tr("%n kept", nullptr, int(standing.keptPlans()))},
        {standing.brokenPlans(), tr("%n broken", nullptr, int(standing.brokenPlans()))},
        {standing.refusedPlans(), tr("%n refused", nullptr, int(standing.refusedPlans()))},
    };
    for (const auto &[count, words] : counts) {
        if (count > 0)
            parts << words;
    }
    const qint64 others = standing.plansOf({PlanState::Withdrawn, PlanState::Lapsed});
    if (others > 0)
        parts << tr("%n withdrawn or lapsed", nullptr, int(others));
    m_words->setText(parts.isEmpty() ? tr("They have never proposed a payment plan.")
                                     : parts.join(QStringLiteral(" · ")));
    m_rows = new QGridLayout;
    renewed(m_shown, m_column)->addLayout(m_rows);
    m_rows->setColumnStretch(0, 1);
    m_rows->setHorizontalSpacing(space::normal);
    m_rows->setVerticalSpacing(space::small);
    m_row = 0;
    for (const Plan &plan : latest)
        addPlan(plan);
    if (total > latest.size())
        m_rows->addWidget((new Label(tr("and %n older one(s)", nullptr, int(total - latest.size()))))->muted(), m_row,
                          0, 1, 4);
}

void PlanKeepingCard::addPlan(const Plan &plan)
{
    const int row = m_row++;
    auto *terms = new QVBoxLayout;
    terms->setSpacing(0);
    terms->addStretch(1); // its lines stay together beside two chips
    terms->addWidget((new Label(Naming::terms(plan.terms)))->wrapped());
    terms->addWidget((new Label(tr("Proposed on %1").arg(displayed(plan.proposedOn)), TextRole::Caption))->muted());
    terms->addStretch(1);
    auto *total = new Label(displayed(plan.total));
    total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *view = new QPushButton(tr("View"));
    view->setObjectName("viewPlan" + plan.id.text());
    view->setAccessibleName(tr("View the plan of %1, %2").arg(displayed(plan.proposedOn), displayed(plan.total)));
    connect(view, &QPushButton::clicked, this, [this, id = plan.id] { Q_EMIT planClicked(id); });
    m_rows->addLayout(terms, row, 0);
    m_rows->addWidget(total, row, 1);
    auto *chips = new QVBoxLayout; // below each other: there is little room beside the terms
    chips->setSpacing(space::tight);
    const auto texts = planChips(plan.state, isLate(plan, m_today));
    for (const ChipText &text : texts)
        chips->addWidget(new Chip(text), 0, Qt::AlignLeft);
    m_rows->addLayout(chips, row, 2, Qt::AlignVCenter);
    m_rows->addWidget(view, row, 3, Qt::AlignVCenter);
}

} // namespace palier
