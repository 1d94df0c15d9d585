// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/payingcard.h"

#include "ui/controls/display.h"
#include "ui/controls/paymentchart.h"

#include <QLocale>
#include <QVBoxLayout>

namespace palier {

PayingCard::PayingCard(QWidget *parent)
    : Card(tr("How they have paid"), parent),
      m_facts(new FactList),
      m_words(new Label),
      m_legend(new Label({}, TextRole::Caption)),
      m_chart(new PaymentChart)
{
    setObjectName("payingCard");
    m_words->setObjectName("payingWords");
    m_chart->setLabelled(true);
    body()->addWidget(m_words->wrapped());
    body()->addWidget(m_chart);
    body()->addWidget(m_legend->muted()->wrapped());
    body()->addWidget(m_facts);
}

void PayingCard::show(const CustomerStanding &standing)
{
    const PaymentRecord &record = standing.record;
    m_words->setText(PaymentChart::inWords(record));
    m_chart->setRecord(record);
    m_legend->setText(PaymentChart::legend(record));
    m_legend->setVisible(!m_chart->isHidden());
    m_facts->clear();
    m_facts->setVisible(record.settled > 0);
    if (record.settled == 0)
        return;
    m_facts
        ->add(tr("Paid late"), tr("%1% of %2")
                                   .arg(QLocale().toString(standing.percentLate()))
                                   .arg(tr("%n settled invoice(s)", nullptr, record.settled)))
        ->setObjectName("paidLate");
    m_facts
        ->add(tr("Late by"),
              record.late > 0 ? tr("%n day(s) on average", nullptr, record.averageDaysLate) : tr("never late"))
        ->setObjectName("averageLate");
    m_facts->add(tr("Last settled on"), displayed(standing.lastSettled))->setObjectName("lastSettled");
}

} // namespace palier
