// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/dice.h"
#include "tests/chaos/journal.h"
#include "tests/chaos/orders.h"
#include "tests/portal/portalprocess.h"

namespace palier::chaos {

// The customers, one after the other: each has a link of their own, asks for plans over HTTP, and takes some back.
// What the portal answers with 303 is a promise.
class CustomerDriver
{
public:
    explicit CustomerDriver(const Orders &orders);

    void run(); // until asked to stop

private:
    struct Customer {
        int number = 0;
        QString token;
        std::unique_ptr<test::Visitor> visitor;
        QString csrf;
        QStringList plans; // asked for
    };
    bool enter(Customer &customer);
    void propose(Customer &customer);
    void withdraw(Customer &customer);
    void note(int number, Customer &customer, const test::Answer &answer, QJsonObject more);

    Orders m_orders;
    Dice m_dice;
    Journal m_journal;
    std::vector<Customer> m_customers;
};

} // namespace palier::chaos
