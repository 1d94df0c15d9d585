// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "services/desk/linkissuer.h"
#include "ui/controls/page.h"

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace palier {

class ContactCard;
class CustomerHistoryCard;
class Label;
class LinkCard;
class OwedCard;
class PauseCard;
class PayingCard;
class PlanKeepingCard;

// One customer: what they owe, how they have paid, their plans, whom to reach, what may be sent, links, history.
class CustomerPage : public Page
{
    Q_OBJECT

public:
    CustomerPage(Desk &desk, LinkIssuer *issuer, QWidget *parent = nullptr);
    QString title() const override;
    void open(const QString &customer) override;
    void lookAgain() override;
    QString helpTopic() const override { return QStringLiteral("customers"); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void join();
    void addActions();
    void showHead(const Customer &customer, const CustomerStanding &standing);
    void showHistory();

    Desk &m_desk;
    CustomerId m_customer;
    QString m_name; // once it is known
    int m_historyLength;
    QWidget *m_contents; // away where the customer isn't found: another's would stand there
    Label *m_number;     // the page's title has the name
    QHBoxLayout *m_chips;
    QBoxLayout *m_columns;
    QVBoxLayout *m_left = nullptr, *m_right = nullptr;
    OwedCard *m_owed;
    PayingCard *m_paying;
    PlanKeepingCard *m_plans;
    ContactCard *m_contact;
    PauseCard *m_pause;
    LinkCard *m_links;
    CustomerHistoryCard *m_history;
};

} // namespace palier
