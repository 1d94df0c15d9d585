// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/pausecard.h"

#include "ui/controls/display.h"
#include "ui/controls/formescape.h"
#include "ui/controls/intoview.h"
#include "ui/controls/namedbutton.h"
#include "ui/controls/rolewords.h"
#include "ui/controls/switch.h"

#include <QHBoxLayout>

namespace palier {

PauseCard::PauseCard(Desk &desk, QWidget *parent)
    : Card(tr("Proposals and messages"), parent),
      m_desk(desk),
      m_proposals(new Switch(tr("May propose payment plans"))),
      m_proposalsMore(new Label({}, TextRole::Caption)),
      m_pauseState(new Label),
      m_pauseNote(new Label),
      m_outcome(new ActOutcome("pauseFeedback")),
      m_pause(namedButton("pauseCustomer", tr("Pause…"))),
      m_end(namedButton("endPause", tr("End the pause"))),
      m_form(new QWidget),
      m_hold(new HoldFields({"pauseEnds", "pauseUntil", "pauseNoteInput", tr("Last day of the pause")})),
      m_confirm(namedButton("confirmPause", tr("Pause"), "primary")),
      m_cancel(namedButton("cancelPause", tr("Cancel")))
{
    setObjectName("pauseCard");
    addProposals();
    addPause();
    body()->addWidget(m_outcome);
}

void PauseCard::addProposals()
{
    m_proposals->setObjectName("customerProposals");
    m_proposals->setAccessibleName(m_proposals->text());
    m_proposalsMore->setObjectName("customerProposalsMore");
    addExplained(m_proposals, m_proposalsMore);
    connect(m_proposals, &Switch::clicked, this, [this](bool on) {
        change(CustomerField::AllowProposal, on ? QStringLiteral("on") : QStringLiteral("off"),
               detailOf(m_customer, CustomerField::AllowProposal));
    });
}

void PauseCard::addPause()
{
    m_pauseState->setObjectName("pauseState");
    m_pauseNote->setObjectName("pauseNote");
    auto *formButtons = new QHBoxLayout;
    formButtons->addStretch(1);
    formButtons->addWidget(m_cancel);
    formButtons->addWidget(m_confirm);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::small);
    form->addWidget(m_hold);
    form->addLayout(formButtons);
    m_form->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pause);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    body()->addSpacing(space::normal);
    body()->addWidget(m_pauseState->wrapped());
    body()->addWidget(m_pauseNote->muted()->wrapped()->selectable());
    body()->addLayout(buttons);
    body()->addWidget(m_form);
    connect(m_pause, &QPushButton::clicked, this, &PauseCard::openForm);
    connect(m_cancel, &QPushButton::clicked, this, &PauseCard::closeForm);
    closeOnEscape(m_form, [this] { closeForm(); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const QDate until = m_hold->until();
        change(CustomerField::Pause, until.isValid() ? until.toString(Qt::ISODate) : QStringLiteral("on"), m_seen,
               m_hold->note());
    });
    connect(m_end, &QPushButton::clicked, this,
            [this] { change(CustomerField::Pause, QStringLiteral("off"), seenOf(m_customer, CustomerField::Pause)); });
}

void PauseCard::show(const Customer &customer, const CustomerStanding &standing, const Rights &rights)
{
    if (customer.id != m_customer.id)
        turnTo(customer);
    m_customer = customer;
    m_outcome->lookAgain(m_desk);
    const QString why = RoleWords::denial(Act::ChangeCustomer, rights);
    for (QWidget *control : QList<QWidget *>{m_proposals, m_pause, m_end, m_confirm})
        closeFor(control, why);
    m_proposals->setChecked(customer.allowProposal);
    const auto settings = m_desk.settings();
    const bool isOff = settings && !settings->isOn(u"billing.allow_proposal");
    m_proposalsMore->setText(!customer.allowProposal ? tr("The billing portal shows them no request button.")
                             : isOff                 ? tr("Proposals are switched off for everybody in the settings.")
                                                     : tr("Within the limits of the settings."));
    showPause(standing);
}

void PauseCard::turnTo(const Customer &customer)
{
    if (!m_form->isHidden())
        m_drafts.insert(m_customer.id, {m_hold->values(), m_seen});
    closeForm();
    m_outcome->hide();
    m_customer = customer;
    if (!m_drafts.contains(customer.id))
        return;
    const Draft draft = m_drafts.take(customer.id);
    m_seen = draft.seen;
    m_hold->setValues(draft.hold, m_desk.today());
    showForm();
}

void PauseCard::showPause(const CustomerStanding &standing)
{
    const bool isPaused = m_customer.isPausedOn(m_desk.today());
    m_pause->setText(isPaused ? tr("Change the pause…") : tr("Pause…"));
    m_pause->setAccessibleName(m_pause->text());
    m_end->setVisible(isPaused);
    m_pauseNote->setVisible(isPaused && !m_customer.pause->note.isEmpty());
    if (!isPaused) {
        m_pauseState->setText(
            tr("Not paused. While a customer is paused nothing is sent to them: their open invoices are blocked, and "
               "so are those that are imported later. Other blocks stay as they are."));
        return;
    }
    const CustomerPause &pause = *m_customer.pause;
    QString text = pause.until.isValid() ? tr("Paused up to and including %1.").arg(displayed(pause.until))
                                         : tr("Paused indefinitely.");
    text += u' ' + tr("%n open invoice(s) are blocked by it.", nullptr, int(standing.pausedInvoices));
    if (pause.since.isValid()) // else it waits to be sent, as is said below or beside the customer's number
        text += u'\n' + tr("By %1, %2.").arg(pause.by, displayedInSentence(pause.since));
    m_pauseState->setText(text);
    m_pauseNote->setText(tr("“%1”").arg(pause.note));
}

void PauseCard::openForm()
{
    const QDate today = m_desk.today();
    m_seen = seenOf(m_customer, CustomerField::Pause);
    constexpr int usualDays = 30;
    const std::optional<CustomerPause> pause =
        m_customer.isPausedOn(today) ? m_customer.pause : std::optional<CustomerPause>();
    const bool ends = pause && pause->until.isValid();
    m_hold->setValues({ends, ends ? pause->until : today.addDays(usualDays), pause ? pause->note : QString()}, today);
    m_outcome->hide();
    showForm();
    m_hold->focusFirst();
    scrollIntoView(m_form);
}

void PauseCard::showForm()
{
    m_confirm->setText(m_customer.isPausedOn(m_desk.today()) ? tr("Save") : tr("Pause"));
    m_confirm->setAccessibleName(m_confirm->text());
    m_form->show();
    m_pause->hide();
}

void PauseCard::closeForm()
{
    const bool hadFocus = !m_form->isHidden() && focusWidget() && m_form->isAncestorOf(focusWidget());
    m_form->hide();
    m_pause->show();
    if (hadFocus)
        m_pause->setFocus();
}

void PauseCard::change(CustomerField field, const QString &value, const QString &seen, const QString &note)
{
    const auto booked = m_desk.changeCustomer(m_customer.id, {{field, value}}, note, {{field, seen}});
    m_seen = seenOf(m_customer, CustomerField::Pause); // what stands is said above: the next time it is known
    if (booked)
        closeForm();
    else
        m_proposals->setChecked(m_customer.allowProposal);
    m_outcome->show(booked);
    scrollIntoView(m_outcome);
}

} // namespace palier
