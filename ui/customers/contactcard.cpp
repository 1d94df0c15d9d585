// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactcard.h"

#include "ui/controls/display.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/intoview.h"
#include "ui/controls/namedbutton.h"
#include "ui/controls/rolewords.h"
#include "ui/customers/customernaming.h"

#include <QHBoxLayout>

namespace palier {

ContactCard::ContactCard(Desk &desk, QWidget *parent)
    : Card(tr("Contact"), parent),
      m_desk(desk),
      m_facts(new FactList),
      m_form(new ContactForm),
      m_editing(new QWidget),
      m_faulty(new FlowLayout(space::tight)),
      m_outcome(new ActOutcome("contactState")),
      m_edit(namedButton("editContact", tr("Edit"))),
      m_save(namedButton("saveContact", tr("Save"), "primary")),
      m_cancel(namedButton("cancelContact", tr("Cancel")))
{
    setObjectName("contactCard");
    m_edit->setAccessibleName(tr("Edit the contact"));
    addHeadWidget(m_edit);
    body()->addWidget(m_facts);
    auto *column = new QVBoxLayout(m_editing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    column->addWidget(m_form);
    auto *faulty = new QWidget;
    faulty->setObjectName("contactFaulty");
    faulty->setLayout(m_faulty);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(faulty, 1, Qt::AlignVCenter);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    body()->addWidget(m_editing);
    body()->addWidget(m_outcome);
    m_editing->hide();
    connect(m_edit, &QPushButton::clicked, this, &ContactCard::edit);
    connect(m_cancel, &QPushButton::clicked, this, &ContactCard::closeForm);
    connect(m_save, &QPushButton::clicked, this, &ContactCard::save);
    connect(m_form, &ContactForm::changed, this, &ContactCard::showWhatIsPossible);
    connect(m_form, &ContactForm::submitted, m_save, &QPushButton::click);
}

void ContactCard::show(const Customer &customer, const Rights &rights)
{
    const bool isAnother = customer.id != m_customer.id;
    if (isAnother && !m_editing->isHidden() && !changes().isEmpty())
        m_drafts.insert(m_customer.id, {m_form->values(), m_seen});
    m_customer = customer;
    showFacts();
    closeFor(m_edit, RoleWords::denial(Act::ChangeCustomer, rights));
    if (!isAnother) {
        if (!m_editing->isHidden())
            takeIn(customer);
        m_outcome->lookAgain(m_desk);
        if (m_saved && !stands(*m_saved))
            m_outcome->hide();
        return showWhatIsPossible();
    }
    m_outcome->hide();
    if (m_drafts.contains(customer.id))
        showForm(m_drafts.take(customer.id));
    else
        closeForm();
}

void ContactCard::showFacts()
{
    m_facts->clear();
    const auto add = [this](CustomerField field, const QString &value) {
        Label *shown = m_facts->add(CustomerNaming::of(field), value.isEmpty() ? tr("–") : value);
        shown->setObjectName("contactShown." + word(field));
        shown->setMinimumWidth(1); // an address may be longer than the card is wide
        shown->setToolTip(asPlain(value));
    };
    add(CustomerField::Contact, m_customer.contact);
    add(CustomerField::Email, m_customer.email);
    add(CustomerField::Phone, m_customer.phone);
    add(CustomerField::Address, m_customer.address);
    if (!m_customer.contacts.isEmpty())
        add(CustomerField::Contacts, m_customer.contacts);
    add(CustomerField::Language, CustomerNaming::of(m_customer.language));
    add(CustomerField::Type, CustomerNaming::of(m_customer.type));
}

void ContactCard::edit()
{
    const ContactForm::Values stored = ContactForm::valuesOf(m_customer);
    if (m_edit->isEnabled() && m_editing->isHidden())
        showForm({stored, stored});
}

void ContactCard::showForm(const Draft &draft)
{
    m_seen = draft.seen;
    m_facts->hide();
    m_edit->hide();
    m_outcome->hide();
    m_editing->show();
    m_form->setValues(draft.typed);
    m_form->goTo(CustomerField::Name);
}

void ContactCard::closeForm()
{
    const bool hadFocus = m_editing->isAncestorOf(focusWidget() ? focusWidget() : this);
    m_editing->hide();
    m_facts->show();
    m_edit->show();
    if (hadFocus)
        m_edit->setFocus();
}

// What would be saved: in its written form, where it differs from what stood there when the form was opened.
ContactForm::Values ContactCard::changes() const
{
    const ContactForm::Values typed = m_form->values();
    ContactForm::Values differing;
    for (auto value = typed.cbegin(); value != typed.cend(); ++value) {
        const auto written = normalised(value.key(), value.value(), {});
        if (!written || *written != m_seen.value(value.key()))
            differing.insert(value.key(), value.value());
    }
    return differing;
}

// Nobody has put something else in its place.
bool ContactCard::stands(const ContactForm::Values &saved) const
{
    const ContactForm::Values now = ContactForm::valuesOf(m_customer);
    for (auto value = saved.cbegin(); value != saved.cend(); ++value) {
        if (now.value(value.key()) != normalised(value.key(), value.value(), {}).value_or(QString()))
            return false;
    }
    return true;
}

void ContactCard::showWhatIsPossible()
{
    m_save->setEnabled(m_edit->isEnabled() && m_form->isValid() && !changes().isEmpty());
    if (m_form->faulty() != m_shownFaulty)
        showFaulty();
}

void ContactCard::showFaulty()
{
    m_shownFaulty = m_form->faulty();
    emptyLayout(m_faulty);
    m_save->setAccessibleDescription({});
    if (m_shownFaulty.isEmpty())
        return;
    auto *please = new Label(tr("Please correct:"), TextRole::Caption);
    please->setTone("bad");
    m_faulty->addWidget(please);
    QStringList names;
    QWidget *before = m_form->findChild<QWidget *>("contact." + word(CustomerField::Type)); // the last one
    for (const CustomerField field : std::as_const(m_shownFaulty)) {
        names << CustomerNaming::of(field);
        auto *link = namedButton("correct." + word(field), names.last(), "link");
        link->setAccessibleName(tr("Please correct: %1.").arg(names.last()));
        link->setFont(fontFor(TextRole::Caption));
        m_faulty->addWidget(link);
        setTabOrder(before, link);
        before = link;
        please->setMinimumHeight(link->sizeHint().height()); // the words stand on one line
        connect(link, &QPushButton::clicked, this, [this, field] { m_form->goTo(field); });
    }
    m_save->setAccessibleDescription(tr("Please correct: %1.").arg(names.join(QStringLiteral(", "))));
}

void ContactCard::save()
{
    if (!m_save->isEnabled())
        return;
    const ContactForm::Values mine = changes();
    const auto booked = m_desk.changeCustomer(m_customer.id, mine, {}, m_seen);
    m_saved = booked ? std::optional(mine) : std::nullopt;
    if (booked)
        closeForm();
    m_outcome->show(booked);
    if (!booked && booked.error().fault == Fault::ChangedMeanwhile)
        tellMeanwhile(mine);
    if (booked) // with the button that has the keyboard now
        scrollIntoView(this);
    else
        scrollIntoView(m_outcome);
}

// Somebody else changed it while the form is open: what isn't touched here follows, what is typed stays.
void ContactCard::takeIn(const Customer &customer)
{
    const ContactForm::Values now = ContactForm::valuesOf(customer), mine = changes();
    ContactForm::Values typed = m_form->values();
    bool follows = false;
    for (auto value = now.cbegin(); value != now.cend(); ++value) {
        if (mine.contains(value.key()) || value.value() == m_seen.value(value.key()))
            continue;
        typed.insert(value.key(), value.value());
        m_seen.insert(value.key(), value.value());
        follows = true;
    }
    if (follows)
        m_form->setValues(typed);
}

// What the clerk had not seen; the next time they save they have.
void ContactCard::tellMeanwhile(const ContactForm::Values &mine)
{
    const auto now = m_desk.customers().find(m_customer.id);
    if (!now)
        return;
    QStringList changed;
    for (auto value = mine.cbegin(); value != mine.cend(); ++value) {
        const QString stands = detailOf(*now, value.key());
        if (stands != m_seen.value(value.key()))
            changed << tr("%1: “%2”").arg(CustomerNaming::of(value.key()), CustomerNaming::value(value.key(), stands));
        m_seen.insert(value.key(), stands);
    }
    m_outcome->setText(
        tr("Meanwhile somebody else has changed this. Now it is %1. Save again to put yours in its place.")
            .arg(changed.join(QStringLiteral("; "))));
    showWhatIsPossible();
}

} // namespace palier
