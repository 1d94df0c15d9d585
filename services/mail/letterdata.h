// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/mail/letterfacts.h"
#include "services/mail/stationery.h"

#include <kainjow/mustache.hpp>

namespace palier {

// The facts under the names that the texts use, cleaned and written in the letter's language. A name whose fact is
// empty is absent, so that {{#name}} leaves its passage out. What each name means stands in resources/mail/README.md.
// Fault::AmountOverflow, Fault::TwoCurrencies: of the sums.
Result<kainjow::mustache::data> letterData(const LetterFacts &facts, const Stationery &stationery);

} // namespace palier
