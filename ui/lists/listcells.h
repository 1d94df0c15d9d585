// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/id.h"
#include "ui/controls/chip.h"

#include <QCoreApplication>
#include <QVariant>

namespace palier {

// The cells that every list has: whose row it is, what state it is in, whether it still waits on this workstation.
class ListCells
{
    Q_DECLARE_TR_FUNCTIONS(palier::ListCells)

public:
    // A customer by name; by number where the name isn't known.
    static QString customer(const QString &name, const CustomerId &id);
    static QString joined(const QList<ChipText> &chips);
    // A cell of chips, for each role that it answers.
    static QVariant chips(const QList<ChipText> &chips, int role);
    // What marks a cell with this text in a row that waits; nothing for other roles. `tip`: what waits, where it is no
    // act of the clerk's on the row itself.
    static QVariant waiting(const QString &text, int role, const QString &tip = {});
};

} // namespace palier
