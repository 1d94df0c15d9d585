// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/waitinginvoices.h"

namespace palier {

Result<QSet<InvoiceNumber>> waitingInvoices(Ledger &ledger)
{
    QSet<InvoiceNumber> numbers;
    if (!ledger.isReplica())
        return numbers;
    // Few acts wait at a time: each is looked up by the key of its plan.
    PALIER_TRY(ledger.connection().each(
        "SELECT json_extract(o.columns, '$.number') FROM outbox AS o WHERE o.administration_id = ? AND o.fact = "
        "'blocking'\n"
        "UNION SELECT p.number FROM outbox AS o JOIN plan_invoice AS p\n"
        "    ON p.administration_id = o.administration_id AND p.plan_id = json_extract(o.columns, '$.plan_id')\n"
        " WHERE o.administration_id = ? AND o.fact IN ('decision', 'reversal', 'withdrawal')",
        {ledger.administration(), ledger.administration()}, [&](const Row &row) -> Result<void> {
            numbers << InvoiceNumber(row.text(0));
            return {};
        }));
    return numbers;
}

} // namespace palier
