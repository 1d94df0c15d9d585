// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpage.h"

#include "services/desk/waitingcustomers.h"
#include "ui/controls/buttonaction.h"
#include "ui/controls/intoview.h"
#include "ui/controls/label.h"
#include "ui/customers/contactcard.h"
#include "ui/customers/customerhistorycard.h"
#include "ui/customers/customernaming.h"
#include "ui/customers/linkcard.h"
#include "ui/customers/owedcard.h"
#include "ui/customers/pausecard.h"
#include "ui/customers/payingcard.h"
#include "ui/customers/plankeepingcard.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace palier {

CustomerPage::CustomerPage(Desk &desk, LinkIssuer *issuer, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_historyLength(CustomerHistoryCard::atFirst),
      m_contents(new QWidget),
      m_number(new Label),
      m_chips(new QHBoxLayout),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_owed(new OwedCard),
      m_paying(new PayingCard),
      m_plans(new PlanKeepingCard),
      m_contact(new ContactCard(desk)),
      m_pause(new PauseCard(desk)),
      m_links(new LinkCard(desk, issuer)),
      m_history(new CustomerHistoryCard)
{
    setObjectName("customerPage");
    m_number->setObjectName("customerNumber");
    arrange();
    join();
    addActions();
}

void CustomerPage::arrange()
{
    m_chips->setSpacing(space::small);
    auto *under = new QHBoxLayout;
    under->setSpacing(space::normal);
    under->addWidget(m_number->muted()->selectable());
    under->addLayout(m_chips);
    under->addStretch(1);
    auto *left = m_left = new QVBoxLayout;
    left->setSpacing(space::wide);
    left->addWidget(m_owed);
    left->addWidget(m_paying);
    left->addWidget(m_plans);
    left->addWidget(m_history);
    left->addStretch(1);
    auto *right = m_right = new QVBoxLayout;
    right->setSpacing(space::wide);
    right->addWidget(m_contact);
    right->addWidget(m_pause);
    right->addWidget(m_links);
    right->addStretch(1);
    m_columns->setSpacing(space::wide);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::small);
    column->addLayout(under);
    column->addSpacing(space::normal);
    column->addLayout(m_columns);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollingPage(m_contents, this));
    // The history comes last for the tabulator, wherever it stands.
    setTabOrder(m_links->findChild<QPushButton *>("revokeAllLinks"),
                m_history->findChild<QPushButton *>("olderHistory"));
}

void CustomerPage::join()
{
    connect(m_owed, &OwedCard::invoicesClicked, this, [this] {
        Q_EMIT go({Place::Invoices, QStringLiteral("customer:") + m_customer.text()});
    });
    connect(m_plans, &PlanKeepingCard::planClicked, this,
            [this](const PlanId &plan) { Q_EMIT go(Destination::of(plan)); });
    connect(m_links, &LinkCard::settingWanted, this, [this](const QString &key) { Q_EMIT go({Place::Settings, key}); });
    connect(m_history, &CustomerHistoryCard::moreClicked, this, [this] {
        m_historyLength *= 2;
        showHistory();
    });
}

void CustomerPage::addActions()
{
    auto *edit = new QAction(tr("Edit the contact"), this);
    edit->setObjectName("actionEditContact");
    edit->setShortcut(QKeySequence("Ctrl+E"));
    connect(edit, &QAction::triggered, m_contact, &ContactCard::edit);
    auto *invoices = new QAction(tr("Invoices of this customer"), this);
    invoices->setObjectName("actionCustomerInvoices");
    invoices->setShortcut(QKeySequence("Ctrl+Shift+I"));
    connect(invoices, &QAction::triggered, m_owed, &OwedCard::invoicesClicked);
    QWidget::addActions(
        {edit, invoices,
         new ButtonAction(this, "pauseCustomer", tr("Pause, or change the pause…"), QKeySequence("Ctrl+Shift+B")),
         new ButtonAction(this, "endPause", tr("End the pause")),
         new ButtonAction(this, "customerProposals", tr("Allow proposals, or no longer")),
         new ButtonAction(this, "mintLink", tr("New link to the billing portal"), QKeySequence("Ctrl+L")),
         new ButtonAction(this, "revokeAllLinks", tr("Revoke all links"))});
}

QString CustomerPage::title() const { return m_name.isEmpty() ? tr("Customer") : m_name; }

void CustomerPage::open(const QString &customer)
{
    if (customer != m_customer.text()) {
        m_historyLength = CustomerHistoryCard::atFirst;
        m_name.clear();
    }
    m_customer = CustomerId(customer);
}

void CustomerPage::lookAgain()
{
    if (m_customer.isEmpty())
        return;
    // What a clerk is at stays in sight, whatever grows above it.
    QWidget *held = focusWidget();
    if (held && !held->visibleRegion().isEmpty())
        scrollIntoView(held);
    const auto customer = m_desk.customers().find(m_customer);
    const auto standing = m_desk.standing(m_customer);
    m_contents->setVisible(customer && standing);
    if (!customer || !standing) {
        Q_EMIT failed(!customer ? customer.error() : standing.error());
        return;
    }
    const Rights rights = m_desk.rights().value_or(Rights::ofRole(Role::Auditor));
    showHead(*customer, *standing);
    m_owed->show(*standing, m_desk.today());
    m_paying->show(*standing);
    constexpr int shownPlans = 5;
    Plans::Query plans;
    plans.customer = m_customer;
    plans.limit = shownPlans;
    plans.newestFirst = true;
    qint64 total = 0;
    for (const qint64 count : standing->plans)
        total += count;
    m_plans->show(*standing, m_desk.plans().list(plans).value_or(QList<Plan>()), total, m_desk.today());
    m_contact->show(*customer, rights);
    m_pause->show(*customer, *standing, rights);
    m_links->show(*customer, rights);
    showHistory();
}

void CustomerPage::showHead(const Customer &customer, const CustomerStanding &standing)
{
    if (std::exchange(m_name, customer.name) != customer.name)
        Q_EMIT titleChanged();
    m_number->setText(tr("Customer number %1").arg(customer.id.text()));
    emptyLayout(m_chips);
    for (const ChipText &chip : CustomerNaming::chips(customer, standing.isUndeliverable, m_desk.today()))
        m_chips->addWidget(new Chip(chip));
    if (const auto waiting = waitingCustomers(m_desk.ledger()); waiting && waiting->contains(customer.id)) {
        auto *mark = new Chip({tr("Waiting to sync"), Tone::Info});
        mark->setObjectName("customerWaiting");
        mark->setToolTip(tr("What you changed here is waiting to sync."));
        m_chips->addWidget(mark);
    }
}

void CustomerPage::showHistory()
{
    const auto history = m_desk.history(m_customer, m_historyLength);
    if (history)
        m_history->show(*history);
    else
        Q_EMIT failed(history.error());
}

// Beside each other where both columns are wide enough to read, else one below the other, the history at the very end:
// it may be long.
void CustomerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < narrowPage;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QVBoxLayout *from = isNarrow ? m_left : m_right, *to = isNarrow ? m_right : m_left;
    if (from->indexOf(m_history) < 0)
        return;
    from->removeWidget(m_history);
    to->insertWidget(to->count() - 1, m_history); // before the stretch
}

} // namespace palier
