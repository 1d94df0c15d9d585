// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"
#include "services/sql/drivererror.h"

#include <memory>

namespace palier {

class Connection;

// One transaction; rolled back unless committed. A writing one on SQLite takes the write lock at once (BEGIN
// IMMEDIATE): one that starts deferred fails beside another writer whatever the patience.
class Transaction
{
public:
    enum class Access { Write, Read };

    static Result<std::unique_ptr<Transaction>> begin(Connection &connection, Access access = Access::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    // Offline where the connection was lost: it may then be done or not, so what is done here bears an id of its own
    // and can be done again.
    Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    Connection &m_connection;
    bool m_open = true;
};

// Does `work` in one transaction of its own; once more where the database asks for it (a deadlock).
template <typename Work> auto inTransaction(Connection &connection, Work &&work) -> decltype(work())
{
    using Answer = decltype(work());
    const auto once = [&]() -> Answer {
        PALIER_TRY_ASSIGN(const auto transaction, Transaction::begin(connection));
        Answer answer = work();
        if (answer)
            PALIER_TRY(transaction->commit());
        return answer;
    };
    Answer answer = once();
    return !answer && isWorthRetrying(answer.error()) ? once() : std::move(answer);
}

} // namespace palier
