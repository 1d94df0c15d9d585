// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "tests/chaos/dice.h"
#include "tests/chaos/journal.h"
#include "tests/chaos/orders.h"

#include <memory>

namespace palier::chaos {

// A clerk who never tires: decides, undoes, proposes, withdraws, blocks, changes settings, and syncs now and then. On a
// replica, or, at the counter, on the books themselves. Journals every act before and after.
class DeskDriver
{
public:
    explicit DeskDriver(const Orders &orders);

    void run(); // until asked to stop

private:
    // What an act names in the journal, and what came of it.
    struct Deed {
        QString act; // its fact's table
        QJsonObject about;
    };
    bool sit();  // has a desk
    void rise(); // leaves the books; a replica stays
    void sync();
    void act();
    void decide();
    void undo();
    void propose();
    void withdraw();
    void block();
    void change();
    void changeDetail();
    template <typename Act> bool carryOut(const Deed &deed, Act &&act);
    QStringList waitingActs(const QString &table);
    std::optional<Plan> somePlan();
    InvoiceNumber someInvoice();

    Orders m_orders;
    Dice m_dice;
    Journal m_journal;
    QList<PlanId> m_decided; // the newest of their own, until they undo it or can't
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<Books> m_books;
    std::unique_ptr<Desk> m_desk;
};

} // namespace palier::chaos
