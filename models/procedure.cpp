// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/procedure.h"

#include <algorithm>

namespace palier {

std::optional<Procedure> Procedure::fromText(QStringView text, int pauseDays)
{
    constexpr int mostDays = 3650;
    if (pauseDays < 0)
        return std::nullopt;
    Procedure procedure{{}, pauseDays};
    for (const QStringView part : text.split(u',')) {
        bool isNumber = false;
        const int days = part.trimmed().toInt(&isNumber);
        const int atLeast = procedure.daysAfterDue.isEmpty() ? 0 : procedure.daysAfterDue.last() + 1;
        if (!isNumber || days < atLeast || days > mostDays)
            return std::nullopt;
        procedure.daysAfterDue.append(days);
    }
    return procedure;
}

std::optional<NextStep> nextStep(const Procedure &procedure, const Invoice &invoice)
{
    const ReminderProgress &progress = invoice.reminder;
    const int last = progress.lastStep;
    if (invoice.open.minor <= 0 || !invoice.due.isValid() || last < 0 || last >= procedure.steps())
        return std::nullopt;

    QDate on = invoice.due.addDays(procedure.daysAfterDue[last]);
    if (last > 0 && progress.lastSent.isValid()) {
        const int distance = procedure.daysAfterDue[last] - procedure.daysAfterDue[last - 1];
        on = std::max(on, progress.lastSent.addDays(distance));
    }
    if (progress.releasedOn.isValid())
        on = std::max(on, progress.releasedOn.addDays(procedure.pauseDays));
    return NextStep{last + 1, on};
}

} // namespace palier
