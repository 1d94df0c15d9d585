// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/id.h"
#include "models/money.h"
#include "models/words.h"

#include <QDate>
#include <QDateTime>
#include <optional>

namespace palier {

// Business or consumer: no cost is ever added to a consumer's plan by default (Directive 2011/7/EU binds businesses
// only).
enum class CustomerType { Business, Consumer };

template <> struct WordTable<CustomerType> {
    static constexpr Word<CustomerType> words[] = {{CustomerType::Business, "business"},
                                                   {CustomerType::Consumer, "consumer"}};
};

enum class Language { English, French, Dutch, German };

template <> struct WordTable<Language> {
    static constexpr Word<Language> words[] = {
        {Language::English, "en"}, {Language::French, "fr"}, {Language::Dutch, "nl"}, {Language::German, "de"}};
};

// Nothing is sent to a customer who is paused.
struct CustomerPause {
    QString act;  // the id of the change that laid it
    QDate until;  // the last day it holds, by the business date; null: without end
    QString note; // text from outside
    QString by;
    QDateTime since; // UTC; null while it waits on a workstation

    bool holdsOn(QDate businessDate) const { return until.isNull() || businessDate <= until; }
};

struct Customer {
    CustomerId id;
    QString name;  // text from outside
    QString email; // empty: none known
    Language language = Language::English;
    CustomerType type = CustomerType::Business;
    bool allowProposal = true; // the switch per customer, beside the administration's
    QList<Money> open = {};    // what they owe, one amount a currency, none that is zero
    // Whom to reach, and where: text from outside. Addresses and further contacts are a line each.
    QString contact = {}, phone = {}, address = {}, contacts = {};
    std::optional<CustomerPause> pause = {};
    QString sortedAs = {}; // what the books sort the name by (sortname.h)

    bool isPausedOn(QDate businessDate) const { return pause && pause->holdsOn(businessDate); }
};

// One mailbox address, local@domain, without spaces, control characters or several addresses (a practical part of
// RFC 5321, section 4.1.2).
bool isEmailAddress(QStringView text);

} // namespace palier
