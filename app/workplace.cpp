// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace.h"

#include "app/aside.h"
#include "app/demoplace.h"
#include "app/smtpprobe.h"
#include "app/windowsize.h"
#include "services/books/books.h"
#include "services/books/storedsettings.h"
#include "ui/controls/faultwords.h"

#include <QFileInfo>
#include <QSemaphore>

namespace palier {

Workplace::Workplace(StartOptions options, const QString &password, StationSettings settings)
    : m_options(std::move(options)),
      m_settings(std::move(settings)),
      m_isDemo(m_options.books == demoBooksUrl()),
      m_window(new MainWindow(&m_keychain, smtpProbe(this))),
      m_contact(new Contact(m_options.books, m_options.replicaFolder, m_options.claim, password, m_keychain))
{
    Contact *contact = m_contact.get();
    MainWindow *window = m_window.get();
    connect(contact, &Contact::newsChanged, this, &Workplace::showNews);
    connect(contact, &Contact::synced, this, &Workplace::showNews);
    connect(contact, &Contact::changed, this, &Workplace::lookAgain);
    connect(&m_filling, &QTimer::timeout, this, &Workplace::showNews);
    connect(contact, &Contact::passwordWanted, window, &MainWindow::askPassword);
    connect(contact, &Contact::keepFailed, window, &MainWindow::showFault);
    connect(contact, &Contact::clerkRemoved, this, &Workplace::closeDesk);
    connect(window, &MainWindow::passwordGiven, contact, &Contact::usePassword);
    connect(window, &MainWindow::keychainWanted, contact, &Contact::askKeychain);
    connect(window, &MainWindow::retryWanted, this, &Workplace::retry);
    connect(window, &MainWindow::booksWanted, this, &Workplace::booksWanted);
    connect(window, &MainWindow::demoEndWanted, this, &Workplace::demoEndWanted);
    // Later: the menu that was chosen from is made anew.
    connect(window, &MainWindow::administrationWanted, this, &Workplace::open, Qt::QueuedConnection);
    connect(window, &MainWindow::firstStepsDismissed, this, [this] { told(m_settings.rememberFirstSteps(false)); });
    window->setFirstSteps(m_settings.firstSteps() && !m_isDemo);
    restoreWindow(*window, m_settings);
    joinNotices();
}

void Workplace::told(const Result<void> &kept)
{
    if (!kept)
        m_window->showFault(kept.error());
}

// Outside the window only where the clerk wants it.
void Workplace::joinNotices()
{
    MainWindow *window = m_window.get();
    window->setSystemNotices(m_settings.systemNotices());
    connect(window, &MainWindow::systemNoticesToggled, this, [this, window](bool on) {
        told(m_settings.rememberSystemNotices(on));
        window->setSystemNotices(m_settings.systemNotices()); // as it was, where that could not be kept
    });
    connect(window, &MainWindow::noticed, this, [this, window](const Notice &notice) {
        if (!m_settings.systemNotices())
            return;
        if (!m_systemNotice) {
            m_systemNotice = std::make_unique<SystemNotice>();
            connect(m_systemNotice.get(), &SystemNotice::activated, window, [this, window](const QString &kind) {
                window->show();
                window->raise();
                window->activateWindow();
                window->go(m_noticed.value(kind));
            });
        }
        const QString kind = QLatin1String(notice.name());
        m_noticed.insert(kind, notice.view);
        m_systemNotice->show(kind, notice.title, notice.text, MainWindow::tr("View"));
    });
}

// The threads end before what they use.
Workplace::~Workplace()
{
    m_duties.clear();
    m_imports.reset();
    m_contact->stop();
    (void)rememberWindow(*m_window, m_settings); // nobody is left who could be told that it can't be kept
    m_window.reset();
}

void Workplace::start()
{
    if (!m_isDemo) {
        openBooks(); // so that the window is laid out once, with its page
        return m_window->show();
    }
    m_window->showDemo();
    m_window->show();
    doAside<Result<void>>(
        this, [today = m_options.today] { return makeDemo(today); },
        [this](const Result<void> &made) {
            if (made)
                openBooks();
            else
                cantGoOn(made.error());
        });
}

void Workplace::openBooks()
{
    if (m_options.ownBooks && m_options.books.engine == Engine::Sqlite && !QFileInfo::exists(m_options.books.path)) {
        if (const auto made = Books::create(m_options.books, "Main", Currency(), m_options.claim);
            !made && made.error().fault != Fault::BooksExist)
            return cantGoOn(made.error());
    }
    auto replica = Replica::open(m_options.replicaFolder, m_options.claim);
    if (!replica)
        return cantGoOn(replica.error());
    m_replica = *std::move(replica);
    showNews();
    // What goes to the network or the keychain waits until the clerk sees something; not for ever, where nothing is
    // ever painted.
    constexpr int longestMsecs = 2000;
    connect(m_window.get(), &MainWindow::firstPainted, this, &Workplace::startWork);
    QTimer::singleShot(m_window->wasPainted() ? 0 : longestMsecs, this, &Workplace::startWork);
}

void Workplace::startWork()
{
    if (m_desk)
        m_desk->readingRoom().holdLong(false);
    if (std::exchange(m_works, true) || !m_replica)
        return;
    m_contact->start();
    arrangeDuties();
}

void Workplace::retry()
{
    if (m_replica)
        m_contact->wake();
    else
        start(); // it never came so far
}

void Workplace::cantGoOn(const Error &error)
{
    m_window->showReach({BooksReach::Failing, FaultWords::of(error), QDateTime::currentDateTimeUtc()});
}

// What the courier tells, and what only the copy knows: how far it is filled, and whether it was taken away.
void Workplace::showNews()
{
    ReachNews news = m_contact->news();
    const auto state = m_replica ? m_replica->state() : Result<Replica::State>(Replica::State());
    const bool filling = state && !state->isFilled && news.reach == BooksReach::Syncing;
    news.fetched = filling ? state->filledRows : 0;
    if (state && state->wipedAt.isValid() && !filling && !state->isFilled) {
        news.why = FaultWords::of({Kind::Denied, state->wipedWhy, state->login, 0, {}});
        news.reach = BooksReach::Removed;
    }
    constexpr int lookMsecs = 500;
    if (filling)
        m_filling.start(lookMsecs);
    else
        m_filling.stop();
    lookForDesk();
    m_window->showReach(news);
}

void Workplace::lookAgain()
{
    // An administration that was taken away takes its pages along.
    if (m_desk && !m_replica->choose(m_desk->administrationName()))
        putAway();
    if (m_desk)
        showAdministrations();
    else
        lookForDesk();
    if (m_works)
        arrangeDuties();
    m_window->lookAgain();
}

void Workplace::putAway()
{
    m_window->closeDesk();
    m_imports.reset();
    m_clerks.reset();
    m_links.reset();
    m_desk.reset();
}

void Workplace::open(const QString &administration)
{
    if (!m_desk || m_desk->administrationName() == administration)
        return;
    m_options.administration = administration;
    putAway();
    lookForDesk();
    m_window->lookAgain();
}

void Workplace::lookForDesk()
{
    if (m_desk || !m_replica)
        return;
    if (const auto state = m_replica->state(); state && !state->isFilled)
        return; // a part of the books is not the books
    auto chosen = m_replica->choose(m_options.administration);
    // Several, and none was named: the first, for the window opens without asking.
    if (!chosen && m_options.administration.isEmpty() && chosen.error().fault == Fault::UnknownAdministration &&
        !chosen.error().detail.isEmpty())
        chosen = m_replica->choose(chosen.error().detail.section(", ", 0, 0));
    if (!chosen) {
        if (chosen.error().fault != Fault::BooksMissing)
            cantGoOn(chosen.error());
        return;
    }
    m_desk = std::make_unique<Desk>(*m_replica, m_options.today);
    if (m_isDemo)
        m_desk->keepMailIn();
    m_desk->readingRoom().getReady();
    m_desk->readingRoom().holdLong(!m_window->wasPainted());
    const BooksAccess access{m_options.books, m_replica->administrationName(), m_options.claim,
                             [this] { return m_contact->password(); }};
    m_imports = std::make_unique<ImportOffice>(access, m_options.replicaFolder, m_replica->currency(),
                                               [this] { return m_desk->today(); });
    m_clerks = std::make_unique<ClerkOffice>(access);
    m_links = std::make_unique<LinkOffice>(access);
    connect(m_desk.get(), &Desk::acted, m_contact.get(), &Contact::wake);
    connect(m_imports.get(), &ImportOffice::changed, m_contact.get(), &Contact::wake);
    connect(m_clerks.get(), &ClerkOffice::changed, m_contact.get(), &Contact::wake);
    connect(m_links.get(), &LinkOffice::changed, m_contact.get(), &Contact::wake);
    m_window->openDesk(*m_desk, {m_clerks.get(), m_imports.get(), m_links.get()});
    showAdministrations();
}

void Workplace::showAdministrations()
{
    m_window->setAdministrations(m_replica->administrations().value_or(QStringList()), m_desk->administrationName());
}

// The copy is gone, and with it everything that was shown of it.
void Workplace::closeDesk()
{
    putAway();
    m_replica.reset();
}

qint64 Workplace::waiting() { return m_desk ? m_desk->waitingCount().value_or(0) : 0; }

QStringList Workplace::duties() const
{
    QStringList names;
    for (const auto &[name, duty] : m_duties)
        names << name;
    return names;
}

// Books in this computer's file have nobody else who would send their mail. A team's have the headless service.
void Workplace::arrangeDuties()
{
    if (m_options.books.engine != Engine::Sqlite || m_isDemo || !m_replica) // no mail of a demo's leaves
        return;
    const auto names = m_replica->administrations();
    if (!names)
        return;
    endDutiesBut(*names);
    for (const QString &name : *names) {
        if (m_duties.count(name) == 0)
            startDuty(name);
    }
}

// In books that were put back an administration may be missing: its duty would look for it until the program ends.
// While the copy is filled anew it says nothing about who is gone.
void Workplace::endDutiesBut(const QStringList &administrations)
{
    const auto state = m_replica->state();
    if (state && state->isFilled)
        std::erase_if(m_duties, [&](const auto &duty) { return !administrations.contains(duty.first); });
}

void Workplace::startDuty(const QString &administration)
{
    const auto openBooks = [url = m_options.books, administration,
                            claim = m_options.claim]() -> Result<std::unique_ptr<Books>> {
        PALIER_TRY_ASSIGN(auto books, Books::open(url, claim));
        PALIER_TRY(books->choose(administration));
        return books;
    };
    Duty &duty = m_duties[administration];
    duty.work = std::make_unique<OfficeDuty>(
        openBooks, [this, openBooks, isOver = duty.isOver] { return mailPassword(openBooks, *isOver); },
        m_options.today);
    duty.work->start();
}

Result<QString> Workplace::mailPassword(const OfficeDuty::OpenBooks &openBooks, const std::atomic<bool> &isOver)
{
    PALIER_TRY_ASSIGN(const auto books, openBooks());
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(*books).all());
    const QString key = Keychain::mailPasswordKey(settings.text(u"smtp.host"), settings.text(u"smtp.user"));
    struct Question {
        QSemaphore answered;
        Result<QString> answer = fail(Kind::Denied, Fault::KeychainUnavailable);
    };
    const auto question = std::make_shared<Question>();
    QMetaObject::invokeMethod(
        this,
        [this, question, key] {
            m_keychain.find(key, [question](Result<QString> found) {
                question->answer = std::move(found);
                question->answered.release();
            });
        },
        Qt::QueuedConnection);
    // The main thread waits for this one when the duty ends: then nobody will answer.
    constexpr int lookMsecs = 100, mostLooks = 600;
    for (int look = 0; look < mostLooks && !isOver; ++look) {
        if (question->answered.tryAcquire(1, lookMsecs))
            return question->answer;
    }
    return fail(Kind::Denied, Fault::KeychainUnavailable);
}

} // namespace palier
