// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sync/courier.h"
#include "services/workstation/keychain.h"
#include "ui/mainwindow/booksreach.h"

namespace palier {

// The workstation's contact with its books: the courier, and the password that it goes with. A password that is refused
// is not tried again: the courier rests until the clerk gives another. Lives on the main thread.
class Contact : public QObject
{
    Q_OBJECT

public:
    // `password`: typed just now; empty: the keychain's, or else libpq's own ways.
    Contact(DatabaseUrl books, QString replicaFolder, QString claim, QString password, Keychain &keychain,
            QObject *parent = nullptr);

    void start();
    void wake();
    void stop();
    // With `keep` it goes into the keychain too; where that fails, keepFailed() says why and the password is used all
    // the same.
    void usePassword(const QString &password, bool keep);
    // The keychain again, which could not be read.
    void askKeychain();
    const QString &password() const { return m_password; }
    const ReachNews &news() const { return m_news; }

Q_SIGNALS:
    void newsChanged();
    void changed(); // rows came: look again
    void synced();
    void passwordWanted(const palier::Error &why);
    void keepFailed(const palier::Error &why);
    void clerkRemoved(const palier::Error &why);

private:
    void setOut(); // anew
    void dispatch();
    void rest();
    void stateChanged(SyncState state);
    void failed(const Error &error);
    void lose(BooksReach reach, const QString &why);

    DatabaseUrl m_books;
    QString m_replicaFolder, m_claim, m_password;
    Keychain &m_keychain;
    std::unique_ptr<Courier> m_courier;
    std::optional<Error> m_noKeychain; // why no password could be looked for
    ReachNews m_news;
};

} // namespace palier
