// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"
#include "services/books/replica.h"

namespace palier {

// Brings the books' changes down, in one transaction of the replica's: what was laid on top optimistically is taken
// back, the books' rows are laid in, and what still waits is laid on top again. Answers the number of rows that came.
Result<qint64> pull(Replica &replica, Books &books);

// The same without new rows: after an act was refused, its effect here is taken back.
Result<void> rebase(Replica &replica);

} // namespace palier
