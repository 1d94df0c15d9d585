// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/customerwords.h"

#include "services/intake/columnnames.h"

#include <algorithm>

namespace palier {

namespace {

// In the plain form of plainName().
template <typename Enum> struct Called {
    Enum value;
    QStringView names;
};

constexpr Called<Language> languages[] = {
    {Language::English, u"en eng english anglais engels englisch"},
    {Language::French, u"fr fra fre french francais frans franzosisch"},
    {Language::Dutch, u"nl nld dut dutch neerlandais nederlands niederlandisch hollandisch"},
    {Language::German, u"de deu ger german allemand duits deutsch"},
};

constexpr Called<CustomerType> customerTypes[] = {
    {CustomerType::Business,
     u"business b2b b company professional entreprise societe professionnel pro zakelijk bedrijf"
     u" onderneming firma unternehmen geschaftlich geschaftskunde gewerblich gewerbe"},
    {CustomerType::Consumer, u"consumer b2c c individual private person particulier consommateur prive personne"
                             u" consument privepersoon privat privatkunde privatperson verbraucher"},
};

template <typename Enum, size_t N> std::optional<Enum> called(QStringView text, const Called<Enum> (&table)[N])
{
    const QString plain = plainName(text);
    for (const auto &[value, names] : table) {
        const auto words = names.split(u' ');
        if (words.contains(QStringView(plain)))
            return value;
    }
    return std::nullopt;
}

} // namespace

std::optional<Language> languageCalled(QStringView text)
{
    const qsizetype region = std::max(text.indexOf(u'-'), text.indexOf(u'_'));
    return called(region == 2 ? text.first(region) : text, languages);
}

std::optional<CustomerType> customerTypeCalled(QStringView text) { return called(text, customerTypes); }

} // namespace palier
