// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"

#include <atomic>

namespace palier {

struct ReminderOutcome {
    int letters = 0;  // messages queued, one a customer
    int invoices = 0; // steps taken
    int lapsed = 0;   // proposals that nobody answered in time
    int skipped = 0;  // letters and lapses that somebody else was faster with, or that a block or a payment overtook
};

// What an admin asks for: proposals lapse, then every invoice gets the step that is due on this business date. Refused
// RemindersOff, and nothing is done, where reminders are off. A dry run only counts, on or off. Each letter is one act:
// whatever crashes in between, nothing is sent twice, and the next run goes on where this one stopped.
Result<ReminderOutcome> runReminders(Books &books, QDate businessDate, bool dryRun);

// The round of the office duty: proposals lapse on any day; letters are queued only where reminders are on. `stop` ends
// it between two acts.
Result<ReminderOutcome> remindersOfTheDay(Books &books, QDate businessDate, const std::atomic<bool> &stop);

} // namespace palier
