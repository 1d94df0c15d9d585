// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/dice.h"
#include "tests/chaos/journal.h"
#include "tests/chaos/orders.h"

namespace palier::chaos {

// The invoicing program, whose files come in by palierctl again and again: customers pay, so that balances change under
// the plans that wait.
class ImportDriver
{
public:
    ImportDriver(const Orders &orders, QString palierctl);

    void run(); // until asked to stop

private:
    QByteArray someInvoices();

    Orders m_orders;
    QString m_palierctl;
    Dice m_dice;
    Journal m_journal;
};

} // namespace palier::chaos
