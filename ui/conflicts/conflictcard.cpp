// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictcard.h"

#include "ui/conflicts/conflictwords.h"
#include "ui/conflicts/notetext.h"
#include "ui/controls/display.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

static QString headingOf(const ConflictEntry &entry)
{
    if (entry.plan)
        return ConflictCard::tr("%1, %2").arg(entry.plan->customerName, displayed(entry.plan->total));
    return entry.customerName.isEmpty() ? ConflictWords::mine(entry.conflict)
                                        : ConflictCard::tr("%1 (%2)").arg(entry.customerName, entry.customer.text());
}

ConflictCard::ConflictCard(const ConflictEntry &entry, Room room, QWidget *parent) : Card(headingOf(entry), parent)
{
    setObjectName("conflict");
    constexpr int all = 100; // of the row: a wrapped text would be content with less
    heading()->wrapped();
    QSizePolicy policy = heading()->sizePolicy();
    policy.setHorizontalStretch(all);
    heading()->setSizePolicy(policy);
    if (room == Room::BelowTheList) {
        makeLow(*this);
        addHeadWidget(makeButtons(entry)); // first: the tabulator goes from top to bottom
        addFacts(entry);
    } else {
        addFacts(entry);
        body()->addWidget(makeButtons(entry));
    }
}

void ConflictCard::makeLow(Card &card)
{
    card.layout()->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    card.layout()->setSpacing(space::small);
}

void ConflictCard::addFacts(const ConflictEntry &entry)
{
    const Conflict &conflict = entry.conflict;
    const std::optional<Plan> &plan = entry.plan;
    auto *facts = new FactList;
    facts
        ->add(tr("What you did"), tr("%1 – %2 by this computer’s clock")
                                      .arg(ConflictWords::mine(conflict), displayedInSentence(conflict.madeAt)))
        ->setObjectName("conflictMine");
    if (conflict.table == "proposal")
        facts->add(tr("Proposal"), ConflictWords::proposal(entry))->setObjectName("conflictProposal");
    if (const QString note = conflict.columns["note"].toString(); !note.isEmpty())
        facts->addWidget(tr("Your note"), new NoteText(tr("Your note"), note));
    if (const QString stands = ConflictWords::stands(conflict, plan); !stands.isEmpty())
        facts->add(tr("Current state"), stands)->setObjectName("conflictStands");
    if (plan && plan->decision && !plan->decision->note.isEmpty())
        facts->addWidget(tr("Their note"), new NoteText(tr("Their note"), plan->decision->note));
    facts->add(tr("Why"), ConflictWords::why(entry))->setObjectName("conflictWhy");
    facts->add(tr("What you can do"), ConflictWords::advice(conflict))->setObjectName("conflictAdvice");
    body()->addWidget(facts);
}

// Where its author can do something about it: what the button says, and its name.
struct WayOut {
    const char *objectName;
    QString text;
    Destination where;
    bool isPrimary = false;
};

static std::optional<WayOut> wayOut(const ConflictEntry &entry)
{
    const QVariantMap &mine = entry.conflict.columns;
    const QString &table = entry.conflict.table;
    if (entry.plan) {
        const bool waits = entry.plan->state == PlanState::Proposed;
        const Destination plan = Destination::of(entry.plan->id);
        if (waits && entry.conflict.advice == ConflictAdvice::DecideAgain)
            return WayOut{"viewConflictPlan", ConflictCard::tr("Decide again"), plan, true};
        if (waits && entry.conflict.advice == ConflictAdvice::ProposeAnew)
            return WayOut{"viewConflictPlan", ConflictCard::tr("View the proposal"), plan, true};
        return WayOut{"viewConflictPlan", ConflictCard::tr("View the plan"), plan};
    }
    if (table == "blocking")
        return WayOut{"viewConflictInvoice", ConflictCard::tr("Open the invoice"),
                      Destination::of(InvoiceNumber(mine["number"].toString()))};
    if (table == "mail_retry")
        return WayOut{
            "viewConflictMessage", ConflictCard::tr("Open the message"), {Place::Messages, mine["mail_id"].toString()}};
    if (table == "setting_change")
        return WayOut{
            "viewConflictSettings", ConflictCard::tr("Open the settings"), {Place::Settings, mine["key"].toString()}};
    if (!entry.customer.text().isEmpty())
        return WayOut{"viewConflictCustomer", ConflictCard::tr("Open the customer"), Destination::of(entry.customer)};
    return std::nullopt;
}

QWidget *ConflictCard::makeButtons(const ConflictEntry &entry)
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    const auto add = [&](const char *objectName, const QString &text, bool isPrimary) {
        auto *button = new QPushButton(text);
        button->setObjectName(objectName);
        button->setAccessibleName(text);
        button->setAccessibleDescription(accessibleName());
        if (isPrimary)
            button->setProperty("look", "primary");
        buttons->addWidget(button);
        return button;
    };
    connect(add("dismissConflict", tr("Dismiss"), false), &QPushButton::clicked, this,
            [this, id = entry.conflict.id] { Q_EMIT dismissClicked(id); });
    if (const auto way = wayOut(entry))
        connect(add(way->objectName, way->text, way->isPrimary), &QPushButton::clicked, this,
                [this, where = way->where] { Q_EMIT go(where); });
    return row;
}

} // namespace palier
