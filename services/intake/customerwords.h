// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"

namespace palier {

// "fr", "fr-BE", "fr_FR", "French", "français", "Frans", "Französisch": by what programs write in four languages.
std::optional<Language> languageCalled(QStringView text);

// "business", "B2B", "company", "entreprise", "zakelijk", "Geschäftskunde"; "consumer", "B2C", "particulier", "privat"…
std::optional<CustomerType> customerTypeCalled(QStringView text);

} // namespace palier
