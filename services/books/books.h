// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"

namespace palier {

// The shared books: the one authority. PostgreSQL for a team, an SQLite file for one office computer.
class Books : public Ledger
{
public:
    struct Identity {
        int schemaVersion = 0;
        QString epoch; // renewed on restore and copy
    };

    // Makes empty books with one administration. Fault::BooksExist.
    static Result<std::unique_ptr<Books>> create(const DatabaseUrl &url, const QString &administration,
                                                 Currency currency, const QString &claim = {});
    // Fault::BooksMissing, BooksTooOld (see migrate), BooksTooNew. No administration is chosen yet.
    static Result<std::unique_ptr<Books>> open(const DatabaseUrl &url, const QString &claim = {});
    // Brings older books to the newest schema, in one transaction; answers the version they had.
    static Result<int> migrate(const DatabaseUrl &url);

    Connection &connection() override { return *m_connection; }
    Result<Booking> book(const Fact &fact) override;
    // For several facts in one transaction of the caller's; see sealed().
    Result<Booking> bookInside(const Fact &fact);
    // Ends a transaction of the caller's: seals the audit log where that is done inside (SQLite).
    Result<void> sealInside();
    // After such a transaction, and now and then: seals what is not sealed yet where that is done outside (PostgreSQL),
    // unless somebody else is at it. What fails here is left to the next one.
    void sealAfterwards() { sealAfterwards(administration()); }
    // Carries up another workstation's act, with its own claim and workstation.
    Result<Booking> bookFor(const Actor &actor, qint64 administration, const Fact &fact);
    bool isReplica() const override { return false; }

    Result<Identity> identity();
    Result<void> renewEpoch();

private:
    Books(std::unique_ptr<Connection> connection, Actor actor)
        : Ledger(std::move(actor)),
          m_connection(std::move(connection))
    {
    }
    void sealAfterwards(qint64 administration);

    std::unique_ptr<Connection> m_connection;
};

} // namespace palier
