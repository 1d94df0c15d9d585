// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "services/books/storedsettings.h"
#include "services/workstation/places.h"

namespace palier {

Result<DatabaseUrl> Session::booksUrl() const
{
    if (m_options.books.isEmpty())
        return defaultBooksUrl();
    auto url = DatabaseUrl::fromText(m_options.books);
    if (!url)
        return fail(Kind::Misuse, Fault::BadUrl, url.error().detail, "books");
    return url;
}

Result<Books *> Session::allBooks()
{
    if (!m_books) {
        PALIER_TRY_ASSIGN(const DatabaseUrl url, booksUrl());
        PALIER_TRY_ASSIGN(m_books, Books::open(url, m_options.clerk));
    }
    return m_books.get();
}

Result<Books *> Session::books()
{
    PALIER_TRY_ASSIGN(Books * books, allBooks());
    if (books->administration() == 0)
        PALIER_TRY(books->choose(m_options.administration));
    return books;
}

Result<Replica *> Session::replica()
{
    if (!m_replica) {
        PALIER_TRY_ASSIGN(m_replica, Replica::open(m_options.replica, m_options.clerk));
    }
    return m_replica.get();
}

Result<Ledger *> Session::ledger()
{
    if (!isWorkstation()) {
        PALIER_TRY_ASSIGN(Books * all, books());
        return all;
    }
    PALIER_TRY_ASSIGN(Replica * own, replica());
    PALIER_TRY(own->choose(m_options.administration));
    return own;
}

Result<Desk *> Session::desk()
{
    if (!m_desk) {
        PALIER_TRY_ASSIGN(Ledger * both, ledger());
        m_desk = std::make_unique<Desk>(*both, m_options.today);
    }
    return m_desk.get();
}

Result<QDate> Session::today()
{
    if (m_options.today.isValid())
        return m_options.today;
    PALIER_TRY_ASSIGN(Ledger * both, ledger());
    return businessDate(*both);
}

} // namespace palier
