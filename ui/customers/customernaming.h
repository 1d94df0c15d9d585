// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/customerhistory.h"
#include "ui/controls/chip.h"

#include <QCoreApplication>

namespace palier {

// The words for what is known and kept about a customer, in the language of the screen.
class CustomerNaming
{
    Q_DECLARE_TR_FUNCTIONS(palier::CustomerNaming)

public:
    static QString of(CustomerField field);
    static QString of(CustomerType type);
    // "French", as the messages name it.
    static QString of(Language language);
    // A value of a field as people read it; lines beside one another.
    static QString value(CustomerField field, const QString &value);
    // What keeps mail or proposals from a customer.
    static QList<ChipText> chips(const Customer &customer, bool isUndeliverable, QDate today);
    // An entry of the history: what, and what it was about.
    static QString event(const CustomerHistoryEntry &entry);
    static QString detail(const CustomerHistoryEntry &entry);
};

} // namespace palier
