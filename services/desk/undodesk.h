// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/plan.h"
#include "services/books/ledger.h"

namespace palier {

// A decision that can still be taken back, and until when.
struct Undoable {
    PlanId plan;
    Decision decision;
    bool hasLeft = true; // false: it is on this workstation alone, and its mail is not even queued
    QDateTime mailDue;   // UTC by the books' clock: its mail leaves from then on; null until it is queued
};

// How the mails of some decisions stand, as far as this ledger knows.
struct HeldMails {
    int notUp = 0;      // decisions that the books don't have yet
    int queued = 0;     // mails that wait and were never tried
    QDateTime firstDue; // of these; UTC by the books' clock
};

// Where a decision is undone: for as long as its mail has not left, by who made it, or by an admin.
class UndoDesk
{
public:
    explicit UndoDesk(Ledger &ledger) : m_ledger(ledger) {}

    // The plan's decision, if it can be undone as far as this ledger knows. A mail that is due may leave any moment:
    // the books have the last word.
    Result<std::optional<Undoable>> undoable(const PlanId &plan);
    // Of these plans' decisions, in one statement.
    Result<HeldMails> heldMails(const QList<PlanId> &plans);
    // What never left this workstation goes as if it had not been: Done. Faults: UnknownPlan, NotStanding (there is no
    // decision), MailLeft, StaleVersion, AlreadyInAPlan (one of its invoices is in another one), NotAllowed.
    Result<Booking> undo(const PlanId &plan, QDate businessDate);

private:
    struct Found {
        Undoable undoable;
        std::optional<Error> obstacle;
    };
    Result<Found> look(const PlanId &plan);
    Result<bool> isAnybodyElses(const Decision &decision);
    Ledger &m_ledger;
};

} // namespace palier
