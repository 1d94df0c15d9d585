// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clerkoffice.h"

#include "app/aside.h"

namespace palier {

ClerkOffice::ClerkOffice(DatabaseUrl books, QString administration, QString claim, std::function<QString()> password,
                         QObject *parent)
    : QObject(parent),
      m_url(std::move(books)),
      m_administration(std::move(administration)),
      m_claim(std::move(claim)),
      m_password(std::move(password))
{
}

void ClerkOffice::atTheBooks(std::function<Result<Clerk>(Books &)> change, Answered answered)
{
    const auto work = [url = m_url, administration = m_administration, claim = m_claim, password = m_password(),
                       change = std::move(change)]() -> Result<Clerk> {
        PALIER_TRY_ASSIGN(const auto books, Books::open(url, claim, password));
        PALIER_TRY(books->choose(administration));
        return change(*books);
    };
    doAside<Result<Clerk>>(this, work, [this, answered = std::move(answered)](const Result<Clerk> &done) {
        if (done)
            Q_EMIT changed();
        answered(done);
    });
}

void ClerkOffice::add(const Clerk &clerk, const QString &password, Answered answered)
{
    atTheBooks([=](Books &books) { return Clerks(books).add(clerk, password); }, std::move(answered));
}

void ClerkOffice::remove(const QString &login, Answered answered)
{
    atTheBooks([=](Books &books) { return Clerks(books).remove(login); }, std::move(answered));
}

} // namespace palier
