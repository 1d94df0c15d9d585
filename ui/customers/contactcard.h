// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/actoutcome.h"
#include "ui/controls/card.h"
#include "ui/customers/contactform.h"

class QPushButton;

namespace palier {

class FlowLayout;

// Whom to reach at a customer and where: to read, and to change in place. What is typed and not saved is kept until the
// clerk saves it or takes it back, also when they look at another customer meanwhile.
class ContactCard : public Card
{
    Q_OBJECT

public:
    explicit ContactCard(Desk &desk, QWidget *parent = nullptr);
    void show(const Customer &customer, const Rights &rights);
    void edit();

private:
    struct Draft {
        ContactForm::Values typed, seen;
    };

    void showFacts();
    void showForm(const Draft &draft);
    void closeForm();
    void save();
    void takeIn(const Customer &customer);
    bool stands(const ContactForm::Values &saved) const;
    void tellMeanwhile(const ContactForm::Values &mine);
    ContactForm::Values changes() const;
    void showWhatIsPossible();
    void showFaulty();

    Desk &m_desk;
    Customer m_customer;
    QHash<CustomerId, Draft> m_drafts;
    ContactForm::Values m_seen; // what stood there for whoever types
    FactList *m_facts;
    ContactForm *m_form;
    QWidget *m_editing;
    FlowLayout *m_faulty; // beside the buttons, as links: the fields may be out of sight
    QList<CustomerField> m_shownFaulty;
    ActOutcome *m_outcome;
    std::optional<ContactForm::Values> m_saved; // what the outcome tells of
    QPushButton *m_edit, *m_save, *m_cancel;
};

} // namespace palier
