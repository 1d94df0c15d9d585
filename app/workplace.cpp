// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace.h"

#include "app/smtpprobe.h"
#include "services/books/books.h"
#include "ui/controls/faultwords.h"

#include <QFileInfo>
#include <QSemaphore>

namespace palier {

Workplace::Workplace(StartOptions options)
    : m_options(std::move(options)),
      m_window(new MainWindow(&m_keychain, smtpProbe(this))),
      m_courier(new Courier(m_options.books, m_options.replicaFolder, m_options.claim)),
      m_closing(std::make_shared<std::atomic<bool>>(false))
{
    connect(m_courier.get(), &Courier::stateChanged, this, &Workplace::showState);
    connect(m_courier.get(), &Courier::failed, this, &Workplace::showFailure);
    connect(m_courier.get(), &Courier::synced, this, [this] {
        lookForDesk();
        m_window->showReach(m_news);
    });
    connect(m_courier.get(), &Courier::changed, m_window.get(), &MainWindow::lookAgain);
    connect(m_window.get(), &MainWindow::retryWanted, m_courier.get(), &Courier::wake);
}

// The threads end before what they use.
Workplace::~Workplace()
{
    *m_closing = true;
    if (m_duty)
        m_duty->stop();
    m_courier->stop();
    m_window.reset();
}

void Workplace::start()
{
    m_window->show();
    if (m_options.ownBooks && !QFileInfo::exists(m_options.books.path)) {
        if (const auto made = Books::create(m_options.books, "Main", Currency(), m_options.claim);
            !made && made.error().fault != Fault::BooksExist)
            showFailure(made.error());
    }
    auto replica = Replica::open(m_options.replicaFolder, m_options.claim);
    if (!replica)
        return showFailure(replica.error()); // the window stays and says why
    m_replica = *std::move(replica);
    lookForDesk();
    m_courier->start();
    startDuty();
}

void Workplace::lookForDesk()
{
    if (m_desk || !m_replica)
        return;
    auto chosen = m_replica->choose(m_options.administration);
    // Several, and none was named: the first, for the window opens without asking.
    if (!chosen && m_options.administration.isEmpty() && chosen.error().fault == Fault::UnknownAdministration &&
        !chosen.error().detail.isEmpty())
        chosen = m_replica->choose(chosen.error().detail.section(", ", 0, 0));
    if (!chosen) {
        if (chosen.error().fault != Fault::BooksMissing)
            showFailure(chosen.error());
        return;
    }
    m_desk = std::make_unique<Desk>(*m_replica, m_options.today);
    connect(m_desk.get(), &Desk::acted, m_courier.get(), &Courier::wake);
    m_window->openDesk(*m_desk);
}

void Workplace::showState(SyncState state)
{
    switch (state) {
    case SyncState::Idle:
        m_news = {BooksReach::InStep, {}};
        break;
    case SyncState::Syncing:
        m_news = {BooksReach::Syncing, {}};
        break;
    case SyncState::Offline:
        m_news = {BooksReach::OutOfReach, {}};
        break;
    case SyncState::Failed:
        m_news.reach = BooksReach::Failing;
        break;
    }
    m_window->showReach(m_news);
}

void Workplace::showFailure(const Error &error)
{
    m_news.reach = error.kind == Kind::Offline ? BooksReach::OutOfReach : BooksReach::Failing;
    m_news.why = FaultWords::of(error);
    m_window->showReach(m_news);
}

// Books in this computer's file have nobody else who would send their mail. A team's have the headless service.
void Workplace::startDuty()
{
    if (m_options.books.engine != Engine::Sqlite)
        return;
    const auto openBooks = [url = m_options.books, administration = m_options.administration,
                            claim = m_options.claim]() -> Result<std::unique_ptr<Books>> {
        PALIER_TRY_ASSIGN(auto books, Books::open(url, claim));
        PALIER_TRY(books->choose(administration));
        return books;
    };
    m_duty = std::make_unique<OfficeDuty>(
        openBooks, [this] { return mailPassword(); }, m_options.today);
    m_duty->start();
}

Result<QString> Workplace::mailPassword()
{
    struct Question {
        QSemaphore answered;
        Result<QString> answer = fail(Kind::Denied, Fault::KeychainUnavailable);
    };
    const auto question = std::make_shared<Question>();
    QMetaObject::invokeMethod(
        this,
        [this, question] {
            const auto settings =
                m_desk ? m_desk->settings() : Result<Settings>(fail(Kind::Offline, Fault::BooksMissing));
            if (!settings) {
                question->answer = fail(settings.error());
                return question->answered.release();
            }
            m_keychain.find(Keychain::mailPasswordKey(settings->text(u"smtp.host"), settings->text(u"smtp.user")),
                            [question](Result<QString> found) {
                                question->answer = std::move(found);
                                question->answered.release();
                            });
        },
        Qt::QueuedConnection);
    // The main thread waits for this one when the program ends: then nobody will answer.
    constexpr int lookMsecs = 100, mostLooks = 600;
    for (int look = 0; look < mostLooks && !*m_closing; ++look) {
        if (question->answered.tryAcquire(1, lookMsecs))
            return question->answer;
    }
    return fail(Kind::Denied, Fault::KeychainUnavailable);
}

} // namespace palier
