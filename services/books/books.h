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
    // PostgreSQL: in a database of the operator's own, who may make roles (Fault::OwnerNeeded).
    static Result<std::unique_ptr<Books>> create(const DatabaseUrl &url, const QString &administration,
                                                 Currency currency, const QString &claim = {});
    // Fault::BooksMissing, BooksTooOld (see migrate), BooksTooNew, ClerkRemoved. No administration is chosen yet.
    // `password` as for Connection::open.
    static Result<std::unique_ptr<Books>> open(const DatabaseUrl &url, const QString &claim = {},
                                               const QString &password = {});
    // Brings older books to the newest schema, in one transaction; answers the version they had. PostgreSQL: also lays
    // roles and rights anew, as after a restore.
    static Result<int> migrate(const DatabaseUrl &url);

    Connection &connection() override { return *m_connection; }
    Result<Booking> book(const Fact &fact) override;
    Result<Booking> bookTogether(const QList<Fact> &facts) override;
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
    // One more administration; not chosen by that. Fault::DuplicateRow for a name that is taken; OwnerNeeded.
    Result<void> addAdministration(const QString &name, Currency currency);

    // The planner's figures made anew, after much has come in. Owners, admins and the office.
    Result<void> analyze();

    // The portal's own login on PostgreSQL reads and writes only as the visitor whose session this is (Links), until
    // the next visit. Elsewhere this does nothing.
    Result<void> receive(const QString &sessionSecret);
    bool isPortal() const { return m_standing.isPortal; }

private:
    // What the login is here. Embedded books trust the computer's account.
    struct Standing {
        bool isPortal = false;
        bool maySeal = true;
    };
    Result<void> lookUpStanding();
    Result<void> startAdministration(qint64 id, const QString &name, Currency currency);
    Result<Booking> bookAs(const Actor &actor, qint64 administration, const Fact &fact);
    Books(std::unique_ptr<Connection> connection, Actor actor)
        : Ledger(std::move(actor)),
          m_connection(std::move(connection))
    {
    }
    void sealAfterwards(qint64 administration);

    std::unique_ptr<Connection> m_connection;
    Standing m_standing;
    QString m_visitor; // secret of the session that is served
};

} // namespace palier
