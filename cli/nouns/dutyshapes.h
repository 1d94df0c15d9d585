// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/mail/postman.h"
#include "services/reminders/reminderrun.h"

#include <QJsonObject>

namespace palier {

inline QJsonObject mailOutcomeShape(const Postman::Outcome &mail)
{
    return {{"sent", mail.sent}, {"failed", mail.failed}, {"postponed", mail.postponed}};
}

inline QJsonObject reminderOutcomeShape(const ReminderOutcome &reminders)
{
    return {{"letters", reminders.letters},
            {"invoices", reminders.invoices},
            {"lapsed", reminders.lapsed},
            {"skipped", reminders.skipped}};
}

} // namespace palier
