// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/story/storyoffice.h"

namespace palier::test {

// What a crash between a mail's final dot and the server's answer leaves behind: SMTP can't do better.
enum class Copies { None, OfOneMessage };

// What is wrong between the plans that were decided, the mail queue, and what the customers have got; nothing when each
// decided plan brought exactly one mail of the right kind, in the customer's language, to the customer's address.
QStringList faultsOfDecidedMails(const StoryOffice &office, Copies copies);

// What is wrong with the books themselves: `books check`, `audit verify`, and a plan that was decided twice.
QStringList faultsOfBooks(const StoryOffice &office);

} // namespace palier::test
