// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/money.h"

namespace palier {

// An amount as machines write it: "-1234.50", always with the currency's digits, a point, no grouping, no currency.
QString toMajorText(Money amount);

// Reads that form: optional sign, digits, optionally a point and at most the currency's digits. Fault::BadAmount,
// Fault::AmountOverflow.
Result<Money> fromMajorText(QStringView text, Currency currency);

} // namespace palier
