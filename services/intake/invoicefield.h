// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/words.h"

#include <array>

namespace palier {

// What a column of an invoice file can hold. The words are the keys of --map and the fields that a bad row is named by.
enum class InvoiceField {
    Number,
    Customer,
    Issued,
    Due,
    Amount,
    Currency,
    CustomerName,
    Email,
    Language,
    CustomerType,
    Open,
    PaidOn,
    RemindedStep,
};

template <> struct WordTable<InvoiceField> {
    static constexpr Word<InvoiceField> words[] = {
        {InvoiceField::Number, "number"},
        {InvoiceField::Customer, "customer"},
        {InvoiceField::Issued, "issued"},
        {InvoiceField::Due, "due"},
        {InvoiceField::Amount, "amount"},
        {InvoiceField::Currency, "currency"},
        {InvoiceField::CustomerName, "customer_name"},
        {InvoiceField::Email, "email"},
        {InvoiceField::Language, "language"},
        {InvoiceField::CustomerType, "customer_type"},
        {InvoiceField::Open, "open"},
        {InvoiceField::PaidOn, "paid_on"},
        {InvoiceField::RemindedStep, "reminded_step"},
    };
};

inline constexpr std::array requiredFields = {InvoiceField::Number, InvoiceField::Customer, InvoiceField::Issued,
                                              InvoiceField::Due, InvoiceField::Amount};

} // namespace palier
