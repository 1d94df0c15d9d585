// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "models/error.h"

namespace palier {

// What can be changed about a customer, one at a time or several together.
enum class CustomerField { Name, Email, Language, Type, AllowProposal, Contact, Phone, Address, Contacts, Pause };

template <> struct WordTable<CustomerField> {
    static constexpr Word<CustomerField> words[] = {
        {CustomerField::Name, "name"},
        {CustomerField::Email, "email"},
        {CustomerField::Language, "language"},
        {CustomerField::Type, "type"},
        {CustomerField::AllowProposal, "allow_proposal"},
        {CustomerField::Contact, "contact"}, // a person's name
        {CustomerField::Phone, "phone"},
        {CustomerField::Address, "address"},   // postal, a line each
        {CustomerField::Contacts, "contacts"}, // further ones, a line each, as somebody wrote them
        {CustomerField::Pause, "pause"},       // on, off, or the last day it holds
    };
};

// How long these may be, in characters and in lines.
inline constexpr int longestContactLine = 200, mostAddressLines = 6, mostContactLines = 10;

// The value in its one written form: trimmed, a text without control characters, a switch on or off. `businessDate`: a
// pause doesn't end before it. Faults: BadValue, BadEmail, BadPhone, BadDate, TextTooLong, TooManyLines.
Result<QString> normalised(CustomerField field, const QString &value, QDate businessDate);

// What stands there now, in that form.
QString detailOf(const Customer &customer, CustomerField field);

// By what a change of it is known to go over nothing unseen: what stands, and of a pause the act that laid it ("off"
// without one), for two may end on the same day.
QString seenOf(const Customer &customer, CustomerField field);

// Something that a telephone could dial: digits with spaces, dots, strokes and brackets between them, "+" before, an
// extension behind.
bool isPhoneNumber(QStringView text);

} // namespace palier
