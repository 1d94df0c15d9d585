// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/intake/filedrop.h"
#include "ui/mainwindow/demostrip.h"
#include "ui/mainwindow/firststeps.h"
#include "ui/mainwindow/goals.h"
#include "ui/mainwindow/gotopanel.h"
#include "ui/mainwindow/menus.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/noticebar.h"
#include "ui/mainwindow/noticeshelf.h"
#include "ui/mainwindow/openingstate.h"
#include "ui/mainwindow/pagefocus.h"
#include "ui/mainwindow/pageframe.h"
#include "ui/mainwindow/topbar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMouseEvent>

namespace palier {

MainWindow::MainWindow(Keychain *keychain, MailProbe probe, QWidget *parent)
    : QMainWindow(parent),
      m_keychain(keychain),
      m_probe(std::move(probe)),
      m_opening(new OpeningState),
      m_pages(new PageFrame(m_opening)),
      m_navigation(new Navigation(m_pages->kinds())),
      m_top(new TopBar),
      m_menus(new Menus(menuBar(), m_pages->kinds(), this)),
      m_notices(new NoticeBar),
      m_steps(new FirstSteps(m_pages->has(Place::Import)))
{
    setObjectName("mainWindow");
    QCoreApplication::instance()->installEventFilter(this);
    arrange();
    new PageFocus(m_pages);
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_looking, &QTimer::timeout, this, &MainWindow::showStanding);
    connect(m_notices, &NoticeBar::passwordGiven, this, &MainWindow::passwordGiven);
    connect(m_notices, &NoticeBar::keychainWanted, this, &MainWindow::keychainWanted);
    connect(m_notices, &NoticeBar::retryWanted, this, &MainWindow::retryWanted);
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
    connect(m_navigation->shelf(), &NoticeShelf::viewWanted, this, &MainWindow::go);
    connect(m_steps, &FirstSteps::go, this, &MainWindow::go);
    connect(m_steps, &FirstSteps::dismissed, this, &MainWindow::firstStepsDismissed);
    joinMenus();
}

