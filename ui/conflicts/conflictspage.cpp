// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "ui/conflicts/conflictcard.h"
#include "ui/controls/emptystate.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace palier {

ConflictsPage::ConflictsPage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_stack(new QStackedWidget),
      m_none(new EmptyState),
      m_cards(new QVBoxLayout)
{
    setObjectName("conflictsPage");
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::wide);
    column->addWidget((new Label(tr("Somebody was faster, or the books could not take what you did. Nothing of yours "
                                    "is lost silently: it stands here until you dismiss it.")))
                          ->muted()
                          ->wrapped());
    m_cards->setSpacing(space::wide);
    column->addLayout(m_cards);
    column->addStretch(1);
    m_none->setMessage("check", tr("No conflicts"), tr("Everything that you decided was accepted by the books."));
    m_stack->addWidget(scrolling(contents, this));
    m_stack->addWidget(m_none);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void ConflictsPage::lookAgain()
{
    const auto conflicts = m_desk.conflicts();
    if (!conflicts) {
        Q_EMIT failed(conflicts.error());
        return;
    }
    emptyLayout(m_cards);
    m_stack->setCurrentIndex(conflicts->isEmpty() ? 1 : 0);
    for (const Conflict &conflict : *conflicts)
        addCard(conflict);
}

void ConflictsPage::addCard(const Conflict &conflict)
{
    std::optional<Plan> plan;
    if (const auto id = PlanId::fromText(conflict.planId())) {
        if (const auto found = m_desk.plans().find(*id))
            plan = *found;
    }
    auto *card = new ConflictCard(conflict, plan);
    connect(card, &ConflictCard::viewPlan, this, [this](const PlanId &viewed) { Q_EMIT go(Destination::of(viewed)); });
    connect(card, &ConflictCard::viewInvoice, this,
            [this](const InvoiceNumber &number) { Q_EMIT go(Destination::of(number)); });
    connect(card, &ConflictCard::viewSettings, this, [this] { Q_EMIT go({Place::Settings}); });
    connect(card, &ConflictCard::dismissClicked, this, &ConflictsPage::dismiss);
    m_cards->addWidget(card);
}

void ConflictsPage::dismiss(const ActId &conflict)
{
    if (const auto done = m_desk.dismissConflict(conflict); !done)
        Q_EMIT failed(done.error());
    Q_EMIT countsChanged();
    lookAgain();
}

} // namespace palier
