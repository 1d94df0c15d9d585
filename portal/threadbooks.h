// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"

#include <QThreadStorage>

namespace palier {

// The books, one connection a thread of the server: opened on that thread when it first needs them, closed when it
// ends. Must outlive the threads.
class ThreadBooks
{
public:
    ThreadBooks(DatabaseUrl url, QString administration)
        : m_url(std::move(url)),
          m_administration(std::move(administration))
    {
    }

    Result<Books *> get();
    // After an error that means the connection is gone: the next get() opens a new one.
    void drop() { m_kept.setLocalData(nullptr); }

private:
    struct Kept {
        std::unique_ptr<Books> books;
    };
    DatabaseUrl m_url;
    QString m_administration;
    QThreadStorage<Kept *> m_kept;
};

} // namespace palier
