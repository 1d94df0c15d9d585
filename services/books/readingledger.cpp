// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/readingledger.h"

namespace palier {

ReadingLedger::Place ReadingLedger::placeOf(Ledger &ledger)
{
    return {ledger.connection().url(), ledger.administrationName(), ledger.isReplica()};
}

Result<std::unique_ptr<ReadingLedger>> ReadingLedger::open(const Place &place)
{
    PALIER_TRY_ASSIGN(auto connection, Connection::open(place.url));
    if (connection->isSqlite())
        PALIER_TRY(connection->execute("PRAGMA query_only = ON"));
    else
        PALIER_TRY(connection->setSession("default_transaction_read_only", "on"));
    std::unique_ptr<ReadingLedger> ledger(new ReadingLedger(std::move(connection), place.isReplica));
    PALIER_TRY(ledger->choose(place.administration));
    return ledger;
}

Result<Booking> ReadingLedger::book(const Fact &fact) { return fail(Kind::Denied, Fault::NotAllowed, fact.table); }

Result<Booking> ReadingLedger::bookTogether(const QList<Fact> &facts)
{
    return facts.isEmpty() ? Result<Booking>(Booking::Again) : book(facts.first());
}

} // namespace palier
