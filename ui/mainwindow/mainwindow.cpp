// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/admin/adminpage.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/faultwords.h"
#include "ui/invoices/invoicelistpage.h"
#include "ui/invoices/invoicepage.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/topbar.h"
#include "ui/review/reviewpage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace palier {

MainWindow::MainWindow(Keychain *keychain, MailProbe probe, QWidget *parent)
    : QMainWindow(parent),
      m_keychain(keychain),
      m_probe(std::move(probe)),
      m_navigation(new Navigation),
      m_top(new TopBar),
      m_fault(new Banner(Tone::Bad)),
      m_faultRow(new QWidget),
      m_stack(new QStackedWidget),
      m_loading(new EmptyState)
{
    setObjectName("mainWindow");
    setWindowTitle("Palier");
    resize(1360, 860);
    setMinimumSize(1000, 640);
    auto *dismiss = new QPushButton(tr("Close"));
    dismiss->setObjectName("dismissFault");
    dismiss->setAccessibleName(tr("Close this message"));
    m_fault->setObjectName("fault");
    m_fault->addButton(dismiss);
    m_faultRow->hide();
    m_stack->addWidget(m_loading);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    auto *faultRow = new QVBoxLayout(m_faultRow);
    faultRow->setContentsMargins(space::page, space::small, space::page, 0);
    faultRow->addWidget(m_fault);
    right->addWidget(m_faultRow);
    right->addWidget(m_stack, 1);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(whole);

    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_looking, &QTimer::timeout, this, &MainWindow::showStanding);
    connect(dismiss, &QPushButton::clicked, m_faultRow, &QWidget::hide);
    connect(m_loading, &EmptyState::actionClicked, this, &MainWindow::retryWanted);
    connect(m_top, &TopBar::backClicked, this, &MainWindow::back);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &MainWindow::back);
    m_navigation->setEnabled(false);
    m_top->setBackVisible(false);
    showLoading();
}

void MainWindow::openDesk(Desk &desk)
{
    m_desk = &desk;
    setWindowTitle(QStringLiteral("%1 – Palier").arg(desk.administrationName()));
    m_navigation->setAdministration(desk.administrationName());
    m_navigation->setEnabled(true);
    makePages();
    connect(&desk, &Desk::acted, this, &MainWindow::lookAgain);
    startAt(m_invoices);
    showStanding();
}

void MainWindow::makePages()
{
    m_invoices = new InvoiceListPage(*m_desk);
    m_invoice = new InvoicePage(*m_desk);
    m_review = new ReviewPage(*m_desk);
    m_admin = new AdminPage(*m_desk, m_keychain, m_probe);
    m_conflicts = new ConflictsPage(*m_desk);
    for (Page *page : QList<Page *>{m_invoices, m_invoice, m_review, m_admin, m_conflicts}) {
        m_stack->addWidget(page);
        connect(page, &Page::titleChanged, this, &MainWindow::showTrail);
    }
    connect(m_invoices, &InvoiceListPage::failed, this, &MainWindow::showFault);
    connect(m_invoice, &InvoicePage::failed, this, &MainWindow::showFault);
    connect(m_review, &ReviewPage::failed, this, &MainWindow::showFault);
    connect(m_conflicts, &ConflictsPage::failed, this, &MainWindow::showFault);
    connect(m_conflicts, &ConflictsPage::dismissed, this, &MainWindow::showStanding);

    const auto openPlan = [this](const PlanId &plan) {
        m_review->showPlan(plan);
        showPage(m_review);
    };
    connect(m_invoices, &InvoiceListPage::opened, this, [this](const InvoiceNumber &number) {
        m_invoice->showInvoice(number);
        showPage(m_invoice);
    });
    connect(m_invoice, &InvoicePage::viewPlan, this, openPlan);
    connect(m_conflicts, &ConflictsPage::viewPlan, this, openPlan);
    // From one proposal to the next: the way back leads to the list, not to the invoice of the one before.
    connect(m_review, &ReviewPage::nextClicked, this, [this, openPlan](const PlanId &plan) {
        m_trail = {m_trail.first()};
        openPlan(plan);
    });
    connect(m_review, &ReviewPage::listClicked, this, [this] { startAt(m_trail.first()); });
    connect(m_navigation, &Navigation::invoicesClicked, this, [this] { startAt(m_invoices); });
    connect(m_navigation, &Navigation::conflictsClicked, this, [this] { startAt(m_conflicts); });
    connect(m_top, &TopBar::settingsClicked, this, [this] { showPage(m_admin); });
}

void MainWindow::showLoading()
{
    m_top->setTitle(tr("Invoices"));
    switch (m_news.reach) {
    case BooksReach::InStep:
    case BooksReach::Syncing:
        m_loading->setMessage(
            "sync-busy", tr("Fetching the books…"),
            tr("This workstation fills its own copy for the first time. Later it starts at once, online or offline."));
        break;
    case BooksReach::OutOfReach:
        m_loading->setMessage(
            "sync-off", tr("The books are out of reach"),
            tr("This workstation has no copy of them yet, so there is nothing to show. It tries again by itself."),
            tr("Try again now"));
        break;
    case BooksReach::Failing:
        m_loading->setMessage("warning", tr("The books can't be opened"), m_news.why, tr("Try again now"));
        break;
    }
}

void MainWindow::startAt(Page *page)
{
    m_trail.clear();
    showPage(page);
}

void MainWindow::showPage(Page *page)
{
    if (m_trail.contains(page))
        m_trail.erase(std::find(m_trail.begin(), m_trail.end(), page), m_trail.end());
    m_trail << page;
    m_faultRow->hide();
    page->lookAgain();
    showTrail();
}

void MainWindow::back()
{
    if (m_trail.size() < 2)
        return;
    m_trail.removeLast();
    m_faultRow->hide();
    m_trail.last()->lookAgain();
    showTrail();
}

void MainWindow::showTrail()
{
    if (m_trail.isEmpty())
        return;
    Page *page = m_trail.last();
    m_stack->setCurrentWidget(page);
    m_top->setTitle(page->title());
    m_top->setBackVisible(m_trail.size() > 1);
    m_navigation->setPlace(m_trail.first() == m_invoices && page != m_admin    ? Navigation::Place::Invoices
                           : m_trail.first() == m_conflicts && page != m_admin ? Navigation::Place::Conflicts
                                                                               : Navigation::Place::Elsewhere);
}

void MainWindow::lookAgain()
{
    if (!m_trail.isEmpty())
        m_trail.last()->lookAgain();
    m_looking.start();
}

void MainWindow::showReach(const ReachNews &news)
{
    m_news = news;
    if (!m_desk)
        showLoading();
    m_looking.start();
}

void MainWindow::showStanding()
{
    if (!m_desk) {
        m_navigation->showReach(m_news, {}, 0);
        return;
    }
    m_navigation->showReach(m_news, m_desk->syncedAt().value_or(QDateTime()), m_desk->waitingCount().value_or(0));
    if (const auto conflicts = m_desk->conflicts())
        m_navigation->setConflicts(conflicts->size());
}

// Buttons ask for their icons when they are painted; pictures in a text are set anew.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    if (!m_desk)
        showLoading();
    lookAgain();
}

void MainWindow::showFault(const Error &error)
{
    m_fault->setMessage("warning", FaultWords::of(error));
    m_faultRow->show();
}

} // namespace palier
