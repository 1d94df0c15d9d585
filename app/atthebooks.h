// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/aside.h"
#include "services/books/books.h"

namespace palier {

// How a clerk's computer reaches the books for what is no act that could wait.
struct BooksAccess {
    DatabaseUrl url;
    QString administration, claim;
    std::function<QString()> password; // asked for each time, for a clerk may have typed another one meanwhile
};

// Does `work` over a connection of its own, on a thread of its own, and answers on the thread of `receiver`.
template <typename Answer>
QThread *atTheBooks(QObject *receiver, const BooksAccess &access, std::function<Answer(Books &)> work,
                    std::function<void(Answer)> answered, QThread::Priority priority = QThread::InheritPriority)
{
    const auto whole = [url = access.url, administration = access.administration, claim = access.claim,
                        password = access.password(), work = std::move(work)]() -> Answer {
        PALIER_TRY_ASSIGN(const auto books, Books::open(url, claim, password));
        PALIER_TRY(books->choose(administration));
        return work(*books);
    };
    return doAside<Answer>(receiver, whole, std::move(answered), priority);
}

} // namespace palier
