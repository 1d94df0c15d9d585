// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clerkoffice.h"

namespace palier {

ClerkOffice::ClerkOffice(BooksAccess access, QObject *parent) : QObject(parent), m_access(std::move(access)) {}

void ClerkOffice::change(std::function<Result<Clerk>(Books &)> work, Answered answered)
{
    atTheBooks<Result<Clerk>>(this, m_access, std::move(work),
                              [this, answered = std::move(answered)](const Result<Clerk> &done) {
                                  if (done)
                                      Q_EMIT changed();
                                  answered(done);
                              });
}

void ClerkOffice::add(const Clerk &clerk, const QString &password, Answered answered)
{
    change([=](Books &books) { return Clerks(books).add(clerk, password); }, std::move(answered));
}

void ClerkOffice::remove(const QString &login, Answered answered)
{
    change([=](Books &books) { return Clerks(books).remove(login); }, std::move(answered));
}

} // namespace palier
