// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace palier {

// An amount's text taken apart: its digits with their dividers, its sign, and the currency that stood around it.
struct AmountParts {
    QStringView body;
    QString tag; // upper case, without spaces: "EUR", "€"; empty: none
    bool negative = false;
    bool valid = false;
};
AmountParts amountParts(QStringView amount);

// Which sign the decimals must have, by this amount alone. Either: "1,234" is a thousand or one and a bit.
enum class DecimalSign { Plain, Point, Comma, Either };
DecimalSign decimalSign(QStringView body);

// The digits of a whole part without their grouping by spaces, apostrophes or whichever of point and comma isn't
// `decimal`; nothing where the groups are no thousands (in India the last one, the others hundreds).
std::optional<QString> ungrouped(QStringView whole, QChar decimal);

} // namespace palier
