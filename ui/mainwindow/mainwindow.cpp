// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/intake/filedrop.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/noticebar.h"
#include "ui/mainwindow/openingstate.h"
#include "ui/mainwindow/pageframe.h"
#include "ui/mainwindow/topbar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QShortcut>

namespace palier {

MainWindow::MainWindow(Keychain *keychain, MailProbe probe, QWidget *parent)
    : QMainWindow(parent),
      m_keychain(keychain),
      m_probe(std::move(probe)),
      m_opening(new OpeningState),
      m_pages(new PageFrame(m_opening)),
      m_navigation(new Navigation(m_pages->kinds())),
      m_top(new TopBar),
      m_notices(new NoticeBar)
{
    setObjectName("mainWindow");
    QCoreApplication::instance()->installEventFilter(this);
    arrange();
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_looking, &QTimer::timeout, this, &MainWindow::showStanding);
    connect(m_notices, &NoticeBar::passwordGiven, this, &MainWindow::passwordGiven);
    connect(m_opening, &OpeningState::retryWanted, this, &MainWindow::retryWanted);
    connect(m_opening, &OpeningState::booksWanted, this, &MainWindow::booksWanted);
    connect(m_pages, &PageFrame::moved, m_notices, &NoticeBar::hideFault);
    connect(m_pages, &PageFrame::pageChanged, this, &MainWindow::showPage);
    connect(m_pages, &PageFrame::failed, this, &MainWindow::showFault);
    connect(m_pages, &PageFrame::countsChanged, this, &MainWindow::showStanding);
    connect(m_navigation, &Navigation::placeClicked, this, [this](Place place) { go({place}); });
    connect(m_navigation, &Navigation::booksClicked, this, &MainWindow::booksWanted);
    connect(m_top, &TopBar::settingsClicked, this, [this] { go({Place::Settings}); });
    connect(m_top, &TopBar::conflictsClicked, this, [this] { go({Place::Conflicts}); });
    connect(m_top, &TopBar::backClicked, m_pages, &PageFrame::back);
    connect(m_top, &TopBar::forwardClicked, m_pages, &PageFrame::forward);
    connect(new FileDrop(this), &FileDrop::dropped, this, [this](const QString &path) {
        if (m_desk)
            go({Place::Import, path});
    });
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, m_pages, &PageFrame::back);
    connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, m_pages, &PageFrame::forward);
    closeDesk();
}

void MainWindow::arrange()
{
    resize(1360, 860);
    setMinimumSize(1000, 640);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_notices);
    right->addWidget(m_pages, 1);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(whole);
}

void MainWindow::closeDesk()
{
    m_desk = nullptr;
    m_pages->closeDesk();
    setWindowTitle("Palier");
    m_navigation->setAdministration({});
    m_navigation->setPlace(Place::Settings); // no entry
    m_top->setTitle(tr("Invoices"));
    m_top->setTrail(false, false);
    m_top->setDeskOpen(false);
    m_opening->show(m_news);
}

// The first page is always the list of invoices, whatever was last: there is one of it at every start, it shows all
// work there is, and whoever drives the window from outside finds it where the contract says.
void MainWindow::openDesk(Desk &desk, ClerkRoll *roll, ImportDesk *imports, LinkIssuer *links)
{
    m_desk = &desk;
    setWindowTitle(QStringLiteral("%1 – Palier").arg(desk.administrationName()));
    m_navigation->setAdministration(desk.administrationName());
    m_top->setDeskOpen(true);
    m_pages->openDesk({desk, m_keychain, m_probe, roll, imports, links});
    connect(&desk, &Desk::acted, this, &MainWindow::lookAgain);
    go({Place::Invoices});
    showStanding();
}

void MainWindow::go(const Destination &destination) { m_pages->go(destination); }

void MainWindow::showPage()
{
    m_top->setTitle(m_pages->page()->title());
    m_top->setTrail(m_pages->canBack(), m_pages->canForward());
    m_navigation->setPlace(m_pages->home());
}

void MainWindow::lookAgain()
{
    m_pages->lookAgain();
    m_looking.start();
}

void MainWindow::showReach(const ReachNews &news)
{
    m_news = news;
    if (news.reach == BooksReach::InStep || news.reach == BooksReach::Removed)
        m_notices->stopAsking();
    if (!m_desk)
        m_opening->show(m_news);
    m_pages->showReach(news);
    m_looking.start();
}

void MainWindow::showStanding()
{
    const QDateTime syncedAt = m_desk ? m_desk->syncedAt().value_or(QDateTime()) : QDateTime();
    const qint64 waiting = m_desk ? m_desk->waitingCount().value_or(0) : 0;
    const auto conflicts = m_desk ? m_desk->conflicts() : Result<QList<Conflict>>(QList<Conflict>());
    const qsizetype count = conflicts ? conflicts->size() : 0;
    m_navigation->showReach(m_news, syncedAt, waiting);
    m_navigation->setCount(Place::Conflicts, count, tr("%n conflict(s) to look at", nullptr, int(count)));
    m_top->showStanding(m_news, syncedAt, waiting, count);
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

// A mouse's own buttons for back and forward, wherever it points: tables would take them for themselves.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const auto *widget = isPress ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != this)
        return QMainWindow::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    button == Qt::BackButton ? m_pages->back() : m_pages->forward();
    return true;
}

void MainWindow::askPassword(const Error &why) { m_notices->askPassword(why); }

void MainWindow::showFault(const Error &error) { m_notices->showFault(error); }

} // namespace palier
