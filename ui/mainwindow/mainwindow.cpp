// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/admin/adminpage.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/invoices/invoicelistpage.h"
#include "ui/invoices/invoicepage.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/noticebar.h"
#include "ui/mainwindow/openingstate.h"
#include "ui/mainwindow/topbar.h"
#include "ui/review/reviewpage.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace palier {

MainWindow::MainWindow(Keychain *keychain, MailProbe probe, QWidget *parent)
    : QMainWindow(parent),
      m_keychain(keychain),
      m_probe(std::move(probe)),
      m_navigation(new Navigation),
      m_top(new TopBar),
      m_notices(new NoticeBar),
      m_stack(new QStackedWidget),
      m_opening(new OpeningState)
{
    setObjectName("mainWindow");
    setWindowTitle("Palier");
    resize(1360, 860);
    setMinimumSize(1000, 640);
    m_stack->addWidget(m_opening);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_notices);
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
    connect(m_notices, &NoticeBar::passwordGiven, this, &MainWindow::passwordGiven);
    connect(m_opening, &OpeningState::retryWanted, this, &MainWindow::retryWanted);
    connect(m_opening, &OpeningState::booksWanted, this, &MainWindow::booksWanted);
    connect(m_top, &TopBar::backClicked, this, &MainWindow::back);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &MainWindow::back);
    connect(m_navigation, &Navigation::invoicesClicked, this, [this] { startAt(m_invoices); });
    connect(m_navigation, &Navigation::conflictsClicked, this, [this] { startAt(m_conflicts); });
    connect(m_navigation, &Navigation::booksClicked, this, &MainWindow::booksWanted);
    connect(m_top, &TopBar::settingsClicked, this, [this] { showPage(m_admin); });
    connect(m_top, &TopBar::conflictsClicked, this, [this] { startAt(m_conflicts); });
    closeDesk();
}

void MainWindow::closeDesk()
{
    m_desk = nullptr;
    m_trail.clear();
    for (Page *page : m_stack->findChildren<Page *>(Qt::FindDirectChildrenOnly))
        delete page;
    setWindowTitle("Palier");
    m_navigation->setAdministration({});
    m_navigation->setPlace(Navigation::Place::Elsewhere);
    m_top->setTitle(tr("Invoices"));
    m_top->setBackVisible(false);
    m_top->setDeskOpen(false);
    m_opening->show(m_news);
    m_stack->setCurrentWidget(m_opening);
}

void MainWindow::openDesk(Desk &desk, ClerkRoll *roll)
{
    m_desk = &desk;
    m_roll = roll;
    setWindowTitle(QStringLiteral("%1 – Palier").arg(desk.administrationName()));
    m_navigation->setAdministration(desk.administrationName());
    m_top->setDeskOpen(true);
    makePages();
    joinPages();
    connect(&desk, &Desk::acted, this, &MainWindow::lookAgain);
    startAt(m_invoices);
    showStanding();
}

void MainWindow::makePages()
{
    m_invoices = new InvoiceListPage(*m_desk);
    m_invoice = new InvoicePage(*m_desk);
    m_review = new ReviewPage(*m_desk);
    m_admin = new AdminPage(*m_desk, m_keychain, m_probe, m_roll);
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
}

// Which page leads to which.
void MainWindow::joinPages()
{
    const auto openPlan = [this](const PlanId &plan) {
        m_review->showPlan(plan);
        showPage(m_review);
    };
    const auto openInvoice = [this](const InvoiceNumber &number) {
        m_invoice->showInvoice(number);
        showPage(m_invoice);
    };
    connect(m_invoices, &InvoiceListPage::opened, this, openInvoice);
    connect(m_conflicts, &ConflictsPage::viewInvoice, this, openInvoice);
    connect(m_conflicts, &ConflictsPage::viewSettings, this, [this] { showPage(m_admin); });
    connect(m_invoice, &InvoicePage::viewPlan, this, openPlan);
    connect(m_conflicts, &ConflictsPage::viewPlan, this, openPlan);
    // From one proposal to the next: the way back leads to the list, not to the invoice of the one before.
    connect(m_review, &ReviewPage::nextClicked, this, [this, openPlan](const PlanId &plan) {
        m_trail = {m_trail.first()};
        openPlan(plan);
    });
    connect(m_review, &ReviewPage::listClicked, this, [this] { startAt(m_trail.first()); });
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
    m_notices->hideFault();
    page->lookAgain();
    showTrail();
}

void MainWindow::back()
{
    if (m_trail.size() < 2)
        return;
    m_trail.removeLast();
    m_notices->hideFault();
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
    if (news.reach == BooksReach::InStep || news.reach == BooksReach::Removed)
        m_notices->stopAsking();
    if (!m_desk)
        m_opening->show(m_news);
    else
        m_admin->showReach(news);
    m_looking.start();
}

void MainWindow::showStanding()
{
    const QDateTime syncedAt = m_desk ? m_desk->syncedAt().value_or(QDateTime()) : QDateTime();
    const qint64 waiting = m_desk ? m_desk->waitingCount().value_or(0) : 0;
    const auto conflicts = m_desk ? m_desk->conflicts() : Result<QList<Conflict>>(QList<Conflict>());
    m_navigation->showReach(m_news, syncedAt, waiting);
    m_navigation->setConflicts(conflicts ? conflicts->size() : 0);
    m_top->showStanding(m_news, syncedAt, waiting, conflicts ? conflicts->size() : 0);
}

// Buttons ask for their icons when they are painted; pictures in a text are set anew.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    if (!m_desk)
        m_opening->show(m_news);
    lookAgain();
}

void MainWindow::askPassword(const Error &why) { m_notices->askPassword(why); }

void MainWindow::showFault(const Error &error) { m_notices->showFault(error); }

} // namespace palier
