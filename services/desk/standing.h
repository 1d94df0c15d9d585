// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/plan.h"
#include "services/books/mailregister.h"

namespace palier {

// How much there is to look at. Counted no further than `most`: the answer costs no more in larger books.
struct Standing {
    static constexpr qint64 most = 1000;

    qint64 proposals = 0;    // that wait for an answer
    qint64 conflicts = 0;    // of this workstation's
    qint64 failedMails = 0;  // that don't leave: see mailTroubleOf()
    qint64 waiting = 0;      // acts of this workstation's that are still to be sent
    QDateTime syncedAt = {}; // UTC; null: never, or the books themselves

    friend bool operator==(const Standing &, const Standing &) = default;
};

Result<Standing> standingOf(Ledger &ledger);

// Mail that doesn't leave, by the one rule that the window's counts, notices and pages share: given up in the last 30
// days, due for a while, or tried often in vain. As the ledger knows it: a workstation that is behind can't say that
// something is late.
Result<MailTrouble> mailTroubleOf(Ledger &ledger);

// A proposal that waits, as far as a notice tells of it.
struct WaitingProposal {
    PlanId id;
    QString customerName;
    Money total;
};

// Those that were made last, newest first.
Result<QList<WaitingProposal>> latestProposals(Ledger &ledger, int atMost);

} // namespace palier
