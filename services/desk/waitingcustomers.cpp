// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/waitingcustomers.h"

namespace palier {

Result<QSet<CustomerId>> waitingCustomers(Ledger &ledger)
{
    QSet<CustomerId> ids;
    if (!ledger.isReplica())
        return ids;
    PALIER_TRY(ledger.connection().each("SELECT DISTINCT json_extract(o.columns, '$.customer_id') FROM outbox AS o\n"
                                        " WHERE o.administration_id = ? AND o.fact = 'customer_change'",
                                        {ledger.administration()}, [&](const Row &row) -> Result<void> {
                                            ids << CustomerId(row.text(0));
                                            return {};
                                        }));
    return ids;
}

} // namespace palier
