// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"

namespace palier {

// An act that waits on this workstation until the books answer.
struct WaitingAct {
    qint64 seq = 0;
    qint64 administration = 0;
    Actor actor;
    Fact fact;
    bool carried = false; // the books have it; its row is still to come back
};

// An act of this workstation's that the books refused. The plan, mine and the fault are what its author needs to see.
struct Conflict {
    ActId id;
    QString table; // "decision", …
    QVariantMap columns;
    Error why;
    QDateTime madeAt; // UTC, this workstation's clock
    QDateTime foundAt;
    bool dismissed = false;
};

// A workstation's own copy of the books, with what waits to be carried up. One file, mode 0600, read and written by its
// desk (reads, acts) and its courier (sync/), each over its own connection.
class Replica : public Ledger
{
public:
    struct State {
        QString epoch;      // of the books it was filled from; empty: never
        qint64 cursor = 0;  // where the next pull begins
        QDateTime syncedAt; // UTC; null: never
        QString books;      // their URL
    };

    static Result<std::unique_ptr<Replica>> open(const QString &folder, const QString &claim = {});

    Connection &connection() override { return *m_connection; }
    // Applies the act here at once and keeps it to be carried up: Booking::Waiting.
    Result<Booking> book(const Fact &fact) override;
    bool isReplica() const override { return true; }

    Result<State> state();
    Result<void> setState(const State &state); // inside the caller's transaction
    Result<qint64> waitingCount();

    // For sync/: all inside its transactions.
    Result<QList<WaitingAct>> waiting();
    Result<void> markCarried(const ActId &id);
    Result<void> markUncarried();         // all that wait
    Result<void> forget(const ActId &id); // the books' own row came back
    Result<void> turnIntoConflict(const WaitingAct &act, const Error &why);
    // Lays what still waits on top of what the books said. An act that no longer applies has no effect here: the books
    // will tell.
    Result<void> replayWaiting();

    Result<QList<Conflict>> conflicts(bool withDismissed = false);
    Result<void> dismiss(const ActId &id); // Fault::UnknownConflict

private:
    Replica(std::unique_ptr<Connection> connection, Actor actor)
        : Ledger(std::move(actor)),
          m_connection(std::move(connection))
    {
    }
    Result<void> prepare();

    std::unique_ptr<Connection> m_connection;
};

} // namespace palier
