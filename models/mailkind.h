// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/words.h"

namespace palier {

// What a mail of the queue is about.
enum class MailKind {
    PlanApproved,
    PlanRefused,
    PlanReceived,
    Reminder,
    InstalmentDue,
    InstalmentMissed,
    PlanEnded,
};

template <> struct WordTable<MailKind> {
    static constexpr Word<MailKind> words[] = {
        {MailKind::PlanApproved, "plan_approved"},   {MailKind::PlanRefused, "plan_refused"},
        {MailKind::PlanReceived, "plan_received"},   {MailKind::Reminder, "reminder"},
        {MailKind::InstalmentDue, "instalment_due"}, {MailKind::InstalmentMissed, "instalment_missed"},
        {MailKind::PlanEnded, "plan_ended"},
    };
};

// To the company's own people, where they wish to be told (mail.notify_staff); all else is for the customer.
constexpr bool goesToStaff(MailKind kind) { return kind == MailKind::PlanReceived || kind == MailKind::PlanEnded; }

} // namespace palier
