// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/conflict.h"
#include "services/books/ledger.h"

namespace palier {

// An act that waits on this workstation until the books answer.
struct WaitingAct {
    qint64 seq = 0;
    qint64 administration = 0;
    Actor actor;
    Fact fact;
    bool carried = false; // the books have it; its row is still to come back
    bool tried = false;   // it may have left this workstation: whether the books have it only they can tell
};

// A workstation's own copy of the books, with what waits to be carried up. One file, mode 0600, read and written by its
// desk (reads, acts) and its courier (sync/), each over its own connection.
//
// It belongs to the login and the books that filled it first. Whoever else syncs it is refused (Fault::OtherReplica),
// whether something waits in it or not: nothing is ever mixed or overwritten, and another login's copy is another
// folder. Only wipe() makes it nobody's again.
class Replica : public Ledger
{
public:
    struct State {
        QString epoch;      // of the books it is filled from; empty: never, or wiped
        qint64 cursor = 0;  // where the next pull begins
        QDateTime syncedAt; // UTC by this computer's clock; null: never
        QString books;      // their URL
        QString login;      // whose copy this is; empty: nobody's yet
        QString origin;     // what tells these books from all others, also after a restore
        QString anchor;     // the books' newest change when it was last in step

        // Written by sync/ on other ways; setState() leaves them alone.
        bool isFilled = false;                // false: empty, or being filled: what it shows isn't the whole
        qint64 filledRows = 0;                // so far, while it is being filled
        QDateTime wipedAt = {};               // UTC; null: never
        Fault wipedWhy = Fault::ClerkRemoved; // where wipedAt is set
    };

    static Result<std::unique_ptr<Replica>> open(const QString &folder, const QString &claim = {});

    Connection &connection() override { return *m_connection; }
    // Applies the act here at once and keeps it to be carried up: Booking::Waiting.
    Result<Booking> book(const Fact &fact) override { return bookTogether({fact}); }
    Result<Booking> bookTogether(const QList<Fact> &facts) override;
    bool isReplica() const override { return true; }
    // Takes back an act that never left this workstation, as if it had not been; false where it may have.
    Result<bool> takeBack(const ActId &id);

    Result<State> state();
    Result<void> setState(const State &state); // inside the caller's transaction
    Result<qint64> waitingCount();

    // For sync/: all inside its transactions.
    Result<QList<WaitingAct>> waiting();
    // What waits may leave from now on. To be on the disk before the first of it does; once it was in this boot of the
    // computer (hasTriedInThisBoot), later marks need not wait for the disk: what takes them is a power cut, and the
    // next open() then takes all that waits for tried.
    Result<void> markTried();
    Result<bool> hasTriedInThisBoot();
    Result<void> markCarried(const ActId &id);
    // What waits goes up again: its rows had to be back by now, so a restore or a promotion lost them.
    Result<void> markUncarried();
    Result<void> forget(const ActId &id); // the books' own row came back
    Result<void> turnIntoConflict(const WaitingAct &act, const Error &why);
    Result<std::optional<QVariantMap>> columnsOfConflict(const QString &id); // nothing: there is no such conflict
    // What waits expects another version of its plan than it was made on.
    Result<void> expectVersion(const ActId &id, int version);
    // The undoing of an act that is a conflict: both go.
    Result<void> settleUndoing(const WaitingAct &act);
    // Lays what still waits on top of what the books said. An act that no longer applies has no effect here: the books
    // will tell.
    Result<void> replayWaiting();

    // Of the chosen administration, and of those that were taken away.
    Result<QList<Conflict>> conflicts(bool withDismissed = false);
    Result<void> dismiss(const ActId &id); // Fault::UnknownConflict

    // Everything goes, off the disk too: rows, what waited, conflicts. What stays says when and why (State::wipedAt).
    // The log still shows it until emptyLog() of sync/leaving.h.
    Result<void> wipe(Fault why);

private:
    Replica(std::unique_ptr<Connection> connection, Actor actor)
        : Ledger(std::move(actor)),
          m_connection(std::move(connection))
    {
    }

    Result<void> keep(const Fact &fact);
    Result<void> distrustMarks();

    std::unique_ptr<Connection> m_connection;
};

} // namespace palier
