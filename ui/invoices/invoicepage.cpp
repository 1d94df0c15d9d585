// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicepage.h"

#include "ui/controls/buttonaction.h"
#include "ui/controls/card.h"
#include "ui/controls/customerlink.h"
#include "ui/controls/display.h"
#include "ui/controls/intoview.h"
#include "ui/controls/naming.h"
#include "ui/invoices/blockcard.h"
#include "ui/invoices/historycard.h"
#include "ui/invoices/planbanner.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace palier {

InvoicePage::InvoicePage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_customer(new Label({}, TextRole::Title)),
      m_open(new Label({}, TextRole::Title)),
      m_openWord(new Label(tr("Open amount"))),
      m_customerLink(new CustomerLink("invoiceCustomerLink")),
      m_chips(new QWidget),
      m_plan(new PlanBanner),
      m_facts(new FactList),
      m_reminders(new FactList),
      m_blocks(new BlockCard(desk)),
      m_history(new HistoryCard)
{
    setObjectName("invoicePage");
    m_customer->setObjectName("invoiceCustomer");
    m_open->setObjectName("invoiceOpen");
    auto *facts = new Card(tr("Invoice"));
    facts->body()->addWidget(m_facts);
    facts->body()->addStretch(1);
    auto *reminders = new Card(tr("Reminders"));
    reminders->body()->addWidget(m_reminders);
    reminders->body()->addStretch(1);
    facts->addHeadWidget(m_customerLink);

    auto *names = new QVBoxLayout;
    names->addWidget(m_customer->wrapped()->selectable());
    names->addWidget(m_chips);
    auto *sums = new QVBoxLayout;
    sums->addWidget(m_open, 0, Qt::AlignRight);
    sums->addWidget(m_openWord->muted(), 0, Qt::AlignRight);
    auto *head = new QHBoxLayout;
    head->addLayout(names, 1);
    head->addLayout(sums);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::wide);
    left->addWidget(facts);
    left->addWidget(reminders);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::wide);
    right->addWidget(m_blocks);
    right->addWidget(m_history);
    right->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::wide);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);

    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::page, space::wide, space::page, space::normal);
    column->setSpacing(space::wide);
    column->addLayout(head);
    column->addWidget(m_plan);
    column->addLayout(columns);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollingPage(contents, this));

    connect(m_customerLink, &CustomerLink::customerClicked, this,
            [this](const CustomerId &id) { Q_EMIT go(Destination::of(id)); });
    connect(m_plan, &PlanBanner::viewClicked, this, [this](const PlanId &plan) { Q_EMIT go(Destination::of(plan)); });
    connect(m_blocks, &BlockCard::liftClicked, this, &InvoicePage::lift);
    addActs();
}

void InvoicePage::addActs()
{
    addActions({new ButtonAction(this, "viewPlan", tr("View the payment plan"), QKeySequence("Ctrl+Shift+P")),
                new ButtonAction(this, "blockInvoice", tr("Block this invoice…"), QKeySequence("Ctrl+B")),
                m_blocks->liftMenu()->menuAction(),
                new ButtonAction(this, "invoiceCustomerLink", tr("Open the customer"), QKeySequence("Ctrl+Shift+C"))});
}

QString InvoicePage::title() const { return tr("Invoice %1").arg(m_number.text()); }

void InvoicePage::open(const QString &number) { m_number = InvoiceNumber(number); }

void InvoicePage::lookAgain()
{
    // What a clerk is at stays in sight, whatever grows above it.
    QWidget *held = QApplication::focusWidget();
    if (held && isAncestorOf(held) && held->visibleRegion().boundingRect().size() == held->size())
        scrollIntoView(held);
    const auto invoice = m_desk.invoices().find(m_number);
    if (!invoice) {
        Q_EMIT failed(invoice.error());
        return;
    }
    showHead(*invoice);
    showFacts(*invoice);
    showReminders(*invoice);
    FactList::level(*m_facts, *m_reminders);
    showPlan(*invoice);
    m_blocks->show(*invoice, m_desk.today(), m_desk.rights().value_or(Rights::ofRole(Role::Auditor)));
    if (const auto entries = m_desk.history(m_number))
        m_history->show(*entries);
    else
        Q_EMIT failed(entries.error());
}

void InvoicePage::showHead(const Invoice &invoice)
{
    m_customer->setText(invoice.customerName);
    m_customerLink->setCustomer(invoice.customer, invoice.customerName);
    m_open->setText(displayed(invoice.open));
    delete m_chips->layout();
    qDeleteAll(m_chips->findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly));
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    for (const ChipText &chip :
         Naming::stateChips(invoice, m_desk.today()) + Naming::blockChips(invoice, m_desk.today()))
        row->addWidget(new Chip(chip));
    row->addStretch(1);
}

void InvoicePage::showFacts(const Invoice &invoice)
{
    m_facts->clear();
    m_facts->add(tr("Number"), invoice.number.text());
    m_facts->add(tr("Customer"), tr("%1 (%2)").arg(invoice.customerName, invoice.customer.text()));
    m_facts->add(tr("Issued"), displayed(invoice.issued));
    m_facts->add(tr("Due"), displayed(invoice.due));
    m_facts->add(tr("Amount"), displayed(invoice.amount));
    m_facts->add(tr("Open"), displayed(invoice.open));
    if (invoice.settledOn.isValid())
        m_facts->add(tr("Settled on"), displayed(invoice.settledOn));
}

void InvoicePage::showReminders(const Invoice &invoice)
{
    const QDate today = m_desk.today();
    const auto settings = m_desk.settings();
    m_reminders->clear();
    m_reminders->add(
        tr("Last sent"),
        invoice.reminder.lastStep == 0
            ? tr("None yet")
            : tr("Step %1, on %2").arg(invoice.reminder.lastStep).arg(displayed(invoice.reminder.lastSent)));
    if (!settings)
        return;
    const auto next = nextStep(settings->procedure(), invoice);
    QString text;
    if (!next)
        text = invoice.open.minor > 0 ? tr("None: the procedure is at its end") : tr("None: nothing is open");
    else if (!isFree(invoice.blocks, today))
        text = tr("Step %1, held back while the invoice is blocked").arg(next->step);
    else
        text = tr("Step %1, on %2").arg(next->step).arg(displayed(std::max(next->on, today)));
    m_reminders->add(tr("Next"), text);
    if (!settings->isOn(u"reminders.enabled"))
        m_reminders->add(tr("Sending"), tr("Reminders are switched off in the settings"));
}

void InvoicePage::showPlan(const Invoice &invoice)
{
    // The plan that holds the invoice, else the last one there was.
    const auto plan = invoice.plans.isEmpty() ? Result<Plan>(refused(Fault::UnknownPlan))
                                              : m_desk.plans().find(invoice.plans.first());
    m_plan->setVisible(plan.has_value());
    if (plan)
        m_plan->show(*plan);
}

void InvoicePage::lift(BlockReason reason)
{
    if (const auto booked = m_desk.unblock(m_number, reason); !booked)
        Q_EMIT failed(booked.error());
}

} // namespace palier
