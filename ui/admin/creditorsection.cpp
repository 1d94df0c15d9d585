// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/creditorsection.h"

#include "ui/admin/settingfield.h"
#include "ui/controls/card.h"

#include <QVBoxLayout>

namespace palier {

CreditorSection::CreditorSection(Desk &desk, QWidget *parent) : AdminSection(desk, parent)
{
    setObjectName("creditorSection");
    Card *creditor = addCard(tr("Creditor"));
    creditor->body()->addWidget(
        (new Label(tr("Whom the customers pay. Appears in every e-mail.")))->muted()->wrapped());
    addField(creditor->body(), "creditor.name", {tr("The name of the account’s holder."), {}});
    addField(creditor->body(), "creditor.iban", {tr("The account that customers pay to."), {}});
    addField(creditor->body(), "creditor.bic", {tr("Only needed for payments from abroad."), {}});
    addField(creditor->body(), "creditor.reference",
             {tr("What the customer writes on a payment. Empty: the invoice’s number."), {}});
    Card *portal = addCard(tr("Billing portal"));
    addField(portal->body(), "portal.base_url",
             {tr("Where customers open the portal, such as https://pay.example.com."), {}});
    addField(portal->body(), "portal.link_days", {tr("Each e-mail brings a personal link of its own."), tr("days")});
    addField(portal->body(), "portal.session_minutes",
             {tr("A customer can use the portal this long after opening a link; after that they open the link again."),
              tr("minutes")});
    closeColumn();
}

} // namespace palier
