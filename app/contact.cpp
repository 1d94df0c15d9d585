// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact.h"

#include "ui/controls/faultwords.h"

#include <QPointer>

namespace palier {

Contact::Contact(DatabaseUrl books, QString replicaFolder, QString claim, QString password, Keychain &keychain,
                 QObject *parent)
    : QObject(parent),
      m_books(std::move(books)),
      m_replicaFolder(std::move(replicaFolder)),
      m_claim(std::move(claim)),
      m_password(std::move(password)),
      m_keychain(keychain)
{
}

void Contact::start()
{
    if (m_books.engine == Engine::Sqlite || !m_password.isEmpty())
        return dispatch();
    m_keychain.find(Keychain::booksPasswordKey(m_books), [self = QPointer(this)](const Result<QString> &found) {
        if (!self)
            return;
        if (found)
            self->m_password = *found;
        else
            self->m_noKeychain = found.error();
        self->dispatch();
    });
}

// A courier is sent with what it needs; another password is another courier.
void Contact::dispatch()
{
    m_courier = std::make_unique<Courier>(m_books, m_replicaFolder, m_claim, m_password);
    connect(m_courier.get(), &Courier::stateChanged, this, &Contact::stateChanged);
    connect(m_courier.get(), &Courier::failed, this, &Contact::failed);
    connect(m_courier.get(), &Courier::changed, this, &Contact::changed);
    connect(m_courier.get(), &Courier::synced, this, &Contact::synced);
    connect(m_courier.get(), &Courier::heldBackSince, this, [this](const QDateTime &since) {
        m_news.heldSince = since;
        Q_EMIT newsChanged();
    });
    m_courier->start();
}

void Contact::wake()
{
    if (m_courier)
        m_courier->wake();
}

void Contact::stop()
{
    if (m_courier)
        rest();
}

void Contact::rest()
{
    if (!m_courier)
        return;
    m_courier->disconnect(this);
    m_courier->stop();
    m_courier.release()->deleteLater(); // its own news brought us here
}

void Contact::usePassword(const QString &password, bool keep)
{
    m_password = password;
    m_noKeychain.reset();
    if (keep)
        m_keychain.store(Keychain::booksPasswordKey(m_books), password,
                         [self = QPointer(this)](const Result<void> &kept) {
                             if (self && !kept)
                                 Q_EMIT self->keepFailed(kept.error());
                         });
    setOut();
    dispatch();
}

void Contact::askKeychain()
{
    m_noKeychain.reset();
    setOut();
    start();
}

void Contact::setOut()
{
    rest();
    m_news.reach = BooksReach::Syncing;
    m_news.why.clear();
    Q_EMIT newsChanged();
}

void Contact::stateChanged(SyncState state)
{
    switch (state) {
    case SyncState::Idle:
        m_news.reach = BooksReach::InStep;
        m_news.why.clear();
        m_news.since = {};
        break;
    case SyncState::Syncing:
        m_news.reach = BooksReach::Syncing;
        break;
    case SyncState::Offline:
    case SyncState::Failed:
        return; // failed() says why
    }
    Q_EMIT newsChanged();
}

void Contact::lose(BooksReach reach, const QString &why)
{
    m_news.reach = reach;
    m_news.why = why;
    m_news.heldSince = {};
    if (!m_news.since.isValid())
        m_news.since = QDateTime::currentDateTimeUtc();
    Q_EMIT newsChanged();
}

void Contact::failed(const Error &error)
{
    switch (error.fault) {
    case Fault::PasswordRefused:
    case Fault::PasswordMissing: {
        rest();
        // None was found because the keychain is locked or gone: that is what the clerk has to hear.
        const Error why = m_noKeychain ? *m_noKeychain : error;
        lose(BooksReach::SignedOut, FaultWords::of(why));
        Q_EMIT passwordWanted(why);
        break;
    }
    case Fault::ClerkRemoved:
        rest();
        lose(BooksReach::Removed, FaultWords::of(error));
        Q_EMIT clerkRemoved(error);
        break;
    case Fault::BooksUnreachable:
        lose(BooksReach::OutOfReach, {});
        break;
    default:
        lose(error.kind == Kind::Offline ? BooksReach::OutOfReach : BooksReach::Failing, FaultWords::of(error));
    }
}

} // namespace palier
