// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/invoice.h"

namespace palier {

InvoiceState stateOf(Money amount, Money open, bool credited)
{
    // A credit note mirrors an invoice: what is left of it runs from its amount up to zero.
    const bool mirrored = amount.isNegative();
    const bool nothingLeft = mirrored ? open.minor >= 0 : open.minor <= 0; // overpaid as well
    if (nothingLeft)
        return credited ? InvoiceState::Credited : InvoiceState::Paid;
    const bool partLeft = mirrored ? open.minor > amount.minor : open.minor < amount.minor;
    return partLeft ? InvoiceState::PartlyPaid : InvoiceState::Open;
}

} // namespace palier
