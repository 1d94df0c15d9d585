// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/limitcard.h"

#include "ui/controls/naming.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

LimitCard::LimitCard(QWidget *parent) : Card(tr("Limits"), parent), m_grid(new QGridLayout)
{
    setObjectName("limits");
    m_grid->setHorizontalSpacing(space::normal);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(0, 1);
    body()->addLayout(m_grid);
    body()->addStretch(1);
}

void LimitCard::show(const PlanReview &review)
{
    emptyLayout(m_grid);
    if (review.limits.isEmpty()) {
        m_grid->addWidget((new Label(tr("No limits are set.")))->muted()->wrapped(), 0, 0);
        return;
    }
    const Currency currency = review.plan.total.currency;
    QList<LimitCheck> limits = review.limits; // those that are broken first
    std::stable_partition(limits.begin(), limits.end(), [](const LimitCheck &check) { return !check.kept; });
    for (int row = 0; const LimitCheck &check : std::as_const(limits)) {
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget((new Label(Naming::limit(check.setting)))->wrapped());
        words->addWidget((new Label(tr("Limit %1, here %2")
                                        .arg(Naming::limitValue(check.setting, check.allowed, currency),
                                             Naming::limitValue(check.setting, check.found, currency)),
                                    TextRole::Caption))
                             ->muted());
        m_grid->addLayout(words, row, 0);
        m_grid->addWidget(new Chip({check.kept ? tr("Kept") : tr("Not kept"), check.kept ? Tone::Good : Tone::Bad}),
                          row, 1, Qt::AlignRight | Qt::AlignVCenter);
        ++row;
    }
}

} // namespace palier
