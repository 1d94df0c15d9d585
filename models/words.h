// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>
#include <utility>

namespace palier {

// The word of an enum's value as it stands in the database, in JSON and on the command line: lower case, stable for
// ever. An enum specialises WordTable with a constexpr array `words` of (value, word).
template <typename Enum> struct WordTable;

template <typename Enum> QString word(Enum value)
{
    for (const auto &[known, text] : WordTable<Enum>::words) {
        if (known == value)
            return QString::fromLatin1(text);
    }
    Q_UNREACHABLE();
    return {};
}

template <typename Enum> std::optional<Enum> fromWord(QStringView text)
{
    for (const auto &[known, name] : WordTable<Enum>::words) {
        if (text == QLatin1String(name))
            return known;
    }
    return std::nullopt;
}

template <typename Enum> using Word = std::pair<Enum, const char *>;

} // namespace palier
