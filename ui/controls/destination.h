// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/id.h"

namespace palier {

// The places of the window: what a page shows. A place with a subject (one invoice, one plan) needs it; a list's or the
// settings' may go without.
enum class Place {
    Proposals, // subject: the plan that is shown beside the list
    Invoices,
    Invoice, // subject: its number
    Plans,
    Plan, // subject: its id
    Customers,
    Customer, // subject: its id
    Messages, // subject: the mail that is shown
    Conflicts,
    Import,   // subject: a file's path
    Settings, // subject: a setting's key, or a section's name
    Help,     // subject: a topic of the handbook
    Shortcuts,
    About
};

// Where one can go in the window.
struct Destination {
    Place place = Place::Invoices;
    QString subject = {};

    static Destination of(const InvoiceNumber &number) { return {Place::Invoice, number.text()}; }
    static Destination of(const PlanId &plan) { return {Place::Plan, plan.text()}; }
    static Destination of(const CustomerId &customer) { return {Place::Customer, customer.text()}; }

    friend bool operator==(const Destination &, const Destination &) = default;
};

} // namespace palier
