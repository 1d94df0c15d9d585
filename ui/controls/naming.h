// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/chip.h"

#include <QCoreApplication>

namespace palier {

// The words of the office for what the models know, in the language of the screen (product.md, section 2).
class Naming
{
    Q_DECLARE_TR_FUNCTIONS(palier::Naming)

public:
    static QString of(BlockReason reason);
    static QString of(InvoiceState state);
    static QString of(PlanState state);
    static QString of(InstalmentState state);
    static QString of(HistoryEvent event);
    static QString of(MailKind kind);
    // "Monthly instalments", "6 monthly instalments on the 15th", …
    static QString of(PlanKind kind);
    static QString terms(const ScheduleTerms &terms);
    // A code of billing.refusal_reasons: the known ones in words, an admin's own as it stands.
    static QString refusalReason(const QString &code);
    // A limit's name, and one of its values with its unit.
    static QString limit(const QString &setting);
    static QString limitValue(const QString &setting, const QString &value, Currency currency);

    static Tone toneOf(BlockReason reason);
    static Tone toneOf(PlanState state);
    // The state of an invoice as chips: what is open, and by how many days it is late.
    static QList<ChipText> stateChips(const Invoice &invoice, QDate today);
    // The blocks that hold today.
    static QList<ChipText> blockChips(const Invoice &invoice, QDate today);
};

} // namespace palier
