// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/keychain.h"

#include <qt6keychain/keychain.h>

namespace palier {

static Result<void> outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(Kind::Denied, Fault::KeychainUnavailable, job.errorString());
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return fail(Kind::Refused, Fault::KeychainUnavailable, job.errorString());
}

Keychain::Keychain(QString service, QObject *parent) : QObject(parent), m_service(std::move(service)) {}

QString Keychain::mailPasswordKey(const QString &host, const QString &user) { return "smtp:" + user + '@' + host; }

QString Keychain::booksPasswordKey(const DatabaseUrl &books)
{
    QStringList hosts = books.hosts;
    hosts.sort();
    return "postgresql:" + books.user + '@' + hosts.join(',') + '/' + books.database;
}

// A job has no parent: the system answers it also when this keychain is gone (libsecret can't be told not to), and then
// nobody is told. It deletes itself when it is done.
void Keychain::store(const QString &key, const QString &secret, Answered answered)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [job, answered = std::move(answered)] { answered(outcomeOf(*job)); });
    job->start();
}

void Keychain::find(const QString &key, Found found)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job, found = std::move(found)] {
        const auto outcome = outcomeOf(*job);
        found(outcome ? Result<QString>(job->textData()) : Result<QString>(fail(outcome.error())));
    });
    job->start();
}

void Keychain::remove(const QString &key, Answered answered)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job, answered = std::move(answered)] { answered(outcomeOf(*job)); });
    job->start();
}

} // namespace palier
