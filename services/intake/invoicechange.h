// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/invoice.h"
#include "services/intake/invoicerow.h"

namespace palier {

// What the books keep of an invoice that a file may change.
struct KnownInvoice {
    CustomerId customer;
    QDate issued;
    QDate due;
    Money amount;
    Money open;
    InvoiceState state = InvoiceState::Open;
    QDate settledOn; // null while something is open

    friend bool operator==(const KnownInvoice &, const KnownInvoice &) = default;
};

// The invoice as the row makes it; `known`: as it stands in the books, nothing for a new one. Paid on or before the
// business date: settled that day. Without word of what is open, payments already booked stay. Fault::OtherCustomer
// (detail: the one in the books), Fault::TwoCurrencies (detail: the books'), each with line and field.
Result<KnownInvoice> changedInvoice(const InvoiceRow &row, const std::optional<KnownInvoice> &known,
                                    QDate businessDate);

// What the rows of a file together say about a customer: the last word counts. What is empty was not said.
struct CustomerWords {
    QString name;
    QString email;
    std::optional<Language> language;
    std::optional<CustomerType> type;

    void hear(const InvoiceRow &row);
    bool isEmpty() const { return name.isEmpty() && email.isEmpty() && !language && !type; }
};

} // namespace palier
