// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/currency.h"
#include "services/intake/invoicefield.h"

namespace palier {

// Sure: "Invoice number" can mean nothing else. Likely: "Customer" is its number in one file and its name in another.
// Possible: an "Account" is the customer's only where nothing else is.
enum class Certainty { Sure, Likely, Possible };

struct KnownColumn {
    InvoiceField field = InvoiceField::Number;
    Certainty certainty = Certainty::Sure;
    std::optional<Currency> currency; // of "Amount (EUR)"
};

// A name without case, accents, spaces and punctuation: "N° de facture" is "nodefacture", "Fällig am" "falligam".
QString plainName(QStringView name);

// What a column of that name holds, by the usual names in English, French, Dutch and German and those that common
// accounting programs write. Nothing for a name that we don't know.
std::optional<KnownColumn> knownColumn(QStringView name);

} // namespace palier
