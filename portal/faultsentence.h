// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"
#include "portal/visit.h"

namespace palier {

// What the customer reads about a proposal that can't be made: what is wrong, and what to do.
QString faultSentence(const Visit &visit, const Error &error, Currency currency);

// A limit in plain words: "At most 6 instalments." Amounts are read in `currency`.
QString limitSentence(const Visit &visit, const QString &setting, const QString &allowed, Currency currency);

} // namespace palier
