// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace palier {

// An international bank account number in its electronic form, upper case without spaces: of a country's length in the
// SWIFT IBAN registry, and with check digits that are right (ISO 13616, ISO 7064 mod 97-10). A country's own account
// structure is not looked at. Nothing where it is none.
std::optional<QString> ibanFromText(QStringView text);

} // namespace palier
