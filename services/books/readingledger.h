// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"

namespace palier {

// A second look into the same books or the same replica, over a connection of its own, for a thread that only reads.
// Opened, used and closed on that thread. Nothing can be booked in it.
class ReadingLedger : public Ledger
{
public:
    // What has to be known of a ledger to look into it from another thread.
    struct Place {
        DatabaseUrl url;
        QString administration;
        bool isReplica = false;
    };

    static Place placeOf(Ledger &ledger);
    static Result<std::unique_ptr<ReadingLedger>> open(const Place &place);

    Connection &connection() override { return *m_connection; }
    Result<Booking> book(const Fact &fact) override; // Fault::NotAllowed
    Result<Booking> bookTogether(const QList<Fact> &facts) override;
    bool isReplica() const override { return m_isReplica; }

private:
    ReadingLedger(std::unique_ptr<Connection> connection, bool isReplica)
        : Ledger(Actor::ofThisComputer()),
          m_connection(std::move(connection)),
          m_isReplica(isReplica)
    {
    }

    std::unique_ptr<Connection> m_connection;
    bool m_isReplica;
};

} // namespace palier
