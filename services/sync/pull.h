// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"
#include "services/books/replica.h"

namespace palier {

struct PullOutcome {
    qint64 rows = 0;         // that came or went
    bool isHeldBack = false; // changes stand in the books that may not be read yet: somebody is still writing
    bool loadedAnew = false; // the books are not where this replica had left them, or it was new
};

// Brings the books' changes down. In bounded transactions of the replica's, each with the cursor that it reached: what
// was laid on top optimistically is taken back, the books' rows are laid in, and what still waits is laid on top again.
// An interruption anywhere is gone on from there. Administrations that came into sight are filled, others go. A replica
// that is new, or whose books were restored, copied or promoted, is filled anew. One statement to the books where there
// is no news. Fault::OtherReplica: it belongs to another login, or to other books.
Result<PullOutcome> pull(Replica &replica, Books &books);

// The same without new rows: after an act was refused, its effect here is taken back.
Result<void> rebase(Replica &replica);

} // namespace palier
