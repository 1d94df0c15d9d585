// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/dice.h"
#include "tests/chaos/journal.h"
#include "tests/chaos/orders.h"

namespace palier::chaos {

// A clerk who works by palierctl on a replica, while the desktop has it open and carries up what waits.
class CtlDriver
{
public:
    CtlDriver(const Orders &orders, QString palierctl);

    void run(); // until asked to stop

private:
    QJsonObject call(const QStringList &words, int &exit) const;
    QString somePlan();
    void carryOut(const QJsonObject &about, const QStringList &words);
    void decide();
    void propose();

    Orders m_orders;
    QString m_palierctl;
    Dice m_dice;
    Journal m_journal;
};

} // namespace palier::chaos
