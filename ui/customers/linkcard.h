// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "services/desk/linkissuer.h"
#include "ui/controls/card.h"

class QPushButton;

namespace palier {

class Banner;
class WholeText;

// A customer's links to the billing portal: those that live, a new one that is shown once, and how to end them.
class LinkCard : public Card
{
    Q_OBJECT

public:
    // Without an issuer they can only be looked at.
    LinkCard(Desk &desk, LinkIssuer *issuer, QWidget *parent = nullptr);
    void show(const Customer &customer, const Rights &rights);

Q_SIGNALS:
    void settingWanted(const QString &key);

private:
    void addNew();
    void showLinks(const QList<PortalLink> &links, const QString &why);
    void mint();
    void revoke(const QString &link);
    void answer(const Result<QString> &url);
    void complain(const Error &error);

    Desk &m_desk;
    LinkIssuer *m_issuer;
    CustomerId m_customer;
    Banner *m_noAddress;
    QVBoxLayout *m_column;
    QWidget *m_shown = nullptr;
    QWidget *m_new;
    WholeText *m_url;
    Label *m_state;
    QPushButton *m_mint, *m_revokeAll;
    bool m_busy = false;
};

} // namespace palier
