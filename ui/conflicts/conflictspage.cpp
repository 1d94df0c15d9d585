// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "ui/controls/card.h"
#include "ui/controls/display.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/naming.h"

#include <QHBoxLayout>
#include <QPushButton>
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
        m_cards->addWidget(cardOf(conflict));
}

static QString actOf(const Conflict &conflict)
{
    const QVariantMap &columns = conflict.columns;
    if (conflict.table == "decision")
        return columns["verdict"].toString() == "approve"
                   ? ConflictsPage::tr("Approve the payment plan")
                   : ConflictsPage::tr("Refuse the payment plan: %1")
                         .arg(Naming::refusalReason(columns["reason"].toString()));
    if (conflict.table == "blocking") {
        const auto reason = fromWord<BlockReason>(columns["reason"].toString());
        const QString words = reason ? Naming::of(*reason) : QString();
        return columns["verb"].toString() == "block"
                   ? ConflictsPage::tr("Block invoice %1: %2").arg(columns["number"].toString(), words)
                   : ConflictsPage::tr("Lift the block of invoice %1: %2").arg(columns["number"].toString(), words);
    }
    if (conflict.table == "setting_change")
        return ConflictsPage::tr("Change the setting %1").arg(columns["key"].toString());
    if (conflict.table == "customer_change")
        return ConflictsPage::tr("Change customer %1").arg(columns["customer_id"].toString());
    return conflict.table;
}

QWidget *ConflictsPage::sidesOf(const Conflict &conflict, const std::optional<Plan> &plan)
{
    auto *facts = new FactList;
    facts->add(tr("You wanted"), tr("%1 (%2)").arg(actOf(conflict), displayedMoment(conflict.madeAt)));
    if (const QString note = conflict.columns["note"].toString(); !note.isEmpty())
        facts->add(tr("Your note"), note);
    if (plan && plan->decision) {
        const Decision &stands = *plan->decision;
        const QString what = stands.verdict == Verdict::Approve
                                 ? tr("Approved")
                                 : tr("Refused: %1").arg(Naming::refusalReason(stands.reason));
        facts->add(tr("What stands"), tr("%1, by %2 (%3)").arg(what, stands.by, displayedMoment(stands.at)));
    } else if (plan) {
        facts->add(tr("What stands"), Naming::of(plan->state));
    }
    facts->add(tr("Why"), FaultWords::of(conflict.why));
    return facts;
}

QWidget *ConflictsPage::cardOf(const Conflict &conflict)
{
    std::optional<Plan> plan;
    if (const auto id = PlanId::fromText(conflict.columns["plan_id"].toString())) {
        if (const auto found = m_desk.plans().find(*id))
            plan = *found;
    }
    auto *card = new Card(plan ? tr("%1, %2").arg(plan->customerName, displayed(plan->total)) : actOf(conflict));
    card->setObjectName("conflict");
    card->body()->addWidget(sidesOf(conflict, plan));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    if (plan) {
        auto *view = new QPushButton(tr("View"));
        view->setObjectName("viewConflictPlan");
        view->setAccessibleName(tr("View"));
        connect(view, &QPushButton::clicked, this, [this, id = plan->id] { Q_EMIT viewPlan(id); });
        buttons->addWidget(view);
    }
    auto *dismiss = new QPushButton(tr("Dismiss"));
    dismiss->setObjectName("dismissConflict");
    dismiss->setAccessibleName(tr("Dismiss this conflict"));
    connect(dismiss, &QPushButton::clicked, this, [this, id = conflict.id] {
        if (const auto done = m_desk.dismissConflict(id); !done)
            Q_EMIT failed(done.error());
        Q_EMIT dismissed();
        lookAgain();
    });
    buttons->addWidget(dismiss);
    card->body()->addLayout(buttons);
    return card;
}

} // namespace palier
