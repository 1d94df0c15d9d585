// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/owedcard.h"

#include "ui/controls/display.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

OwedCard::OwedCard(QWidget *parent)
    : Card(tr("What they owe"), parent),
      m_column(new QVBoxLayout),
      m_more(new Label),
      m_invoices(new QPushButton(tr("Their invoices")))
{
    setObjectName("owedCard");
    m_more->setObjectName("owedMore");
    m_invoices->setObjectName("customerInvoices");
    m_invoices->setAccessibleName(m_invoices->text());
    body()->addLayout(m_column);
    body()->addWidget(m_more->muted()->wrapped());
    addHeadWidget(m_invoices);
    connect(m_invoices, &QPushButton::clicked, this, &OwedCard::invoicesClicked);
}

void OwedCard::show(const CustomerStanding &standing, QDate today)
{
    auto *amounts = new QGridLayout;
    renewed(m_amounts, m_column)->addLayout(amounts);
    amounts->setHorizontalSpacing(space::wide);
    amounts->setVerticalSpacing(space::small);
    amounts->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](const QString &word, Money amount, const QString &name, bool isBad) {
        auto *shown = new Label(displayed(amount), isBad ? TextRole::Body : TextRole::Strong);
        shown->setObjectName(name);
        shown->setAccessibleDescription(word);
        shown->setAlignment(Qt::AlignRight);
        if (isBad)
            shown->setTone("bad");
        amounts->addWidget(isBad ? (new Label(word))->muted() : new Label(word), row, 0);
        amounts->addWidget(shown->selectable(), row++, 1);
    };
    for (const CustomerStanding::Owed &owed : standing.owed) {
        const QString code = owed.open.currency.code();
        add(standing.owed.size() > 1 ? tr("Open in %1").arg(code) : tr("Open"), owed.open, "open" + code, false);
        if (owed.overdue.minor > 0)
            add(tr("of which overdue"), owed.overdue, "overdue" + code, true);
    }
    if (standing.owed.isEmpty())
        m_more->setText(tr("They owe nothing."));
    else if (standing.overdueInvoices == 0)
        m_more->setText(tr("%n open invoice(s), none overdue.", nullptr, int(standing.openInvoices)));
    else
        m_more->setText(tr("%1, %2 of them overdue, the oldest since %3 (%4).")
                            .arg(tr("%n open invoice(s)", nullptr, int(standing.openInvoices)),
                                 QLocale().toString(standing.overdueInvoices), displayed(standing.oldestOverdue),
                                 tr("%n day(s)", nullptr, int(standing.oldestOverdue.daysTo(today)))));
}

} // namespace palier
