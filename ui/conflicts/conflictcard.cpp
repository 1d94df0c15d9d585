// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictcard.h"

#include "ui/conflicts/conflictwords.h"
#include "ui/controls/display.h"
#include "ui/controls/faultwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

ConflictCard::ConflictCard(const Conflict &conflict, const std::optional<Plan> &plan, QWidget *parent)
    : Card(plan ? tr("%1, %2").arg(plan->customerName, displayed(plan->total)) : ConflictWords::mine(conflict), parent)
{
    setObjectName("conflict");
    addFacts(conflict, plan);
    addButtons(conflict, plan);
}

void ConflictCard::addFacts(const Conflict &conflict, const std::optional<Plan> &plan)
{
    auto *facts = new FactList;
    facts
        ->add(
            tr("What you did"),
            tr("%1 – %2 by this computer’s clock").arg(ConflictWords::mine(conflict), displayedMoment(conflict.madeAt)))
        ->setObjectName("conflictMine");
    if (const QString note = conflict.columns["note"].toString(); !note.isEmpty())
        facts->add(tr("Your note"), note);
    if (const QString stands = ConflictWords::stands(conflict, plan); !stands.isEmpty())
        facts->add(tr("What stands"), stands)->setObjectName("conflictStands");
    if (plan && plan->decision && !plan->decision->note.isEmpty())
        facts->add(tr("Their note"), plan->decision->note);
    facts->add(tr("Why"), FaultWords::of(conflict.why))->setObjectName("conflictWhy");
    facts->add(tr("What you can do"), ConflictWords::advice(conflict))->setObjectName("conflictAdvice");
    body()->addWidget(facts);
}

void ConflictCard::addButtons(const Conflict &conflict, const std::optional<Plan> &plan)
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    const auto add = [&](const char *objectName, const QString &text, bool primary = false) {
        auto *button = new QPushButton(text);
        button->setObjectName(objectName);
        button->setAccessibleName(text);
        button->setAccessibleDescription(accessibleName());
        if (primary)
            button->setProperty("look", "primary");
        buttons->addWidget(button);
        return button;
    };
    connect(add("dismissConflict", tr("Dismiss")), &QPushButton::clicked, this,
            [this, id = conflict.id] { Q_EMIT dismissClicked(id); });
    if (plan) {
        const bool decides = plan->state == PlanState::Proposed && (conflict.advice == ConflictAdvice::DecideAgain ||
                                                                    conflict.advice == ConflictAdvice::ProposeAnew);
        connect(add("viewConflictPlan", decides ? tr("Decide again…") : tr("Look at the plan"), decides),
                &QPushButton::clicked, this, [this, id = plan->id] { Q_EMIT viewPlan(id); });
    } else if (const QString number = conflict.columns["number"].toString(); conflict.table == "blocking") {
        connect(add("viewConflictInvoice", tr("Look at the invoice")), &QPushButton::clicked, this,
                [this, number] { Q_EMIT viewInvoice(InvoiceNumber(number)); });
    } else if (const QString mail = conflict.columns["mail_id"].toString(); conflict.table == "mail_retry") {
        connect(add("viewConflictMessage", tr("Look at the message")), &QPushButton::clicked, this,
                [this, mail] { Q_EMIT viewMessage(mail); });
    } else if (conflict.table == "setting_change") {
        connect(add("viewConflictSettings", tr("Look at the settings")), &QPushButton::clicked, this,
                &ConflictCard::viewSettings);
    }
    body()->addLayout(buttons);
}

} // namespace palier
