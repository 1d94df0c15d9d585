// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"
#include "services/books/replica.h"

namespace palier {

// Before an act that waited is carried up: the rules that are the business of models/ alone, on what the books say now.
// The schema would not notice that a limit was changed meanwhile, or a calendar. Refused with the rule's own fault; an
// act that the books have already is not judged again.
Result<void> lookAgainAt(Books &books, const WaitingAct &act);

} // namespace palier
