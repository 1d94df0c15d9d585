// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <array>
#include <optional>

namespace palier {

// An ISO 4217 currency: three upper case letters and the digits of its minor unit (JPY 0, EUR 2, TND 3, CLF 4).
class Currency
{
public:
    Currency() = default; // EUR
    // Upper case only. Nothing for a code that ISO 4217 doesn't list, or lists without a minor unit (XAU, XXX).
    static std::optional<Currency> fromCode(QStringView code);

    QString code() const;
    int digits() const { return m_digits; }
    // Minor units in one whole unit: 1, 100, 1000 or 10000.
    qint64 scale() const;

    friend bool operator==(const Currency &, const Currency &) = default;

private:
    std::array<char, 3> m_code{'E', 'U', 'R'};
    int m_digits = 2;
};

} // namespace palier