void MainWindow::joinMenus()
{
    connect(m_menus, &Menus::placeWanted, this, &MainWindow::go);
    connect(m_menus, &Menus::booksWanted, this, &MainWindow::booksWanted);
    connect(m_menus, &Menus::administrationWanted, this, &MainWindow::administrationWanted);
    connect(m_menus, &Menus::backWanted, m_pages, &PageFrame::back);
    connect(m_menus, &Menus::forwardWanted, m_pages, &PageFrame::forward);
    connect(m_menus, &Menus::goToWanted, this, &MainWindow::openGoTo);
    connect(m_menus, &Menus::helpWanted, this, &MainWindow::openHelp);
    connect(m_menus, &Menus::systemNoticesToggled, this, &MainWindow::systemNoticesToggled);
    connect(m_menus, &Menus::systemNoticesToggled, this, &MainWindow::lookAgain); // the settings show it too
    connect(m_menus, &Menus::refreshWanted, this, [this] {
        lookAgain();
        Q_EMIT retryWanted();
    });
    connect(m_menus, &Menus::fullScreenToggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
}

void MainWindow::openGoTo()
{
    if (!m_desk)
        return;
    if (!m_goTo) {
        const auto search = [this](const QString &text) {
            if (!m_desk)
                return Goals();
            // The settings page is made for the first letter: who only presses Ctrl+K doesn't wait for it.
            return goalsFor(text, *m_desk, m_menus->entries(),
                            text.isEmpty() ? QList<Landmark>() : m_pages->landmarksOf(Place::Settings),
                            [this](Place place) { return m_pages->has(place); });
        };
        m_goTo = new GoToPanel(search, this);
        connect(m_goTo, &GoToPanel::chosen, this, [this](const Goal &goal) {
            if (goal.action)
                goal.action->trigger();
            else
                go(goal.destination);
        });
    }
    m_goTo->open();
}

// F1: the handbook's page that belongs to the one that is shown.
void MainWindow::openHelp()
{
    if (m_pages->page())
        go({Place::Help, m_pages->page()->helpTopic()});
}

MainWindow::~MainWindow()
{
    m_desk = nullptr;
    m_pages->closeDesk();
}

void MainWindow::arrange()
{
    resize(1360, 860);
    setMinimumSize(1000, 640);
    auto *whole = new QWidget(this);
    setCentralWidget(whole);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    m_strips = new QVBoxLayout;
    m_strips->setSpacing(0);
    m_strips->addWidget(m_notices);
    m_strips->addWidget(m_steps);
    right->addLayout(m_strips);
    right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
}

void MainWindow::closeDesk()
{
    m_desk = nullptr;
    if (m_goTo)
        m_goTo->close();
    m_pages->closeDesk();
    m_lookout.forget();
    m_navigation->shelf()->clear();
    m_steps->hide();
    showNoDesk();
}

void MainWindow::showNoDesk()
{
    m_menus->showPage(nullptr);
    m_menus->setDeskOpen(false);
    m_menus->setTrail(false, false);
    setWindowTitle("Palier");
    m_navigation->setAdministration({});
    m_navigation->setPlace(Place::Settings);   // no entry
    m_top->setTitle(QStringLiteral("Palier")); // no page is there
    m_top->setTrail(false, false);
    m_top->setDeskOpen(false);
    showStopped();
    m_opening->show(m_news);
    m_pages->showClosed();
    showStanding();
}

// The first page is always the list of invoices, whatever was last: there is one of it at every start, it shows all
// work there is, and whoever drives the window from outside finds it where the contract says.
void MainWindow::openDesk(Desk &desk, const Offices &offices)
{
    m_desk = &desk;
    // Two windows on one screen may be two people's.
    const QString login = desk.login().value_or(QString());
    const QString whose = login.isEmpty() ? desk.administrationName() : desk.administrationName() + " – " + login;
    setWindowTitle(QStringLiteral("%1 – Palier").arg(whose));
    m_navigation->setAdministration(desk.administrationName(), login);
    m_top->setDeskOpen(true);
    m_menus->setDeskOpen(true);
    m_pages->openDesk({desk, m_keychain, m_probe, offices, {}, [this](bool on) { m_menus->setSystemNotices(on); }});
    connect(&desk, &Desk::acted, this, &MainWindow::lookAgain);
    go({Place::Invoices});
    if (QWidget *start = m_pages->page()->startingPoint())
        start->setFocus();
    showStopped();
    if (isVisible())
        showStanding();
}

void MainWindow::go(const Destination &destination) { m_pages->go(destination); }

void MainWindow::showPage()
{
    m_top->setTitle(m_pages->page()->title());
    m_pages->page()->setAccessibleName(m_pages->page()->title()); // it has the keyboard itself where nothing is to do
    m_top->setTrail(m_pages->canBack(), m_pages->canForward());
    m_top->setShowsBooks(m_pages->page()->showsBooks());
    m_top->setAtConflicts(m_pages->here().place == Place::Conflicts);
    m_menus->setTrail(m_pages->canBack(), m_pages->canForward());
    m_menus->showPage(m_pages->page());
    m_navigation->setPlace(m_pages->home());
    m_navigation->shelf()->seen(m_pages->here());
    m_looking.start();
}

void MainWindow::lookAgain()
{
    m_pages->lookAgain();
    m_looking.start();
}

// With all that it will show, so that it is laid out once.
void MainWindow::setVisible(bool visible)
{
    if (visible && !m_desk)
        showNoDesk();
    if (visible && m_looking.isActive()) {
        m_looking.stop();
        showStanding();
    }
    QMainWindow::setVisible(visible);
}

void MainWindow::showReach(const ReachNews &news)
{
    m_news = news;
    if (news.reach == BooksReach::InStep || news.reach == BooksReach::Removed)
        m_notices->stopAsking();
    showStopped();
    if (!m_desk && isVisible())
        m_opening->show(m_news);
    m_pages->showReach(news);
    m_looking.start();
}

// With a copy of the books one goes on working meanwhile.
void MainWindow::showStopped()
{
    if (m_desk && m_news.reach == BooksReach::Failing)
        m_notices->showStopped(m_news.why);
    else if (!m_desk || m_news.reach != BooksReach::Syncing) // until it is known whether it works now
        m_notices->hideStopped();
}

void MainWindow::showStanding()
{
    const Standing standing = m_desk ? m_desk->standing().value_or(Standing()) : Standing();
    m_navigation->showReach(m_news, standing.syncedAt, standing.waiting);
    m_navigation->setCount(Place::Proposals, standing.proposals,
                           tr("%n proposal(s) that wait for an answer", nullptr, int(standing.proposals)));
    m_navigation->setCount(Place::Messages, standing.failedMails,
                           tr("%n e-mail(s) not going out", nullptr, int(standing.failedMails)));
    m_navigation->setCount(Place::Conflicts, standing.conflicts,
                           tr("%n conflict(s) to look at", nullptr, int(standing.conflicts)));
    m_top->showStanding(m_news, standing.syncedAt, standing.waiting, standing.conflicts);
    if (!m_desk)
        return;
    m_navigation->shelf()->clearAwayWithout(standing);
    const QList<Notice> notices = m_lookout.look(*m_desk, standing);
    for (const Notice &notice : notices)
        tell(notice);
    m_pages->isEntry() ? m_steps->look(*m_desk) : m_steps->hide();
}

// In the window always; outside too where whoever listens to noticed() was told so.
void MainWindow::tell(Notice notice)
{
    if (!m_pages->has(notice.view.place))
        notice.view = {Place::Invoices};
    if (m_pages->here() == notice.view && isActiveWindow())
        return; // it is before their eyes
    m_navigation->shelf()->add(notice);
    Q_EMIT noticed(notice);
}

void MainWindow::showDemo()
{
    auto *demo = new DemoStrip;
    connect(demo, &DemoStrip::booksWanted, this, &MainWindow::booksWanted);
    connect(demo, &DemoStrip::endWanted, this, &MainWindow::demoEndWanted);
    m_strips->insertWidget(0, demo);
}

void MainWindow::setFirstSteps(bool wanted)
{
    m_steps->setWanted(wanted);
    m_looking.start();
}

void MainWindow::setAdministrations(const QStringList &names, const QString &current)
{
    m_menus->setAdministrations(names, current);
}

void MainWindow::setSystemNotices(bool on) { m_menus->setSystemNotices(on); }

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest && !std::exchange(m_wasPainted, true))
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    return QMainWindow::event(event);
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
    if (m_goTo && m_goTo->isVisible() && widget != m_goTo && !m_goTo->isAncestorOf(widget))
        m_goTo->close(false); // also where a click takes no focus
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    button == Qt::BackButton ? m_pages->back() : m_pages->forward();
    return true;
}

void MainWindow::askPassword(const Error &why) { m_notices->askPassword(why, m_desk); }

void MainWindow::showFault(const Error &error) { m_notices->showFault(error); }

} // namespace palier
