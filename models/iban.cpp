// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/iban.h"

#include <algorithm>

namespace palier {

namespace {

struct Country {
    const char *code;
    int length;
};

// SWIFT IBAN registry, by country code.
constexpr Country countries[] = {
    // clang-format off
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22},
    {"BI", 27}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DJ", 27},
    {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FK", 18}, {"FO", 18}, {"FR", 27},
    {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HN", 28}, {"HR", 21}, {"HU", 28},
    {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28},
    {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22},
    {"MK", 19}, {"MN", 20}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NI", 28}, {"NL", 18}, {"NO", 15}, {"OM", 23},
    {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"RU", 33}, {"SA", 24},
    {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"SO", 23}, {"ST", 25}, {"SV", 28},
    {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20}, {"YE", 30},
    // clang-format on
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

// The number that the characters spell (A is 10, Z is 35), modulo 97.
int modulo97(QStringView text, int carry)
{
    for (const QChar c : text)
        carry = isDigit(c) ? (carry * 10 + c.unicode() - u'0') % 97 : (carry * 100 + c.unicode() - u'A' + 10) % 97;
    return carry;
}

} // namespace

std::optional<QString> ibanFromText(QStringView text)
{
    constexpr qsizetype checkedPart = 4; // country and check digits
    const QString iban = text.toString().remove(u' ').toUpper();
    const auto *const country = std::find_if(std::begin(countries), std::end(countries), [&](const Country &known) {
        return iban.startsWith(QLatin1String(known.code));
    });
    if (country == std::end(countries) || iban.size() != country->length || !isDigit(iban[2]) || !isDigit(iban[3]))
        return std::nullopt;
    if (!std::all_of(iban.cbegin(), iban.cend(), [](QChar c) { return isDigit(c) || isLetter(c); }))
        return std::nullopt;
    const QStringView view = iban;
    if (modulo97(view.first(checkedPart), modulo97(view.sliced(checkedPart), 0)) != 1)
        return std::nullopt;
    return iban;
}

} // namespace palier
