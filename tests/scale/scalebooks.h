// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"
#include "tests/support/postgresserver.h"

namespace palier::test {

// Books of many administrations, filled by the server itself (generate.sql), and how many of its pages a piece of work
// touched: the one figure of cost that a busy computer doesn't blur.
class ScaleBooks
{
public:
    // `invoices`: of each administration.
    ScaleBooks(PostgresServer &server, int administrations, int invoices);

    Books &books() { return *m_books; }
    const DatabaseUrl &url() const { return m_url; }
    int invoicesEach() const { return m_invoices; }
    // In memory or from the disk, by all statements of this database while it ran; those of triggers and functions too.
    qint64 pagesOf(const std::function<void()> &work);

private:
    qint64 pagesSoFar();

    DatabaseUrl m_url;
    int m_invoices;
    std::unique_ptr<Books> m_books;
    std::unique_ptr<Connection> m_counter;
};

} // namespace palier::test
