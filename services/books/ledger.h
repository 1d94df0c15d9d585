// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/currency.h"
#include "models/id.h"
#include "services/sql/connection.h"

#include <QVariantMap>

namespace palier {

// Who acts, and from where. On PostgreSQL the books take the account from the connection; embedded books trust the
// computer's own, and record a name given with --as beside it as a claim.
struct Actor {
    QString account;
    QString claim;
    QString workstation;

    QString name() const { return claim.isEmpty() ? account : claim; }
    // The account of this process on this computer.
    static Actor ofThisComputer(const QString &claim = {});
};

// An act as a row of a fact table: a new id, and the act's own columns.
struct Fact {
    QString table;
    ActId id;
    QVariantMap columns;
};

// A new UUID version 7 of this moment.
QUuid newUuid();
template <typename IdType = ActId> IdType newId() { return IdType(newUuid()); }

enum class Booking { Done, Again, Waiting }; // Waiting: kept on this workstation, to be carried up

// Where acts are written and everything is read: the shared books, or a workstation's replica. One administration of
// them.
class Ledger
{
public:
    virtual ~Ledger() = default;

    virtual Connection &connection() = 0;
    // Carries the act out in a transaction of its own.
    virtual Result<Booking> book(const Fact &fact) = 0;
    // All of them in one transaction, or none.
    virtual Result<Booking> bookTogether(const QList<Fact> &facts) = 0;
    virtual bool isReplica() const = 0;

    qint64 administration() const { return m_administration; }
    const QString &administrationName() const { return m_administrationName; }
    Currency currency() const { return m_currency; }
    const Actor &actor() const { return m_actor; }

    // Those that this account may see, in the order of their making.
    Result<QStringList> administrations();
    // Chooses the administration by its name; an empty one while there is only one. Fault::UnknownAdministration.
    Result<void> choose(const QString &name);

protected:
    explicit Ledger(Actor actor) : m_actor(std::move(actor)) {}

private:
    Actor m_actor;
    qint64 m_administration = 0;
    QString m_administrationName;
    Currency m_currency;
};

} // namespace palier
