// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/actoutcome.h"
#include "ui/controls/card.h"
#include "ui/controls/holdfields.h"

class QPushButton;

namespace palier {

class Switch;

// What a customer may do and what is sent to them: the switch for proposals, and the pause. What is typed of one stays
// until it is saved or taken back, whoever is looked at meanwhile.
class PauseCard : public Card
{
    Q_OBJECT

public:
    explicit PauseCard(Desk &desk, QWidget *parent = nullptr);
    void show(const Customer &customer, const CustomerStanding &standing, const Rights &rights);

private:
    struct Draft {
        HoldFields::Values hold;
        QString seen;
    };

    void addProposals();
    void addPause();
    void showPause(const CustomerStanding &standing);
    void turnTo(const Customer &customer);
    void openForm();
    void showForm();
    void closeForm();
    void change(CustomerField field, const QString &value, const QString &seen, const QString &note = {});

    Desk &m_desk;
    Customer m_customer;
    Switch *m_proposals;
    Label *m_proposalsMore, *m_pauseState, *m_pauseNote;
    ActOutcome *m_outcome;
    QPushButton *m_pause, *m_end;
    QWidget *m_form;
    HoldFields *m_hold;
    QString m_seen;                    // the pause that stood when the form was opened
    QHash<CustomerId, Draft> m_drafts; // of those who were left with the form open
    QPushButton *m_confirm, *m_cancel;
};

} // namespace palier
