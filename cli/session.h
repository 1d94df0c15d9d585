// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/commandline.h"
#include "services/books/books.h"
#include "services/books/replica.h"
#include "services/desk/desk.h"

namespace palier {

// One call of palierctl: opens what the verb asks for, when it asks.
class Session
{
public:
    explicit Session(GlobalOptions options) : m_options(std::move(options)) {}

    const GlobalOptions &options() const { return m_options; }
    bool isWorkstation() const { return !m_options.replica.isEmpty(); }

    Result<DatabaseUrl> booksUrl() const; // Kind::Misuse, Fault::BadUrl
    Result<Books *> books();              // the administration is chosen
    Result<Books *> allBooks();           // none is
    Result<Replica *> replica();          // not chosen: it may never have been filled
    Result<Desk *> desk();                // over the replica, or the books
    // The business date that was given, else the administration's own.
    Result<QDate> today();

private:
    Result<Ledger *> ledger();

    GlobalOptions m_options;
    std::unique_ptr<Books> m_books;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<Desk> m_desk;
};

} // namespace palier
