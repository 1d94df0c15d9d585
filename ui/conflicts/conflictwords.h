// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/conflicts/conflictentry.h"

#include <QCoreApplication>

namespace palier {

// A conflict in words: what its author did, what stands instead, and what can be done.
class ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::ConflictWords)

public:
    static QString mine(const Conflict &conflict);
    // `plan`: as this workstation knows it now, where the conflict is about one. Empty: nothing is known to stand.
    static QString stands(const Conflict &conflict, const std::optional<Plan> &plan);
    // Of a conflict about one that was made here: how much, in which instalments, for which invoices.
    static QString proposal(const ConflictEntry &entry);
    static QStringList invoicesOf(const Conflict &conflict); // empty, if it is about none
    static QString why(const ConflictEntry &entry);
    static QString advice(const Conflict &conflict);
    // As few words as a column has room for.
    static QString mineShort(const Conflict &conflict);
    static QString standsShort(const Conflict &conflict, const std::optional<Plan> &plan);
    static QString adviceShort(const Conflict &conflict);
    static QString adviceShort(ConflictAdvice advice); // of any conflict that can be answered so
    // For the widths of those columns.
    static QString usualMine();
    static QString longestStands();
    static QString longestAdvice();

private:
    // Of a conflict that knows one.
    static QString standingAct(const Conflict &conflict);
};

} // namespace palier
