// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "models/id.h"
#include "models/money.h"

#include <QDate>
#include <optional>

namespace palier {

// One invoice as a file tells it. What is null or empty there was not said: what the books know of it stays.
struct InvoiceRow {
    int line = 0; // in the file, from 1
    InvoiceNumber number;
    CustomerId customer;
    QString customerName; // text from outside, one line
    QString email;
    std::optional<Language> language;
    std::optional<CustomerType> customerType;
    QDate issued; // local dates
    QDate due;
    Money amount;              // negative: a credit note
    std::optional<Money> open; // between nothing and the amount
    QDate paidOn;              // paid in full that day; whether that day has come is for the reader's caller to say
    std::optional<int> remindedStep; // the last step that was sent; 0: none

    // The same invoice said twice, wherever it stands.
    bool saysTheSameAs(const InvoiceRow &other) const;
};

} // namespace palier
