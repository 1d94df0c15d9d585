// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/customercard.h"

#include "ui/controls/customerlink.h"
#include "ui/controls/display.h"
#include "ui/controls/paymentchart.h"

#include <QVBoxLayout>

namespace palier {

CustomerCard::CustomerCard(QWidget *parent)
    : Card(tr("The customer"), parent),
      m_link(new CustomerLink("reviewCustomerLink")),
      m_wording(new Label),
      m_facts(new FactList),
      m_record(new Label),
      m_chart(new PaymentChart),
      m_legend(new Label({}, TextRole::Caption))
{
    addHeadWidget(m_link);
    connect(m_link, &CustomerLink::customerClicked, this, &CustomerCard::customerClicked);
    m_wording->setObjectName("customerReason");
    m_wording->wrapped()->selectable();
    m_record->setObjectName("paymentRecord");
    body()->addWidget((new Label(tr("Reason given"), TextRole::Caption))->muted());
    body()->addWidget(m_wording);
    body()->addSpacing(space::small);
    body()->addWidget(m_facts);
    body()->addSpacing(space::small);
    body()->addWidget((new Label(tr("How they have paid until now"), TextRole::Caption))->muted());
    body()->addWidget(m_record->wrapped());
    body()->addWidget(m_chart);
    body()->addWidget(m_legend->muted()->wrapped());
}

void CustomerCard::show(const PlanReview &review)
{
    m_wording->setText(review.plan.wording.isEmpty() ? tr("None given") : tr("“%1”").arg(review.plan.wording));
    m_link->setCustomer(review.customer.id, review.customer.name);
    m_facts->clear();
    QStringList owed;
    for (const Money &amount : review.customer.open)
        owed << displayed(amount);
    m_facts->add(tr("Owes in all"), owed.isEmpty() ? tr("Nothing") : owed.join(QStringLiteral(" + ")));
    QStringList numbers;
    for (const PlanInvoice &invoice : review.plan.invoices) {
        QString text =
            tr("%1, due %2: %3").arg(invoice.number.text(), displayed(invoice.due), displayed(invoice.openNow));
        if (invoice.openNow != invoice.openThen)
            text += u' ' + tr("(was %1)").arg(displayed(invoice.openThen));
        numbers << text;
    }
    m_facts->add(tr("In this plan"), numbers.join(u'\n'))->setObjectName("planInvoices");
    m_facts->add(tr("E-mail"), review.mailAddress.isEmpty() ? tr("No address") : review.mailAddress);
    m_record->setText(PaymentChart::inWords(review.record));
    m_chart->setRecord(review.record);
    m_legend->setText(PaymentChart::legend(review.record));
    m_legend->setVisible(!m_chart->isHidden());
}

} // namespace palier
