// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

#include <QObject>
#include <functional>

namespace palier {

// Secrets in the system's keychain: Secret Service or KWallet, the macOS Keychain, the Windows credential store. Used
// on the main thread; answers come later, through its event loop. Nothing is ever kept anywhere else: where there is no
// keychain, the answer is Fault::KeychainUnavailable and the secret is not stored.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(Result<void>)>;
    using Found = std::function<void(Result<QString>)>;

    // `service`: under which name the system shows the entries.
    explicit Keychain(QString service = "Palier", QObject *parent = nullptr);

    // The name of the mail server's password: one for each server and user.
    static QString mailPasswordKey(const QString &host, const QString &user);
    // The name of a team's books' password: one for each server, database and login.
    static QString booksPasswordKey(const DatabaseUrl &books);

    void store(const QString &key, const QString &secret, Answered answered);
    void find(const QString &key, Found found); // an empty text where there is no such entry
    void remove(const QString &key, Answered answered);

private:
    QString m_service;
};

} // namespace palier
