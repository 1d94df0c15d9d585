// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/transaction.h"

#include "services/sql/connection.h"

namespace palier {

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, Access access)
{
    Q_ASSERT_X(!connection.m_inTransaction, "Transaction", "transactions don't nest");
    const bool reads = access == Access::Read;
    const char *begin = reads ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN";
    if (connection.isSqlite())
        begin = reads ? "BEGIN" : "BEGIN IMMEDIATE";
    connection.m_inTransaction = true;
    std::unique_ptr<Transaction> transaction(new Transaction(connection));
    PALIER_TRY(connection.execute(connection.beginning(begin)));
    return transaction;
}

Result<void> Transaction::commit()
{
    // PostgreSQL answers a COMMIT after a statement that failed as if it were done, and rolls back.
    if (m_connection.hasFailedTransaction())
        return fail(Kind::Broken, Fault::Internal, "COMMIT after a failed statement");
    PALIER_TRY(m_connection.execute("COMMIT"));
    m_open = false;
    m_connection.m_inTransaction = false;
    return {};
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // A connection that is gone took its transaction with it.
    [[maybe_unused]] const auto rolledBack = m_connection.execute("ROLLBACK");
    m_connection.m_inTransaction = false;
}

} // namespace palier
